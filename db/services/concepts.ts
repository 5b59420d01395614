/** The codebook: the framework's concepts, put into a new vault, and later the clinician's own. */
import type { ConceptRow } from '../contract/views.ts'
import { FRAMEWORK_CONCEPTS, FRAMEWORK_VERSION } from '../framework/framework.ts'
import type { Context } from './context.ts'

export const listConcepts = (context: Context): readonly ConceptRow[] =>
  context.queries.concepts.list()

/**
 * Adds the framework's concepts that the vault does not know. Those of a new vault were there from the
 * start; those that a newer app brings joined the codebook on `addedOn`.
 */
export const seedConcepts = (context: Context, addedOn: string | null): void =>
  context.transaction(() => {
    const known = new Set(context.queries.concepts.list().map((concept) => concept.slug))
    FRAMEWORK_CONCEPTS.forEach((concept, position) => {
      if (known.has(concept.slug)) return
      context.queries.concepts.insert({
        slug: concept.slug,
        code: concept.code,
        name: concept.name,
        groupSlug: concept.group,
        position,
        isSafety: concept.isSafety,
        frameworkVersion: FRAMEWORK_VERSION,
        addedOn,
      })
    })
  })
