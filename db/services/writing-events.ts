/** What a save changes, looked at before it is made, and only until the log holds it: most saves are not looked at. */
import type { ParsedInput } from '../contract/api.ts'
import type { TagInput } from '../contract/shapes.ts'
import { normalizeNoteText } from '../domain/note-text.ts'
import type { AuditEntry } from './audit.ts'
import type { Context } from './context.ts'
import { tagInputsOf } from './notes.ts'
import { sessionOf } from './sessions.ts'

/** Writing moves the passages of tags along and may lose them; that is no new reading of the session. */
const sameReading = (tags: readonly TagInput[], withAnchors: boolean): string =>
  JSON.stringify(
    tags
      .map(({ id, concept, intensity, assertion, movement, memo, anchor }) => [
        id,
        concept,
        intensity,
        assertion,
        movement,
        memo,
        ...(withAnchors
          ? [anchor.kind, anchor.kind === 'passage' ? [anchor.start, anchor.end] : '']
          : []),
      ])
      .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  )

/** A text of white space alone is kept as none. */
const asKept = (text: string): string => {
  const normalized = normalizeNoteText(text)
  return normalized.trim() === '' ? '' : normalized
}

/** @throws VaultFailure `not-found` */
export const writingEvents = (
  context: Context,
  { sessionId, text, tags }: ParsedInput<'notes.save'>,
): readonly AuditEntry[] => {
  const { audit, queries } = context
  const isWritingKnown = audit.isRecent('note-written', sessionId)
  const isMarkingKnown = audit.isRecent('themes-marked', sessionId)
  if (isWritingKnown && isMarkingKnown) return []
  const session = sessionOf(context, sessionId)
  const stored = isWritingKnown ? null : (queries.notes.ofSession(session.key)?.text ?? '')
  const isWritten = stored !== null && text !== null && asKept(text) !== stored
  // While the text changes too, a passage elsewhere says nothing.
  const withAnchors = text === null || (stored !== null && !isWritten)
  const isMarked =
    !isMarkingKnown &&
    sameReading(tags, withAnchors) !==
      sameReading(tagInputsOf(context, session.key, ''), withAnchors)
  if (!isWritten && !isMarked) return []
  const clientId = queries.clients.identity(session.clientKey)?.id ?? null
  return [
    ...(isWritten ? [{ kind: 'note-written' as const, clientId, sessionId }] : []),
    ...(isMarked ? [{ kind: 'themes-marked' as const, clientId, sessionId }] : []),
  ]
}
