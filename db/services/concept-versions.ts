/** Every change of a concept, dated and numbered, with what the concept was from then on. */
import type { ParsedInput } from '../contract/api.ts'
import {
  type ConceptChange,
  type ConceptState,
  type ConceptVersion,
  conceptState,
} from '../contract/calls/codebook.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { ConceptRow } from '../contract/views.ts'
import type { Context } from './context.ts'

const stateOf = (row: ConceptRow): ConceptState => ({
  name: row.name,
  code: row.code,
  group: row.group,
  parent: row.parent,
  color: row.ownColor,
  isArchived: row.isArchived,
  text: row.text,
  remark: row.remark,
  mergedInto: row.mergedInto,
  frameworkVersion: row.frameworkVersion,
})

/** Call it in the transaction of the change, with the row as it is after it. */
export const keepVersion = (
  context: Context,
  conceptKey: number,
  change: ConceptChange,
  { at, row }: { readonly at: number | null; readonly row: ConceptRow },
): void =>
  context.queries.concepts.insertVersion({
    conceptKey,
    at,
    change,
    state: JSON.stringify(stateOf(row)),
  })

/** @throws VaultFailure `not-found` */
export const listVersions = (
  context: Context,
  { concept }: ParsedInput<'codebook.versions'>,
): readonly ConceptVersion[] => {
  const { concepts } = context.queries
  const key = concepts.keyOf(concept)
  if (key === null) throw new VaultFailure('not-found')
  return concepts
    .versions(key)
    .map(
      ({ number, at, change, state }): ConceptVersion => ({
        number,
        at,
        change,
        state: conceptState.parse(JSON.parse(state)),
      }),
    )
    .toReversed()
}
