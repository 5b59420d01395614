/** The colours that a concept or a group may have: those of the framework's groups, each of which has a glyph of its own. */
export const CONCEPT_COLORS = [
  'presentation',
  'alarm',
  'anxious-path',
  'avoidant-path',
  'disorganized-path',
  'template',
  'change',
  'grief',
] as const
export type ConceptColor = (typeof CONCEPT_COLORS)[number]

export const isConceptColor = (name: string): name is ConceptColor =>
  CONCEPT_COLORS.some((known) => known === name)
