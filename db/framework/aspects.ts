/** Which aspects a concept has: those of the framework's entry, none for one of the clinician's own. */
import type { ConceptAspect } from './concept.ts'
import { findFrameworkConcept } from './framework.ts'

export const aspectsOf = (concept: string): readonly ConceptAspect[] =>
  findFrameworkConcept(concept)?.aspects ?? []

/** Those of the slugs that are aspects of the concept. */
export const ownAspects = (concept: string, slugs: readonly string[]): readonly string[] =>
  slugs.filter((slug) => aspectsOf(concept).some((aspect) => aspect.slug === slug))
