/** Notes: open, save with their tags in one transaction, leave, sign. */
import { createHash } from 'node:crypto'
import type { ParsedInput } from '../contract/api.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { SessionId, TagId } from '../contract/ids.ts'
import { MAX_TAGS_PER_SESSION } from '../contract/limits.ts'
import type { CopiedPassage, NoteKind, TagInput } from '../contract/shapes.ts'
import type { NoteView } from '../contract/views.ts'
import { mergeSameConcept } from '../domain/merge-passages.ts'
import { countWords, normalizeNoteText, previewOf } from '../domain/note-text.ts'
import type { NoteBody } from '../queries/notes.ts'
import { addendaOf } from './addenda.ts'
import type { Context } from './context.ts'
import { readCopied, storedCopied } from './copied.ts'
import { DONE } from './done.ts'
import { keepBeforeFold, keepBeforeSave } from './keep-version.ts'
import { sessionOf } from './sessions.ts'
import { asTag, replaceTags } from './tags.ts'

/** SHA-256 of the text in UTF-8, in hex: what anybody can recompute from a printed note. */
export const hashOfText = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex')

const asBody = (text: string, copied: readonly CopiedPassage[]): NoteBody => ({
  text,
  wordCount: countWords(text),
  preview: previewOf(text),
  copied: storedCopied(copied, text),
})

const clientOf = (context: Context, clientKey: number): NoteView['client'] => {
  const row = context.queries.clients.identity(clientKey)
  if (row === undefined) throw new VaultFailure('not-found')
  return row
}

const statesOf = (
  session: ReturnType<typeof sessionOf>,
  kind: NoteKind,
): Pick<NoteView, 'state' | 'otherState'> => {
  const { noteState, processState } = session
  return kind === 'progress'
    ? { state: noteState, otherState: processState }
    : { state: processState, otherState: noteState }
}

export const openNote = (context: Context, input: ParsedInput<'notes.open'>): NoteView => {
  const { queries } = context
  const session = sessionOf(context, input.sessionId)
  const note = queries.notes[input.kind].ofSession(session.key)
  const text = note?.text ?? ''
  const { number, total, previous, next } = queries.sessions.placeOf(session.key)
  return {
    client: clientOf(context, session.clientKey),
    session: {
      id: input.sessionId,
      number,
      of: total,
      localDate: session.localDate,
      localTime: session.localTime,
      durationMinutes: session.durationMinutes,
      attendance: session.attendance,
    },
    kind: input.kind,
    text,
    ...statesOf(session, input.kind),
    revision: session.revision,
    savedAt: session.savedAt,
    signed: note?.signature ?? null,
    tags: queries.tags.ofSession(session.key, input.kind).map((row) => asTag(row, text)),
    copied: readCopied(note?.copied ?? '[]'),
    addenda: note?.signature ? addendaOf(context, session.key, input.kind) : [],
    previous,
    next,
    recentConcepts: queries.tags.recentConcepts(session.clientKey),
  }
}

type Owner = {
  readonly sessionKey: number
  readonly clientKey: number
  readonly kind: NoteKind
}

/**
 * The text as it stands afterwards; null leaves it as it is.
 * @throws VaultFailure `note-signed` where a signed text would change, `invalid-input` where copied passages are not of it
 */
const writeText = (
  context: Context,
  owner: Owner,
  input: { readonly text: string | null; readonly copied: readonly CopiedPassage[] },
  at: number,
): string => {
  const notes = context.queries.notes[owner.kind]
  const head = notes.headOfSession(owner.sessionKey)
  const text = input.text === null ? null : normalizeNoteText(input.text)
  if (text === null || head?.isSigned === true) {
    const stored = notes.ofSession(owner.sessionKey)?.text ?? ''
    if (text !== null && text !== stored) throw new VaultFailure('note-signed')
    return stored
  }
  const isEmpty = text.trim() === ''
  const body = asBody(text, input.copied)
  if (head !== null)
    keepBeforeSave(context, owner.kind, head.key, { text, words: body.wordCount, isEmpty }, at)
  if (head === null) {
    if (!isEmpty) notes.insert(owner, body, at)
  } else if (isEmpty) notes.remove(head.key)
  else notes.writeEdit(head.key, body, at)
  return isEmpty ? '' : text
}

