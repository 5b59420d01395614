/** One concept across clients: the sessions and marks of each client who is tagged with it. */
import type { ParsedInput } from '../contract/api.ts'
import type { ConceptTimelines } from '../contract/calls/timeline.ts'
import { VaultFailure } from '../contract/failures.ts'
import { MAX_CLIENTS_BESIDE } from '../contract/limits.ts'
import type { TimelineData } from '../contract/views.ts'
import type { Context } from './context.ts'
import { timelineData } from './timeline.ts'

/** With the one concept alone. */
const onlyOf = (data: TimelineData, concept: string): TimelineData => {
  const place = data.concepts.findIndex(({ slug }) => slug === concept)
  const { marks } = data
  const own = marks.concept.flatMap((at, row) => (at === place ? [row] : []))
  const pick = (column: readonly number[]): readonly number[] => own.map((row) => column[row] ?? 0)
  return {
    ...data,
    concepts: data.concepts.filter(({ slug }) => slug === concept),
    marks: {
      session: pick(marks.session),
      concept: own.map(() => 0),
      strength: pick(marks.strength),
      passages: pick(marks.passages),
      codedAt: pick(marks.codedAt),
    },
  }
}

/** @throws VaultFailure `not-found` */
export const timelineOfConcept = (
  context: Context,
  { concept }: ParsedInput<'timeline.ofConcept'>,
): ConceptTimelines => {
  const { clients, concepts, timeline } = context.queries
  const row = concepts.list().find(({ slug }) => slug === concept)
  const key = concepts.keyOf(concept)
  if (row === undefined || key === null) throw new VaultFailure('not-found')
  const tagged = timeline.clientsWith(key)
  return {
    name: row.name,
    total: tagged.length,
    of: timeline.clientsWithSessions(),
    clients: tagged.slice(0, MAX_CLIENTS_BESIDE).flatMap(({ clientKey }) => {
      const id = clients.identity(clientKey)?.id
      return id === undefined ? [] : [onlyOf(timelineData(context, id, true), concept)]
    }),
  }
}
