/** Taking words over from an earlier note: what is meant by the cursor there, and how they come to stand here. */
import { isolateHistory } from '@codemirror/commands'
import type { EditorState, TransactionSpec } from '@codemirror/state'
import type { SessionId } from '../../../db/contract/ids.ts'
import { mapCopied } from '../../../db/domain/copied.ts'
import { type Passage, trimPassage } from '../../../db/domain/passages.ts'
import { copiedField, setCopied } from './editor/copied-state.ts'

const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/

/** Lines from the one at `offset` on, both ways, for as long as they are like it. */
const linesAround = (
  { doc }: EditorState,
  offset: number,
  isPart: (line: string) => boolean,
): Passage | null => {
  const here = doc.lineAt(offset)
  if (!isPart(here.text)) return null
  let first = here.number
  let last = here.number
  while (first > 1 && isPart(doc.line(first - 1).text)) first -= 1
  while (last < doc.lines && isPart(doc.line(last + 1).text)) last += 1
  return trimPassage(doc.toString(), { start: doc.line(first).from, end: doc.line(last).to })
}

const isProse = (line: string): boolean => line.trim() !== '' && !HEADING.test(line)
const isUnderHeading = (line: string): boolean => !HEADING.test(line)

/** What stands under the heading at or above the cursor, without the heading; in a note without any, all of it. */
export const sectionAround = (state: EditorState): Passage | null => {
  const { head } = state.selection.main
  const line = state.doc.lineAt(head)
  const inside = HEADING.test(line.text) && line.to < state.doc.length ? line.to + 1 : line.from
  return linesAround(state, inside, isUnderHeading)
}

/** The selection, else the paragraph at the cursor, else the section. Null where there are no words. */
export const passageToBring = (state: EditorState): Passage | null => {
  const { from, to, head, empty } = state.selection.main
  if (!empty) return trimPassage(state.doc.toString(), { start: from, end: to })
  return linesAround(state, head, isProse) ?? sectionAround(state)
}

const isBlank = (text: string): boolean => text.trim() === ''

/** What parts the words from those that stand before and after, so that they run into neither. */
const seams = (
  state: EditorState,
  at: number,
  words: string,
): { readonly before: string; readonly after: string } => {
  const line = state.doc.lineAt(at)
  const ahead = line.text.slice(0, at - line.from)
  const behind = line.text.slice(at - line.from)
  if (words.includes('\n') || HEADING.test(line.text))
    return { before: isBlank(ahead) ? '' : '\n', after: isBlank(behind) ? '' : '\n' }
  return {
    before: ahead === '' || /[\s([“‘"'«]$/u.test(ahead) ? '' : ' ',
    after: behind === '' || /^[\s.,;:!?)\]”’"'»]/u.test(behind) ? '' : ' ',
  }
}

/**
 * Puts words in at the cursor: nothing that stands there is replaced, not even what is selected, and one
 * undo takes them out again. They are marked as copied from the session whose note they come from.
 */
export const bringForward = (
  state: EditorState,
  words: string,
  from: SessionId,
): TransactionSpec => {
  const at = state.selection.main.to
  const { before, after } = seams(state, at, words)
  const insert = before + words + after
  const start = at + before.length
  const end = start + words.length
  const kept = mapCopied(state.field(copiedField), [{ from: at, to: at, insert }], (a, b) =>
    state.doc.sliceString(a, b),
  )
  const copied = [...kept, { start, end, from }].toSorted((a, b) => a.start - b.start)
  return {
    changes: { from: at, insert },
    selection: { anchor: end },
    effects: setCopied.of(copied),
    annotations: isolateHistory.of('full'),
    userEvent: 'input.paste.copied',
    scrollIntoView: true,
  }
}
