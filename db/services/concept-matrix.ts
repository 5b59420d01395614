/** What is found together, for all pairs of concepts: counts of one client or of the whole practice. */
import type { ParsedInput } from '../contract/api.ts'
import type { ConceptMatrix } from '../contract/calls/concept-page.ts'
import { coOccurrenceMatrix } from '../domain/co-occurrence-matrix.ts'
import { asAppearance } from './concept-together.ts'
import type { Context } from './context.ts'
import { clientKeyOf } from './sessions.ts'

/**
 * @param isWithProcess without them, nothing that was tagged in a process note counts
 * @throws VaultFailure `not-found`
 */
export const countMatrix = (
  context: Context,
  { clientId }: ParsedInput<'concepts.matrix'>,
  isWithProcess: boolean,
): ConceptMatrix => {
  const { conceptPage, concepts } = context.queries
  const client = clientId === null ? null : clientKeyOf(context, clientId)
  const appearances = conceptPage
    .everyAppearance(client)
    .map(asAppearance)
    .filter(({ note }) => isWithProcess || note === 'progress')
  const { sessions, totals, pairs } = coOccurrenceMatrix(appearances)
  const keys = concepts.keys()
  const slugs = concepts.list().map(({ slug }) => slug)
  const slugOf = new Map(keys.map((key, place) => [key, slugs[place] ?? '']))
  const placeOf = new Map(keys.map((key, place) => [key, place]))
  const isInOrder = (one: number, other: number): boolean =>
    (placeOf.get(one) ?? 0) < (placeOf.get(other) ?? 0)
  return {
    sessions,
    concepts: keys.flatMap((key) => {
      const total = totals.get(key)
      return total === undefined ? [] : [{ concept: slugOf.get(key) ?? '', ...total }]
    }),
    pairs: pairs.map(({ one, other, ofOne, ofOther, ...counts }) => {
      const [first, second] = [slugOf.get(one) ?? '', slugOf.get(other) ?? '']
      return isInOrder(one, other)
        ? { one: first, other: second, ofOne, ofOther, ...counts }
        : { one: second, other: first, ofOne: ofOther, ofOther: ofOne, ...counts }
    }),
  }
}

export const conceptMatrix = (
  context: Context,
  input: ParsedInput<'concepts.matrix'>,
): ConceptMatrix => countMatrix(context, input, true)
