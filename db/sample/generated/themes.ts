// Which themes a generated client carries, and how strong each is as the therapy goes on.

import { type ConceptSlug, conceptSlugs } from '../concept-slugs.ts'
import type { PracticeTag } from '../practice.ts'
import type { Random } from '../random.ts'

/** Strength, 0 to 1, at the beginning, after a third, after two thirds, and at the end. */
type Curve = readonly [number, number, number, number]
type Path = Partial<Readonly<Record<ConceptSlug, Curve>>>

const everyone: Path = {
  sadness: [0.6, 0.5, 0.4, 0.3],
  fatigue: [0.5, 0.4, 0.2, 0.2],
  loneliness: [0.7, 0.6, 0.5, 0.3],
  'reward-dimming': [0.5, 0.4, 0.2, 0.1],
  'relational-stressor': [0.4, 0.3, 0.3, 0.2],
  'symptom-relief': [0, 0.3, 0.6, 0.6],
  'insight-only': [0.1, 0.4, 0.3, 0.1],
  'corrective-experience': [0, 0.1, 0.4, 0.6],
  belonging: [0, 0.1, 0.2, 0.4],
  'known-and-held': [0.1, 0.3, 0.6, 0.7],
  'rupture-repair': [0, 0.2, 0.3, 0.2],
  'template-shift': [0, 0, 0.3, 0.6],
  'self-unworthy': [0.5, 0.5, 0.4, 0.2],
}

const paths: readonly Path[] = [
  // Anxious: alarm always on, then worn out.
  {
    hyperactivation: [0.9, 0.8, 0.4, 0.3],
    'reassurance-seeking': [0.8, 0.7, 0.4, 0.2],
    'threat-vigilance': [0.7, 0.6, 0.4, 0.3],
    depletion: [0.1, 0.4, 0.5, 0.2],
    'others-unreliable': [0.6, 0.6, 0.4, 0.2],
  },
  // Avoidant: need underground, flat and functioning.
  {
    'self-sufficiency': [0.9, 0.8, 0.6, 0.4],
    suppression: [0.8, 0.8, 0.5, 0.3],
    'empty-functioning': [0.8, 0.7, 0.4, 0.2],
    emptiness: [0.5, 0.5, 0.3, 0.2],
    'taken-for-personality': [0.5, 0.4, 0.2, 0.1],
    'grief-never-had': [0, 0.1, 0.3, 0.4],
  },
  // Disorganized: closeness itself is the threat.
  {
    'fear-of-closeness': [0.8, 0.8, 0.6, 0.4],
    'no-safe-place': [0.8, 0.7, 0.4, 0.3],
    'hopelessness-about-connection': [0.7, 0.6, 0.4, 0.2],
    'hopelessness-about-existence': [0.3, 0.3, 0.1, 0],
    'threat-vigilance': [0.8, 0.7, 0.6, 0.4],
    irritability: [0.4, 0.4, 0.3, 0.2],
  },
  // Bereaved: grief kept away, then reached.
  {
    'grief-avoided': [0.7, 0.5, 0.2, 0.1],
    'grief-emerging': [0.1, 0.4, 0.6, 0.3],
    'grief-lost': [0.5, 0.5, 0.7, 0.5],
    'grief-never-had': [0, 0.2, 0.4, 0.4],
    'alarm-shutdown': [0.5, 0.4, 0.2, 0.1],
  },
]

export type ThemeReading = Omit<PracticeTag, 'span' | 'concept'> & { readonly concept: ConceptSlug }

export type Theme = {
  readonly concept: ConceptSlug
  readonly curve: Curve
  /** The slow swing by which a theme goes quiet and returns. */
  readonly swings: number
  readonly phase: number
}

/** One path in most clients, two in every fourth, over what nearly everybody brings. */
export function drawThemes(random: Random): readonly Theme[] {
  const curves = new Map<ConceptSlug, Curve>()
  const carried = [
    everyone,
    random.pick(paths),
    ...(random.chance(0.25) ? [random.pick(paths)] : []),
  ]
  const personal = random.pick(conceptSlugs)
  for (const path of carried) {
    for (const slug of conceptSlugs) {
      const curve = path[slug]
      if (curve !== undefined) curves.set(slug, curve)
    }
  }
  if (personal !== 'hopelessness-about-existence' && !curves.has(personal)) {
    curves.set(personal, [0.2, 0.3, 0.3, 0.2])
  }
  return [...curves].map(([concept, curve]) => ({
    concept,
    curve,
    swings: 0.5 + 2.5 * random.next(),
    phase: random.next(),
  }))
}

/** Strength of a theme, 0 to 1, when a share of the therapy (0 to 1) has passed. */
export function strengthAt(theme: Theme, passed: number): number {
  const third = Math.min(2, Math.floor(passed * 3))
  const [from, to] = [theme.curve[third] ?? 0, theme.curve[third + 1] ?? 0]
  const base = from + (to - from) * (passed * 3 - third)
  const swing = 0.5 + 0.5 * Math.sin(2 * Math.PI * (theme.swings * passed + theme.phase))
  return base * (0.35 + 0.65 * swing)
}

/** How the theme reads in one session; `memo` is left empty. */
export function readTheme(theme: Theme, passed: number, random: Random): ThemeReading {
  const strength = strengthAt(theme, passed)
  const rated = Math.round(strength * 3.4 + 0.5 * random.normal())
  return {
    concept: theme.concept,
    intensity: rated <= 1 ? 1 : rated === 2 ? 2 : 3,
    assertion: assertionOf(random),
    movement: random.chance(0.6) ? null : movementOf(theme, passed, strength),
    memo: '',
  }
}

function assertionOf(random: Random): PracticeTag['assertion'] {
  const draw = random.next()
  if (draw < 0.88) return 'present'
  if (draw < 0.93) return 'historical'
  return draw < 0.97 ? 'other-person' : 'denied'
}

function movementOf(theme: Theme, passed: number, strength: number): PracticeTag['movement'] {
  const change = strength - strengthAt(theme, Math.max(0, passed - 0.08))
  if (change > 0.05) return strength < 0.3 ? 'emerging' : 'intensifying'
  if (change < -0.05) return strength < 0.08 ? 'resolved' : 'easing'
  return 'steady'
}
