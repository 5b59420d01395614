/** A passage cut in two, freed of some of its words, or with one of its ends moved by a word or a character. */
import { type Passage, trimPassage } from './passages.ts'

const words = new Intl.Segmenter('en', { granularity: 'word' })
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** As far as a step looks: longer than any word or blank that a person steps over. */
const REACH = 400

/** The two halves without the white space between them; null where one of them would hold no words. */
export const splitPassage = (
  text: string,
  { start, end }: Passage,
  at: number,
): readonly [Passage, Passage] | null => {
  if (at <= start || at >= end) return null
  const first = trimPassage(text, { start, end: at })
  const second = trimPassage(text, { start: at, end })
  return first === null || second === null ? null : [first, second]
}

/** What is left of a passage when the words of `cut` no longer belong to it: nothing, one piece or two. */
export const cutFromPassage = (
  text: string,
  passage: Passage,
  cut: Passage,
): readonly Passage[] => {
  if (cut.end <= passage.start || cut.start >= passage.end) return [passage]
  return [
    { start: passage.start, end: cut.start },
    { start: cut.end, end: passage.end },
  ].flatMap((piece) => (piece.start < piece.end ? (trimPassage(text, piece) ?? []) : []))
}

export type Edge = 'start' | 'end'
export type EdgeStep = 'word' | 'character'

/** Offsets at which the words, or the characters, around an offset begin or end. */
const stopsAround = (text: string, at: number, edge: Edge, step: EdgeStep): readonly number[] => {
  // From a blank, so that the window's own edge cuts no word.
  const from = at <= REACH ? 0 : text.indexOf(' ', at - REACH) + 1 || at - REACH
  const near = text.slice(from, at + REACH)
  const segmenter = step === 'word' ? words : characters
  return [...segmenter.segment(near)]
    .filter(({ segment, isWordLike }) => (step === 'word' ? isWordLike : /\S/u.test(segment)))
    .map(({ segment, index }) => from + index + (edge === 'end' ? segment.length : 0))
}

/** Null where there is nothing further, or nothing would be left. White space is stepped over. */
export const moveEdge = (
  text: string,
  passage: Passage,
  edge: Edge,
  step: EdgeStep,
  direction: -1 | 1,
): Passage | null => {
  const at = passage[edge]
  const stops = stopsAround(text, at, edge, step)
  const to = direction === 1 ? stops.find((stop) => stop > at) : stops.findLast((stop) => stop < at)
  if (to === undefined) return null
  const moved = { ...passage, [edge]: to }
  return moved.start < moved.end ? moved : null
}

/** Whole words: where a hand let go inside one, it meant all of it. */
export const snapToWords = (text: string, { start, end }: Passage): Passage => {
  const spans = (at: number): Passage | null => {
    const from = at <= REACH ? 0 : text.indexOf(' ', at - REACH) + 1 || at - REACH
    const found = words.segment(text.slice(from, at + REACH)).containing(at - from)
    if (found?.isWordLike !== true) return null
    return { start: from + found.index, end: from + found.index + found.segment.length }
  }
  const first = spans(start)
  const last = end > 0 ? spans(end - 1) : null
  return { start: first?.start ?? start, end: last?.end ?? end }
}
