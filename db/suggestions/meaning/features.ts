// What the model sees of some sentences: their words, their meaning, and the cues found in them.

import type { CueStrength } from '../cues/cue.ts'
import type { Token } from '../language/document.ts'
import type { FoundCue } from '../matching/find-cues.ts'
import { addWord, VECTOR_LENGTH } from './word-vectors.ts'

export type Features = {
  /** Words and pairs of words, each once. */
  readonly words: readonly string[]
  /** Of length one, or zero where no word is known; empty for a model that goes by words alone. */
  readonly meaning: ArrayLike<number>
  /** By concept, the strongest cue at each place. */
  readonly cues: ReadonlyMap<string, readonly CueFeature[]>
}

export type CueFeature = {
  readonly phrase: string
  readonly bucket: number
  /** More than faint. */
  readonly isTelling: boolean
}

const SELF = new Set([
  'i',
  'he',
  'she',
  'they',
  'me',
  'him',
  'them',
  'my',
  'his',
  'her',
  'their',
  'client',
  'pt',
  'patient',
  'ct',
  'myself',
  'himself',
  'herself',
  'themselves',
])
const TIERS: Readonly<Record<CueStrength, number>> = { faint: 0, likely: 1, sure: 2, plain: 3 }
/** One word, two words, more: the longer a phrase, the surer its meaning. */
const LENGTHS = 3
export const BUCKET_COUNT = Object.keys(TIERS).length * LENGTHS

const nameOf = ({ lower, lemma, pos }: Token): string | null => {
  if (pos === 'PUNCT' || pos === 'SYM' || !/\p{L}/u.test(lower)) return null
  if (SELF.has(lower)) return '<self>'
  if (pos === 'PROPN') return null
  return lower === "n't" ? 'not' : lemma
}

const bucketOf = ({ strength, match }: FoundCue): number =>
  TIERS[strength] * LENGTHS + Math.min(match.to - match.from, LENGTHS) - 1

const strongestFirst = (one: FoundCue, other: FoundCue): number => bucketOf(other) - bucketOf(one)

const cuesOf = (found: readonly FoundCue[]): ReadonlyMap<string, readonly CueFeature[]> => {
  const byConcept = Map.groupBy(found, ({ concept }) => concept)
  return new Map(
    [...byConcept].map(([concept, cues]) => {
      const taken: FoundCue[] = []
      for (const cue of cues.toSorted(strongestFirst))
        if (!taken.some(({ match }) => match.from < cue.match.to && cue.match.from < match.to))
          taken.push(cue)
      const features = taken.map((cue) => ({
        phrase: cue.pattern.phrase,
        bucket: bucketOf(cue),
        isTelling: cue.strength !== 'faint',
      }))
      return [concept, features]
    }),
  )
}

const sumOf = (tokens: readonly Token[]): Float64Array => {
  const sum = new Float64Array(VECTOR_LENGTH)
  for (const token of tokens)
    if (token.pos !== 'PROPN' && token.pos !== 'PUNCT' && !SELF.has(token.lower))
      addWord(sum, token.lower)
  return sum
}

/** In place. */
const toLengthOne = (sum: Float64Array): Float64Array => {
  // A loop, not Math.hypot(...sum): to spread a hundred numbers for every sentence takes longer than to add them up.
  let squares = 0
  for (const value of sum) squares += value * value
  if (squares === 0) return sum
  const length = Math.sqrt(squares)
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) / length
  return sum
}

export const meaningOf = (tokens: readonly Token[]): Float64Array => toLengthOne(sumOf(tokens))

const namesOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token) => nameOf(token) ?? [])

const withPairs = (names: readonly string[]): readonly string[] => {
  const pairs = names.slice(1).map((name, at) => `${names[at]} ${name}`)
  return [...new Set([...names, ...pairs])]
}

export const wordsOf = (tokens: readonly Token[]): readonly string[] => withPairs(namesOf(tokens))

/** What is known of a sentence by itself, from which features of it and of it with another are put together. */
export type Part = {
  readonly names: readonly string[]
  readonly sum: Float64Array
  readonly cues: ReadonlyMap<string, readonly CueFeature[]>
}

/** @param found the cues of the same tokens */
export const partOf = (tokens: readonly Token[], found: readonly FoundCue[]): Part => ({
  names: namesOf(tokens),
  sum: sumOf(tokens),
  cues: cuesOf(found),
})

/** @param parts in the order of the text */
export const featuresOf = (...parts: readonly Part[]): Features => {
  const total = new Float64Array(VECTOR_LENGTH)
  const merged = new Map<string, readonly CueFeature[]>()
  for (const { sum, cues } of parts) {
    for (let at = 0; at < total.length; at += 1) total[at] = (total[at] ?? 0) + (sum[at] ?? 0)
    for (const [concept, own] of cues) merged.set(concept, [...(merged.get(concept) ?? []), ...own])
  }
  return {
    words: withPairs(parts.flatMap(({ names }) => names)),
    meaning: toLengthOne(total),
    cues: merged,
  }
}
