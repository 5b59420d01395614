// Which words of the note a suggestion stands on.

import type { Sentence } from './language/document.ts'
import type { Match } from './matching/pattern.ts'

export type Span = { readonly start: number; readonly end: number }

/** What sets the items of an enumeration apart. */
const DIVIDERS: ReadonlySet<string> = new Set([',', ';', '/', '&', '+', 'and', 'but', 'or'])

const isMark = (sentence: Sentence, at: number): boolean => sentence.tokens[at]?.pos === 'PUNCT'
const isDivider = (sentence: Sentence, at: number): boolean =>
  DIVIDERS.has(sentence.tokens[at]?.lower ?? '')

const dividersBetween = (sentence: Sentence, from: number, to: number): readonly number[] =>
  sentence.tokens
    .map((_, at) => at)
    .filter((at) => from <= at && at < to && isDivider(sentence, at))

/** "lonely since the move, tired and tearful": each theme has its own part, where something divides them. */
const ownPart = (sentence: Sentence, match: Match, others: readonly Match[]): Match => {
  const after = others.flatMap(({ to }) =>
    to <= match.from ? dividersBetween(sentence, to, match.from) : [],
  )
  const before = others.flatMap(({ from }) =>
    match.to <= from ? dividersBetween(sentence, match.to, from) : [],
  )
  return {
    from: Math.max(0, ...after.map((at) => at + 1)),
    to: Math.min(sentence.tokens.length, ...before),
  }
}

/**
 * The clause around the words of a cue, as far as it is not another theme's; or the whole sentence, where its meaning
 * spoke. Without marks at the edges.
 *
 * @param match null where meaning alone spoke
 * @param others words by which other themes are told of in the same sentence
 */
export const spanOf = (sentence: Sentence, match: Match | null, others: readonly Match[]): Span => {
  const { from, to } =
    match === null ? { from: 0, to: sentence.tokens.length } : ownPart(sentence, match, others)
  const clauses = new Set(match === null ? [] : sentence.clauseOf.slice(match.from, match.to))
  const inside = sentence.tokens
    .map((_, at) => at)
    .filter((at) => from <= at && at < to && !isMark(sentence, at))
    .filter((at) => match === null || clauses.has(sentence.clauseOf[at] ?? -1))
  const first = Math.min(match?.from ?? sentence.tokens.length - 1, ...inside)
  const last = Math.max(match === null ? 0 : match.to - 1, ...inside)
  return { start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0 }
}
