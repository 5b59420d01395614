// The built-in concepts that a sample may use, by path, in the order of the framework.

export const conceptSlugsByGroup = {
  presentation: ['sadness', 'emptiness', 'irritability', 'fatigue', 'taken-for-personality'],
  alarm: [
    'loneliness',
    'threat-vigilance',
    'reward-dimming',
    'hopelessness-about-connection',
    'alarm-shutdown',
  ],
  anxious: ['hyperactivation', 'reassurance-seeking', 'depletion'],
  avoidant: ['self-sufficiency', 'suppression', 'empty-functioning'],
  disorganized: ['fear-of-closeness', 'no-safe-place', 'hopelessness-about-existence'],
  template: ['others-unreliable', 'self-unworthy', 'relational-stressor'],
  change: [
    'symptom-relief',
    'insight-only',
    'corrective-experience',
    'belonging',
    'known-and-held',
    'rupture-repair',
    'template-shift',
  ],
  grief: ['grief-lost', 'grief-never-had', 'grief-emerging', 'grief-avoided'],
} as const

export type ConceptSlug = (typeof conceptSlugsByGroup)[keyof typeof conceptSlugsByGroup][number]

export const conceptSlugs: readonly ConceptSlug[] = Object.values(conceptSlugsByGroup).flat()

const known: ReadonlySet<string> = new Set(conceptSlugs)

export function isConceptSlug(word: string): word is ConceptSlug {
  return known.has(word)
}
