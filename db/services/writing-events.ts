/** What a save changes, looked at before it is made, and only until the log holds it. */
import type { ParsedInput } from '../contract/api.ts'
import type { TagInput } from '../contract/shapes.ts'
import { normalizeNoteText } from '../domain/note-text.ts'
import type { TagReading } from '../queries/tags.ts'
import type { AuditEntry } from './audit.ts'
import type { Context } from './context.ts'
import { NOTE_EVENTS } from './note-events.ts'
import { sessionOf } from './sessions.ts'

const asReading = ({ anchor, ...tag }: TagInput): TagReading => [
  tag.id,
  tag.concept,
  tag.intensity,
  tag.assertion,
  tag.movement,
  tag.memo,
  tag.target,
  tag.voice,
  JSON.stringify(tag.aspects),
  anchor.kind,
  anchor.kind === 'passage' ? anchor.start : null,
  anchor.kind === 'passage' ? anchor.end : null,
]

/** How many of the fields of a reading say what was read, and not where. */
const FIELDS_OF_WHAT = 9

/** Writing moves the passages of tags along and may lose them; that is no new reading of the session. */
const inWords = (readings: readonly TagReading[], withPlaces: boolean): string =>
  readings
    .map((reading) => JSON.stringify(withPlaces ? reading : reading.slice(0, FIELDS_OF_WHAT)))
    .sort()
    .join()

/** A text of white space alone is kept as none. */
const asKept = (text: string): string => {
  const normalized = normalizeNoteText(text)
  return normalized.trim() === '' ? '' : normalized
}

/** @throws VaultFailure `not-found` */
export const writingEvents = (
  context: Context,
  { sessionId, kind, text, tags }: Omit<ParsedInput<'notes.save'>, 'baseRevision' | 'copied'>,
): readonly AuditEntry[] => {
  const { audit, queries } = context
  const isWritingKnown = audit.isRecent(NOTE_EVENTS[kind].written, sessionId)
  const isMarkingKnown = audit.isRecent('themes-marked', sessionId)
  if (isWritingKnown && isMarkingKnown) return []
  const stored = isWritingKnown
    ? null
    : (queries.notes[kind].ofSession(sessionOf(context, sessionId).key)?.text ?? '')
  const isWritten = stored !== null && text !== null && asKept(text) !== stored
  // While the text changes too, a passage elsewhere says nothing.
  const withPlaces = text === null || (stored !== null && !isWritten)
  const isMarked =
    !isMarkingKnown &&
    inWords(tags.map(asReading), withPlaces) !==
      inWords(queries.tags.readings(sessionId, kind), withPlaces)
  if (!isWritten && !isMarked) return []
  const { clientKey } = sessionOf(context, sessionId)
  const clientId = queries.clients.identity(clientKey)?.id ?? null
  return [
    ...(isWritten ? [{ kind: NOTE_EVENTS[kind].written, clientId, sessionId }] : []),
    ...(isMarked ? [{ kind: 'themes-marked' as const, clientId, sessionId }] : []),
  ]
}
