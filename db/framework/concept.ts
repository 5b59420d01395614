// The shape of a codebook entry: what a clinician needs to apply one concept the same way twice.
// All prose is shown as it stands, so it carries typographic quotes: fold them before matching text.

export type ConceptGroupSlug =
  | 'presentation'
  | 'alarm'
  | 'anxious-path'
  | 'avoidant-path'
  | 'disorganized-path'
  | 'template'
  | 'change'
  | 'grief'

export type ConceptGroup = {
  readonly slug: ConceptGroupSlug
  readonly name: string
  /** For a timeline lane, where the full name does not fit. */
  readonly shortName: string
  readonly about: string
}

export type ConceptNearMiss = {
  /** Slug of another concept of the framework, never the entry's own. */
  readonly concept: string
  readonly difference: string
}

/** A distinction the clinician records inside one concept, such as which kind of hopelessness. */
export type ConceptAspect = {
  readonly slug: string
  readonly name: string
  readonly about: string
}

export type FrameworkConcept = {
  /** Never changes once released: exports of two practices meet on it. */
  readonly slug: string
  readonly name: string
  /** Two lower-case letters, unique over the framework: the keystrokes that pick it while tagging. */
  readonly code: string
  readonly group: ConceptGroupSlug
  /** A safety concept is never dormant, filtered away or buried: it calls for a risk note. */
  readonly isSafety: boolean
  readonly definition: string
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly nearMisses: readonly ConceptNearMiss[]
  /** Invented utterances, no client's. */
  readonly clientWords: readonly string[]
  readonly aspects: readonly ConceptAspect[]
  /** What intensity 1 (touched), 2 (present) and 3 (dominant) look like for this concept. */
  readonly anchors: readonly [touched: string, present: string, dominant: string]
  readonly note?: string
}
