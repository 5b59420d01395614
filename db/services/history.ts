/** The former texts of a note: listed, read, and taken back into the draft. */
import type { ParsedInput } from '../contract/api.ts'
import type { HistoryView } from '../contract/calls/history.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { Context } from './context.ts'
import { keepBeforeRestore } from './keep-version.ts'
import { sessionOf } from './sessions.ts'

export const listHistory = (
  context: Context,
  { sessionId, kind }: ParsedInput<'history.list'>,
): HistoryView => {
  const { notes, history } = context.queries
  const { key } = sessionOf(context, sessionId)
  const head = notes[kind].headOfSession(key)
  const texts = head === null ? null : history[kind].texts(head.key)
  const now = texts === null ? null : (texts.edit ?? texts.folded)
  const versions = history[kind].list(key)
  const isNewestNow = now !== null && history[kind].last(key)?.text === now.text
  return {
    current: now === null ? null : { writtenAt: now.at, words: now.words },
    versions: isNewestNow ? versions.slice(1) : versions,
  }
}

/** @throws VaultFailure `not-found` */
export const readVersion = (
  context: Context,
  { sessionId, kind, number }: ParsedInput<'history.version'>,
): { readonly text: string } => {
  const { key } = sessionOf(context, sessionId)
  const text = context.queries.history[kind].text(key, number)
  if (text === null) throw new VaultFailure('not-found')
  return { text }
}

/** @throws VaultFailure `not-found`, `note-signed`, `stale-revision` */
export const restoreVersion = (
  context: Context,
  input: ParsedInput<'history.restore'>,
  at: number = context.now(),
): { readonly text: string } =>
  context.transaction(() => {
    const session = sessionOf(context, input.sessionId)
    if (session.revision !== input.baseRevision) throw new VaultFailure('stale-revision')
    const head = context.queries.notes[input.kind].headOfSession(session.key)
    if (head?.isSigned === true) throw new VaultFailure('note-signed')
    const version = readVersion(context, input)
    if (head !== null) keepBeforeRestore(context, input.kind, head.key, at)
    return version
  })