export const saveNote = (
  context: Context,
  input: ParsedInput<'notes.save'>,
  at: number = context.now(),
): { readonly revision: number; readonly savedAt: number } =>
  context.transaction(() => {
    const { queries } = context
    const session = sessionOf(context, input.sessionId)
    if (session.revision !== input.baseRevision) throw new VaultFailure('stale-revision')
    const owner = { sessionKey: session.key, clientKey: session.clientKey, kind: input.kind }
    const text = writeText(context, owner, input, at)
    replaceTags(context, { ...owner, text }, input.tags, at)
    queries.sessions.countSave(session.key, at)
    return { revision: session.revision + 1, savedAt: at }
  })

/** The tags that go with a note in the form in which `saveNote` takes them back. */
export const tagInputsOf = (
  context: Context,
  sessionKey: number,
  kind: NoteKind,
  text: string,
): readonly TagInput[] =>
  context.queries.tags.ofSession(sessionKey, kind).map((row) => {
    const { codedAt, quote, ...tag } = asTag(row, text)
    return tag
  })

/** The tags that go with a note become what `change` makes of them; the text stays. */
const changeTags = (
  context: Context,
  { sessionId, kind }: { readonly sessionId: SessionId; readonly kind: NoteKind },
  change: (tags: readonly TagInput[]) => readonly TagInput[],
): void =>
  context.transaction(() => {
    const session = sessionOf(context, sessionId)
    const text = context.queries.notes[kind].ofSession(session.key)?.text ?? ''
    const tags = [...change(tagInputsOf(context, session.key, kind, text))]
    if (tags.length > MAX_TAGS_PER_SESSION)
      throw new VaultFailure('invalid-input', { field: 'tags' })
    saveNote(context, {
      sessionId,
      kind,
      baseRevision: session.revision,
      text: null,
      tags,
      copied: [],
    })
  })

/**
 * One tag more on a session or on a passage of one of its notes, as the command line adds it. As in the editor, passages under the same
 * concept that overlap become one; `joined` says how many were.
 */
export const addTag = (
  context: Context,
  input: { readonly sessionId: SessionId; readonly kind: NoteKind; readonly tag: TagInput },
): { readonly joined: number } => {
  let joined = 0
  changeTags(context, input, (tags) => {
    const { merged, replaced } = mergeSameConcept(tags, input.tag)
    joined = replaced.length
    return [...tags.filter((tag) => !replaced.includes(tag)), merged]
  })
  return { joined }
}

/** The session that had the tag. @throws VaultFailure `not-found` */
export const removeTag = (context: Context, id: TagId): SessionId =>
  context.transaction(() => {
    const place = context.queries.tags.placeOf(id)
    if (place === null) throw new VaultFailure('not-found')
    changeTags(context, place, (tags) => tags.filter((tag) => tag.id !== id))
    return place.sessionId
  })

/** Texts still being written join their notes and the search index. */
export const foldEdits = (context: Context): void => {
  for (const kind of ['progress', 'process'] as const) {
    const edited = context.queries.notes[kind].editedNotes()
    if (edited.length === 0) continue
    context.transaction(() => {
      for (const noteKey of edited) foldEdit(context, kind, noteKey, context.now())
    })
  }
}

const foldEdit = (context: Context, kind: NoteKind, noteKey: number, at: number): void => {
  keepBeforeFold(context, kind, noteKey, at)
  context.queries.notes[kind].foldEdit(noteKey)
}

export const leaveNote = (
  context: Context,
  input: ParsedInput<'notes.leave'>,
  at: number = context.now(),
) =>
  context.transaction(() => {
    const session = sessionOf(context, input.sessionId)
    const notes = context.queries.notes[input.kind]
    const note = notes.ofSession(session.key)
    if (note?.hasEdit === true) foldEdit(context, input.kind, note.key, at)
    else if (note !== null) notes.markLeft(note.key, at)
    return DONE
  })

/** Freezes the text for ever. @throws VaultFailure `note-empty`, `note-signed`, `stale-revision` */
export const signNote = (
  context: Context,
  input: ParsedInput<'notes.sign'>,
  at: number = context.now(),
): { readonly at: number; readonly sha256: string; readonly revision: number } =>
  context.transaction(() => {
    const { queries, appVersion } = context
    const session = sessionOf(context, input.sessionId)
    if (session.revision !== input.baseRevision) throw new VaultFailure('stale-revision')
    const notes = queries.notes[input.kind]
    const note = notes.ofSession(session.key)
    if (note === null) throw new VaultFailure('note-empty')
    if (note.signature !== null) throw new VaultFailure('note-signed')
    if (note.hasEdit) foldEdit(context, input.kind, note.key, at)
    const sha256 = hashOfText(note.text)
    notes.sign(note.key, { at, sha256, appVersion })
    queries.sessions.countSave(session.key, at)
    return { at, sha256, revision: session.revision + 1 }
  })
