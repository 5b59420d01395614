/** A client's themes across sessions, and the quoted words behind a mark. */
import type { ParsedInput } from '../contract/api.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { ClientId } from '../contract/ids.ts'
import type { NoteKind } from '../contract/shapes.ts'
import type { MarkDetails, Passage, TimelineData } from '../contract/views.ts'
import { readableContext } from '../domain/passages.ts'
import type { MarkColumns } from '../domain/timeline-columns.ts'
import { isFiltering, type TimelineFilter } from '../domain/timeline-filter.ts'
import { homeOf } from '../queries/tags.ts'
import type { MarkRow } from '../queries/timeline.ts'
import type { Context } from './context.ts'
import { sessionOf } from './sessions.ts'
import { asTag } from './tags.ts'

const CONTEXT_LENGTH = 80

const placesOf = (keys: readonly number[]): ReadonlyMap<number, number> =>
  new Map(keys.map((key, place) => [key, place]))

const markColumns = (
  rows: readonly MarkRow[],
  sessionKeys: readonly number[],
  conceptKeys: readonly number[],
  passed: number,
): MarkColumns => {
  const sessions = placesOf(sessionKeys)
  const concepts = placesOf(conceptKeys)
  return {
    session: rows.map(([key]) => sessions.get(key) ?? -1),
    concept: rows.map(([, key]) => concepts.get(key) ?? -1),
    strength: rows.map(([, , strength]) => strength),
    passages: rows.map(([, , , passages]) => passages),
    codedAt: rows.map(([, , , , codedAt]) => codedAt),
    ...(passed === rows.length ? {} : { leftOut: rows.map((_, row) => (row < passed ? 0 : 1)) }),
  }
}

/** What the filter lets through, and after it every mark of which it lets nothing through. */
const filteredRows = (
  context: Context,
  clientKey: number,
  withProcess: boolean,
  filter: TimelineFilter | null,
): { readonly rows: readonly MarkRow[]; readonly passed: number } => {
  const { timeline } = context.queries
  const all = timeline.marks(clientKey, withProcess)
  if (filter === null || !isFiltering(filter)) return { rows: all, passed: all.length }
  const passed = timeline.filteredMarks(clientKey, withProcess, filter)
  const places = new Set(passed.map(([session, concept]) => `${session} ${concept}`))
  const others = all.filter(([session, concept]) => !places.has(`${session} ${concept}`))
  return { rows: [...passed, ...others], passed: passed.length }
}

/** @param withProcess whether what was tagged and written in process notes counts */
export const timelineData = (
  context: Context,
  clientId: ClientId,
  withProcess: boolean,
  filter: TimelineFilter | null = null,
): TimelineData => {
  const { queries } = context
  const client = queries.clients.find(clientId)
  if (client === undefined) throw new VaultFailure('not-found')
  const order = queries.sessions.inOrder(client.key)
  const addenda = queries.addenda.progress.countsOfClient(client.key)
  const processAddenda = queries.addenda.process.countsOfClient(client.key)
  const concepts = queries.concepts.list()
  const { rows, passed } = filteredRows(context, client.key, withProcess, filter)
  return {
    client: { id: clientId, name: client.name, code: client.code },
    sessions: order.map((session, index) => ({
      id: session.id,
      number: index + 1,
      localDate: session.localDate,
      attendance: session.attendance,
      note: session.noteState,
      processNote: withProcess ? session.processState : 'none',
      addenda: addenda.get(session.key)?.signed ?? 0,
      processAddenda: processAddenda.get(session.key)?.signed ?? 0,
    })),
    concepts,
    marks: markColumns(
      rows,
      order.map((session) => session.key),
      queries.concepts.keys(),
      passed,
    ),
  }
}

export const timelineForClient = (
  context: Context,
  { clientId, filter }: ParsedInput<'timeline.forClient'>,
): TimelineData => timelineData(context, clientId, true, filter)

export const timelineMark = (
  context: Context,
  input: ParsedInput<'timeline.mark'>,
): MarkDetails => {
  const { queries } = context
  const session = sessionOf(context, input.sessionId)
  const passagesIn = (kind: NoteKind): readonly Passage[] => {
    const rows = queries.tags
      .ofSession(session.key, kind)
      .filter((row) => row.concept === input.concept && homeOf(kind, row.anchor) === kind)
    if (rows.length === 0) return []
    const text = queries.notes[kind].ofSession(session.key)?.text ?? ''
    return rows.map((row): Passage => {
      const tag = asTag(row, text)
      const isOnSession = tag.anchor.kind === 'session'
      if (tag.anchor.kind !== 'passage')
        return { tag, kind: isOnSession ? null : kind, before: '', after: '' }
      const { before, after } = readableContext(
        text,
        tag.anchor.start,
        tag.anchor.end,
        CONTEXT_LENGTH,
      )
      return { tag, kind, before, after }
    })
  }
  return {
    note: session.noteState,
    processNote: session.processState,
    passages: [...passagesIn('progress'), ...passagesIn('process')],
  }
}
