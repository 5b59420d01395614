/** Replaces the whole text of a draft from outside the editor, and keeps its tags on their words. */
import type { SessionId } from '../contract/ids.ts'
import type { Anchor, NoteKind, TagInput } from '../contract/shapes.ts'
import { mapCopied } from '../domain/copied.ts'
import { normalizeNoteText } from '../domain/note-text.ts'
import { mapPassages, type TextChange } from '../domain/passages.ts'
import type { Context } from './context.ts'
import { readCopied } from './copied.ts'
import { leaveNote, saveNote, tagInputsOf } from './notes.ts'
import { sessionOf } from './sessions.ts'

const isInsidePair = (text: string, offset: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))

/** The one range in which two texts differ; none where they are the same. */
export const changeBetween = (before: string, after: string): readonly TextChange[] => {
  if (before === after) return []
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  if (isInsidePair(before, head) || isInsidePair(after, head)) head -= 1
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  if (isInsidePair(before, before.length - tail) || isInsidePair(after, after.length - tail))
    tail -= 1
  const insert = after.slice(head, after.length - tail)
  return [{ from: head, to: before.length - tail, insert }]
}

const quoteOf = (anchor: Anchor, text: string): string => {
  if (anchor.kind === 'passage') return text.slice(anchor.start, anchor.end)
  return anchor.kind === 'lost' ? anchor.quote : ''
}

/** The place of these words that is nearest to where they stood. */
const nearest = (text: string, words: string, to: number): number => {
  let best = -1
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (best === -1 || Math.abs(at - to) < Math.abs(best - to)) best = at
  return best
}

/** A rewritten text may hold the same words somewhere else: there the tag still says what it said. */
const onItsWords = (tag: TagInput, moved: TagInput, before: string, after: string): TagInput => {
  const quote = quoteOf(tag.anchor, before)
  const isOnThem = moved.anchor.kind === 'passage' && quoteOf(moved.anchor, after) === quote
  if (quote === '' || isOnThem) return moved
  const start = nearest(after, quote, tag.anchor.kind === 'passage' ? tag.anchor.start : 0)
  if (start === -1) return moved
  return { ...moved, anchor: { kind: 'passage', start, end: start + quote.length } }
}

/** @throws VaultFailure `not-found`, `note-signed` */
export const rewriteNote = (
  context: Context,
  input: { readonly sessionId: SessionId; readonly kind: NoteKind; readonly text: string },
): { readonly revision: number; readonly lost: number } =>
  context.transaction(() => {
    const { sessionId, kind } = input
    const session = sessionOf(context, sessionId)
    const stored = context.queries.notes[kind].ofSession(session.key)
    const before = stored?.text ?? ''
    const after = normalizeNoteText(input.text)
    const tags = tagInputsOf(context, session.key, kind, before)
    const changes = changeBetween(before, after)
    const moved = mapPassages(
      tags,
      changes,
      (start, end) => before.slice(start, end),
      (start, end) => after.slice(start, end),
    ).map((tag, index) => onItsWords(tags[index] ?? tag, tag, before, after))
    const { revision } = saveNote(context, {
      sessionId,
      kind,
      baseRevision: session.revision,
      text: after,
      tags: [...moved],
      copied: [
        ...mapCopied(readCopied(stored?.copied ?? '[]'), changes, (start, end) =>
          before.slice(start, end),
        ),
      ],
    })
    leaveNote(context, { sessionId, kind })
    return { revision, lost: moved.filter((tag) => tag.anchor.kind === 'lost').length }
  })
