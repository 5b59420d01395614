/** The codebook: the framework's concepts, put into a new vault, and the clinician's own beside them. */
import { VaultFailure } from '../contract/failures.ts'
import type { ConceptRow } from '../contract/views.ts'
import { proposeCode } from '../domain/concept-code.ts'
import { FRAMEWORK_CONCEPTS, FRAMEWORK_VERSION } from '../framework/framework.ts'
import { keepVersion } from './concept-versions.ts'
import type { Context } from './context.ts'

export const listConcepts = (context: Context): readonly ConceptRow[] =>
  context.queries.concepts.list()

/** @throws VaultFailure `not-found` */
export const conceptOf = (context: Context, slug: string): ConceptRow => {
  const row = context.queries.concepts.list().find((concept) => concept.slug === slug)
  if (row === undefined) throw new VaultFailure('not-found')
  return row
}

/** @throws VaultFailure `not-found` */
export const conceptKeyOf = (context: Context, slug: string): number => {
  const key = context.queries.concepts.keyOf(slug)
  if (key === null) throw new VaultFailure('not-found')
  return key
}

/** The framework's letters, unless a concept of the clinician's own has them: then others, since nobody's keys may change. */
const codeFor = (code: string, name: string, taken: ReadonlySet<string>): string =>
  (taken.has(code) ? proposeCode(name, taken) : code) ?? code

/**
 * Adds the framework's concepts that the vault does not know. Those of a new vault were there from the
 * start; those that a newer app brings joined the codebook on `addedOn`.
 */
export const seedConcepts = (context: Context, addedOn: string | null): void =>
  context.transaction(() => {
    const { concepts } = context.queries
    const rows = concepts.list()
    const known = new Set(rows.map((concept) => concept.slug))
    const codes = new Set(rows.map((concept) => concept.code))
    FRAMEWORK_CONCEPTS.forEach((concept, position) => {
      if (known.has(concept.slug)) return
      const code = codeFor(concept.code, concept.name, codes)
      codes.add(code)
      const key = concepts.insert({
        slug: concept.slug,
        code,
        name: concept.name,
        groupSlug: concept.group,
        position,
        isSafety: concept.isSafety,
        frameworkVersion: FRAMEWORK_VERSION,
        addedOn,
      })
      keepVersion(context, key, 'added', {
        at: addedOn === null ? null : context.now(),
        row: conceptOf(context, concept.slug),
      })
    })
  })
