/** What the codebook says of a concept: the clinician's own words where there are some, else the framework's. */
import { findFrameworkConcept } from '../framework/framework.ts'

export type NearMiss = {
  /** Slug of the other concept; null for something that is no concept of the codebook. */
  readonly concept: string | null
  readonly difference: string
}

export type ConceptText = {
  readonly definition: string
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly nearMisses: readonly NearMiss[]
  /** Words as clients might say them. */
  readonly examples: readonly string[]
}

export const NO_TEXT: ConceptText = {
  definition: '',
  include: [],
  exclude: [],
  nearMisses: [],
  examples: [],
}

/** Null for a concept of the clinician's own. */
export const frameworkText = (slug: string): ConceptText | null => {
  const known = findFrameworkConcept(slug)
  if (known === undefined) return null
  const { definition, include, exclude, nearMisses, clientWords } = known
  return { definition, include, exclude, nearMisses, examples: clientWords }
}

/** Every place that shows or searches a concept's words reads them here, so that own words hold everywhere. */
export const textOfConcept = (concept: {
  readonly slug: string
  readonly text: ConceptText | null
}): ConceptText => concept.text ?? frameworkText(concept.slug) ?? NO_TEXT
