/** Sessions: dated meetings, numbered per client in their order of date and time. */
import type { ParsedInput } from '../contract/api.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { ClientId, SessionId } from '../contract/ids.ts'
import { newSessionId } from '../contract/new-ids.ts'
import type { SessionDetails } from '../contract/shapes.ts'
import type { AddendaCount, SessionRow } from '../contract/views.ts'
import type { AddendaOfSession } from '../queries/addenda.ts'
import type { ClientTagRow } from '../queries/tags.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'

const THEMES_SHOWN = 4

const strongestPresent = (tags: readonly ClientTagRow[]): readonly string[] =>
  tags
    .filter((tag) => tag.isPresent === 1)
    .toSorted((a, b) => b.intensity - a.intensity || b.tags - a.tags)
    .map((tag) => tag.concept)
    // One that both notes of the session are tagged with stands by its stronger reading.
    .filter((concept, place, all) => all.indexOf(concept) === place)
    .slice(0, THEMES_SHOWN)

const asCount = (row: AddendaOfSession | undefined): AddendaCount => ({
  signed: row?.signed ?? 0,
  isDraftWaiting: row !== undefined && row.drafts > 0,
})

export const clientKeyOf = (context: Context, clientId: ParsedInput<'clients.get'>['clientId']) => {
  const client = context.queries.clients.find(clientId)
  if (client === undefined) throw new VaultFailure('not-found')
  return client.key
}

export const sessionOf = (context: Context, id: SessionId) => {
  const session = context.queries.sessions.find(id)
  if (session === undefined) throw new VaultFailure('not-found')
  return session
}

/** A session and its client, as the audit log names them. @throws VaultFailure `not-found` */
export const whoseSession = (
  context: Context,
  sessionId: SessionId,
): { readonly clientId: ClientId | null; readonly sessionId: SessionId } => {
  const { clientKey } = sessionOf(context, sessionId)
  return { clientId: context.queries.clients.identity(clientKey)?.id ?? null, sessionId }
}

export const listSessions = (
  context: Context,
  input: ParsedInput<'sessions.list'>,
): readonly SessionRow[] => {
  const clientKey = clientKeyOf(context, input.clientId)
  const measures = context.queries.measures.countPerSession(clientKey)
  const tags = Map.groupBy(context.queries.tags.ofClient(clientKey), (tag) => tag.sessionKey)
  const addenda = context.queries.addenda.progress.countsOfClient(clientKey)
  const processAddenda = context.queries.addenda.process.countsOfClient(clientKey)
  return context.queries.sessions.listed(clientKey).map((row, index) => {
    const own = tags.get(row.key) ?? []
    return {
      id: row.id,
      number: index + 1,
      localDate: row.localDate,
      localTime: row.localTime,
      timeZone: row.timeZone,
      durationMinutes: row.durationMinutes,
      attendance: row.attendance,
      note: row.noteState,
      processNote: row.processState,
      addenda: asCount(addenda.get(row.key)),
      processAddenda: asCount(processAddenda.get(row.key)),
      words: row.words,
      preview: row.preview,
      themes: strongestPresent(own),
      tags: own.reduce((total, tag) => total + tag.tags, 0),
      measures: measures.get(row.key) ?? 0,
    }
  })
}

export const insertSession = (
  context: Context,
  clientKey: number,
  details: SessionDetails,
): { readonly id: SessionId; readonly key: number } => {
  const id = newSessionId()
  const now = context.now()
  const key = context.queries.sessions.insert({
    id,
    clientKey,
    ...details,
    createdAt: now,
    updatedAt: now,
  })
  return { id, key }
}

export const createSession = (context: Context, input: ParsedInput<'sessions.create'>) =>
  context.transaction(() => {
    const { clientId, ...details } = input
    return { id: insertSession(context, clientKeyOf(context, clientId), details).id }
  })

export const updateSession = (context: Context, input: ParsedInput<'sessions.update'>) =>
  context.transaction(() => {
    const { sessionId, ...details } = input
    const changed = context.queries.sessions.update(sessionId, {
      ...details,
      updatedAt: context.now(),
    })
    if (changed === 0) throw new VaultFailure('not-found')
    return DONE
  })

/**
 * Only a session of which nothing is in the record; former texts of notes that were emptied go with it.
 * @throws VaultFailure `session-has-note`
 */
export const removeSession = (context: Context, input: ParsedInput<'sessions.remove'>) =>
  context.transaction(() => {
    const session = sessionOf(context, input.sessionId)
    const { tags } = context.queries
    const isWritten =
      session.noteState !== 'none' ||
      session.processState !== 'none' ||
      tags.ofSession(session.key, 'progress').length > 0 ||
      tags.ofSession(session.key, 'process').length > 0 ||
      context.queries.measures.countOfSession(session.key) > 0 ||
      context.queries.safety.isOnSession(session.key)
    if (isWritten) throw new VaultFailure('session-has-note')
    for (const history of Object.values(context.queries.history))
      history.removeOfSession(session.key)
    context.queries.sessions.remove(session.key)
    return DONE
  })
