/** Where the words of a lost passage stand now: exactly, or as near as an edited sentence comes to them. */
import type { Passage } from './passages.ts'

export type FoundPlace = Passage & {
  /** 1 for the very words; else how much of them is there, by words in order. */
  readonly likeness: number
}

const MOST_PLACES = 20
/** Below this a likeness is of small words that every sentence has. */
const LEAST_LIKENESS = 0.6
/** A quote this short is found exactly or not at all. */
const LEAST_WORDS = 3
/** More words of a long passage make the search slow and the finding no surer. */
const MOST_WORDS = 120

const exactPlaces = (text: string, quote: string): readonly FoundPlace[] => {
  const found: FoundPlace[] = []
  for (
    let at = text.indexOf(quote);
    at !== -1 && found.length < MOST_PLACES;
    at = text.indexOf(quote, at + quote.length)
  )
    found.push({ start: at, end: at + quote.length, likeness: 1 })
  return found
}

type Word = Passage & { readonly folded: string }

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.normalize('NFC').toLowerCase(),
  }))

/** The longest run of words, not necessarily adjacent, that both have in the same order: places in `of`. */
const commonInOrder = (quote: readonly Word[], of: readonly Word[]): readonly number[] => {
  const lengths = Array.from({ length: quote.length + 1 }, () =>
    new Array<number>(of.length + 1).fill(0),
  )
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = quote.length - 1; i >= 0; i -= 1)
    for (let j = of.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row === undefined) continue
      row[j] =
        quote[i]?.folded === of[j]?.folded
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const places: number[] = []
  for (let i = 0, j = 0; i < quote.length && j < of.length; ) {
    if (quote[i]?.folded === of[j]?.folded) {
      places.push(j)
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return places
}

/** Where a window of as many words as the quote shares most of them, whatever their order: first cheap, then exact. */
const bestWindow = (quote: readonly Word[], words: readonly Word[]): number => {
  const wanted = new Map<string, number>()
  for (const { folded } of quote) wanted.set(folded, (wanted.get(folded) ?? 0) + 1)
  const seen = new Map<string, number>()
  let shared = 0
  let best = { at: 0, shared: -1 }
  const count = (folded: string | undefined, step: 1 | -1): void => {
    if (folded === undefined || !wanted.has(folded)) return
    const before = seen.get(folded) ?? 0
    const most = wanted.get(folded) ?? 0
    seen.set(folded, before + step)
    shared += Math.min(before + step, most) - Math.min(before, most)
  }
  for (let index = 0; index < words.length; index += 1) {
    count(words[index]?.folded, 1)
    if (index >= quote.length) count(words[index - quote.length]?.folded, -1)
    if (shared > best.shared) best = { at: Math.max(0, index - quote.length + 1), shared }
  }
  return best.at
}

const nearestPlace = (text: string, quote: string): FoundPlace | null => {
  const wanted = wordsIn(quote).slice(0, MOST_WORDS)
  if (wanted.length < LEAST_WORDS) return null
  const words = wordsIn(text)
  const at = bestWindow(wanted, words)
  // Words put in between widen the place.
  const around = words.slice(
    Math.max(0, at - wanted.length),
    at + wanted.length + Math.max(4, wanted.length),
  )
  const common = commonInOrder(wanted, around)
  const first = around[common[0] ?? -1]
  const last = around[common.at(-1) ?? -1]
  if (first === undefined || last === undefined) return null
  const spanned = (common.at(-1) ?? 0) - (common[0] ?? 0) + 1
  const likeness = (2 * common.length) / (wanted.length + spanned)
  return likeness < LEAST_LIKENESS ? null : { start: first.start, end: last.end, likeness }
}

/** Exact places in the order of the text; where there is none, the nearest, or none at all. */
export const placesOf = (text: string, quote: string): readonly FoundPlace[] => {
  const words = quote.trim()
  if (words === '') return []
  const exact = exactPlaces(text, words)
  if (exact.length > 0) return exact
  const nearest = nearestPlace(text, words)
  return nearest === null ? [] : [nearest]
}
