/** Passages of a note under tags: kept clean, moved with every edit, quoted. Offsets are UTF-16 code units. */

/** `end` is exclusive. */
export type Passage = { readonly start: number; readonly end: number }

/** Same shape as the contract's; stated here because the domain stands on itself alone. */
export type PassageAnchor =
  | { readonly kind: 'session' }
  | ({ readonly kind: 'passage' } & Passage)
  | { readonly kind: 'lost'; readonly quote: string }

type Anchored = { readonly anchor: PassageAnchor }

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
const isInsidePair = (text: string, offset: number): boolean =>
  isLowSurrogate(text.charCodeAt(offset)) && isHighSurrogate(text.charCodeAt(offset - 1))

const isBlank = (text: string, offset: number): boolean => /\s/u.test(text.charAt(offset))

/** Without white space at either end and with whole characters only; null when nothing is left. */
export const trimPassage = (text: string, passage: Passage): Passage | null => {
  let start = Math.max(0, Math.min(passage.start, text.length))
  let end = Math.max(0, Math.min(passage.end, text.length))
  while (start < end && isBlank(text, start)) start += 1
  while (start < end && isBlank(text, end - 1)) end -= 1
  if (start >= end) return null
  if (isInsidePair(text, start)) start -= 1
  if (isInsidePair(text, end)) end += 1
  return { start, end }
}

/** Up to `reach` code units of the text on either side of a passage, never half a character. */
export const quoteContext = (
  text: string,
  start: number,
  end: number,
  reach: number,
): { readonly before: string; readonly quote: string; readonly after: string } => {
  let from = Math.max(0, start - reach)
  let to = Math.min(text.length, end + reach)
  if (isInsidePair(text, from)) from += 1
  if (isInsidePair(text, to)) to -= 1
  return {
    before: text.slice(from, Math.max(from, start)),
    quote: text.slice(start, end),
    after: text.slice(end, Math.max(to, end)),
  }
}

/** The words around a passage for reading: whole words, with an ellipsis where the note goes on. */
export const readableContext = (
  text: string,
  start: number,
  end: number,
  reach: number,
): { readonly before: string; readonly after: string } => {
  const { before, after } = quoteContext(text, start, end, reach)
  const isCutBefore = start - before.length > 0
  const isCutAfter = end + after.length < text.length
  return {
    before: isCutBefore ? before.replace(/^\S*\s*/u, '… ') : before,
    after: isCutAfter ? after.replace(/\s*\S*$/u, ' …') : after,
  }
}

/** `from` and `to` count in the text before; several changes come in order and do not overlap. */
export type TextChange = { readonly from: number; readonly to: number; readonly insert: string }

/** Reads a range of a text, so that a long document need not become one string for each keystroke. */
export type ReadText = (start: number, end: number) => string

/** Where an offset goes. `side` decides for an insertion right at it: -1 stays before it, 1 goes after. */
export const mapOffset = (changes: readonly TextChange[], offset: number, side: -1 | 1): number => {
  let shift = 0
  for (const { from, to, insert } of changes) {
    if (from > offset) break
    const isPureInsertion = from === to
    const staysBefore = isPureInsertion
      ? from === offset && side < 0
      : to > offset && (from === offset || side < 0)
    if (staysBefore) return from + shift
    if (to > offset) return from + shift + insert.length
    shift += insert.length - (to - from)
  }
  return offset + shift
}

const WORD_END = /[\p{L}\p{M}\p{N}]$/u
const WORD_START = /^[\p{L}\p{M}\p{N}'’]+/u

/** Letters typed on to the last word of a passage belong to that word ("lonely" grows to "loneliness"). */
const grownWord = (changes: readonly TextChange[], end: number, readBefore: ReadText): number => {
  const typed = changes.find(({ from, to }) => from === end && to === end)
  if (typed === undefined || !WORD_END.test(readBefore(Math.max(0, end - 2), end))) return 0
  return WORD_START.exec(typed.insert)?.[0].length ?? 0
}

const isTouched = (changes: readonly TextChange[], { start, end }: Passage): boolean =>
  changes.some(({ from, to }) => from <= end && to >= start)

/** Whether a change reaches into a passage or up to its edges, so that moving it back needs its old offsets. */
export const isPassageTouched = (changes: readonly TextChange[], tagged: Anchored): boolean =>
  tagged.anchor.kind === 'passage' && isTouched(changes, tagged.anchor)

const holdsWords = (read: ReadText, start: number, end: number): boolean =>
  /\S/u.test(read(start, Math.min(end, start + 64))) || /\S/u.test(read(start, end))

/**
 * The anchors after an edit. Text put in at an edge stays outside, text that replaces words inside
 * belongs to the passage. A passage that has lost all its words becomes `lost`, with the words it had.
 * An anchor that does not move is returned as the same object.
 */
export const mapPassages = <T extends Anchored>(
  tagged: readonly T[],
  changes: readonly TextChange[],
  readBefore: ReadText,
  readAfter: ReadText,
): readonly T[] => {
  if (changes.length === 0) return tagged
  return tagged.map((each) => {
    const { anchor } = each
    if (anchor.kind !== 'passage') return each
    const start = mapOffset(changes, anchor.start, 1)
    const touched = isTouched(changes, anchor)
    const grown = touched ? grownWord(changes, anchor.end, readBefore) : 0
    const end = mapOffset(changes, anchor.end, -1) + grown
    if (!touched && start === anchor.start && end === anchor.end) return each
    if (touched && (start >= end || !holdsWords(readAfter, start, end))) {
      return { ...each, anchor: { kind: 'lost', quote: readBefore(anchor.start, anchor.end) } }
    }
    return { ...each, anchor: { kind: 'passage', start, end } }
  })
}
