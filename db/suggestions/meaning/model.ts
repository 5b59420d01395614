// Multinomial logistic regression over classes, from words, meaning and cues: of the concepts and "none", and of what a
// statement asserts. Trained by scripts/train-suggestions.ts on invented sentences and the development passages.

import { bytesOf } from './bytes.ts'
import { BUCKET_COUNT, type Features } from './features.ts'

export const NONE = 'none'
/** Brings a vector of length one to the size of the other features. */
export const MEANING_SCALE = 3

/** Tables are row by row, a column per class. */
export type Weights = {
  readonly classes: readonly string[]
  readonly bias: Float64Array
  readonly meaning: Float64Array
  readonly vocabulary: ReadonlyMap<string, number>
  readonly words: Float64Array
  /** Shared by all classes: what a cue of some strength and length is worth to its concept. */
  readonly buckets: Float64Array
  /** By `concept|phrase`. */
  readonly cues: ReadonlyMap<string, number>
}

const addRow = (scores: Float64Array, table: Float64Array, row: number, factor: number): void => {
  const offset = row * scores.length
  for (let at = 0; at < scores.length; at += 1)
    scores[at] = (scores[at] ?? 0) + factor * (table[offset + at] ?? 0)
}

export const scoresOf = (weights: Weights, { words, meaning, cues }: Features): Float64Array => {
  const scores = Float64Array.from(weights.bias)
  for (let axis = 0; axis < meaning.length; axis += 1)
    addRow(scores, weights.meaning, axis, (meaning[axis] ?? 0) * MEANING_SCALE)
  for (const word of words) {
    const row = weights.vocabulary.get(word)
    if (row !== undefined) addRow(scores, weights.words, row, 1)
  }
  for (const [concept, found] of cues) {
    const at = weights.classes.indexOf(concept)
    for (const { phrase, bucket } of found)
      scores[at] =
        (scores[at] ?? 0) +
        (weights.buckets[bucket] ?? 0) +
        (weights.cues.get(`${concept}|${phrase}`) ?? 0)
  }
  return scores
}

/** Chances that add up to one. */
export const softmax = (scores: Float64Array): Float64Array => {
  let top = Number.NEGATIVE_INFINITY
  for (const score of scores) top = Math.max(top, score)
  const chances = scores.map((score) => Math.exp(score - top))
  let sum = 0
  for (const chance of chances) sum += chance
  return chances.map((chance) => chance / sum)
}

/** How much one word alone speaks for a class. */
export const wordScore = (
  weights: Weights,
  at: number,
  word: string,
  meaning: ArrayLike<number>,
): number => {
  const row = weights.vocabulary.get(word)
  let score = row === undefined ? 0 : (weights.words[row * weights.classes.length + at] ?? 0)
  for (let axis = 0; axis < meaning.length; axis += 1)
    score += (meaning[axis] ?? 0) * (weights.meaning[axis * weights.classes.length + at] ?? 0)
  return score
}

type Packed = { readonly scale: number; readonly bytes: string }
export type PackedWeights = {
  readonly classes: readonly string[]
  readonly bias: readonly number[]
  readonly meaning: Packed
  readonly vocabulary: string
  readonly words: Packed
  readonly buckets: readonly number[]
  readonly cues: Readonly<Record<string, number>>
}

const unpack = ({ scale, bytes }: Packed): Float64Array => {
  const values = Float64Array.from(bytesOf(bytes))
  // A loop: with a function for each of a million values, the first suggestion kept the vault busy for a second.
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) * scale
  return values
}

export const unpackWeights = (packed: PackedWeights): Weights => {
  if (packed.buckets.length !== BUCKET_COUNT)
    throw new RangeError('the model was trained on other features')
  return {
    classes: packed.classes,
    bias: Float64Array.from(packed.bias),
    meaning: unpack(packed.meaning),
    vocabulary: new Map(packed.vocabulary.split('\t').map((word, row) => [word, row])),
    words: unpack(packed.words),
    buckets: Float64Array.from(packed.buckets),
    cues: new Map(Object.entries(packed.cues)),
  }
}
