/** Trains the weights of the suggestions: multinomial logistic regression by Adam, the same from the same examples. */
import { BUCKET_COUNT, type Features } from '../../db/suggestions/meaning/features.ts'
import {
  MEANING_SCALE,
  scoresOf,
  softmax,
  type Weights,
} from '../../db/suggestions/meaning/model.ts'
import { VECTOR_LENGTH } from '../../db/suggestions/meaning/word-vectors.ts'

export type Example = {
  readonly features: Features
  /** One or more classes. */
  readonly labels: readonly string[]
  readonly weight: number
}

const EPOCHS = 70
const RATE = 0.07
const DECAY = { bias: 1e-4, meaning: 3e-4, words: 1e-4, buckets: 1e-4, cues: 1e-3 } as const
/** A word that is seen once teaches nothing. */
const LEAST_COUNT = 2

/** One step of Adam (Kingma and Ba 2015) at a time, with decay towards zero. */
const adam = (values: Float64Array, decay: number) => {
  const mean = new Float64Array(values.length)
  const square = new Float64Array(values.length)
  let step = 0
  return (gradient: Float64Array): void => {
    step += 1
    const first = 1 - 0.9 ** step
    const second = 1 - 0.999 ** step
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] ?? 0
      const slope = (gradient[at] ?? 0) + decay * value
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * slope
      const v = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope
      mean[at] = m
      square[at] = v
      values[at] = value - (RATE * m) / first / (Math.sqrt(v / second) + 1e-8)
    }
  }
}

const vocabularyOf = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const word of features.words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([word]) => word)
  return new Map(kept.map((word, row) => [word, row]))
}

const addRow = (table: Float64Array, row: number, delta: Float64Array, factor: number): void => {
  const offset = row * delta.length
  for (let at = 0; at < delta.length; at += 1)
    table[offset + at] = (table[offset + at] ?? 0) + factor * (delta[at] ?? 0)
}

export const train = (classes: readonly string[], examples: readonly Example[]): Weights => {
  const vocabulary = vocabularyOf(examples)
  const phraseRows = new Map<string, number>()
  for (const { features } of examples)
    for (const [concept, cues] of features.cues)
      for (const { phrase } of cues) {
        const key = `${concept}|${phrase}`
        if (!phraseRows.has(key)) phraseRows.set(key, phraseRows.size)
      }
  const tables = {
    bias: new Float64Array(classes.length),
    meaning: new Float64Array(VECTOR_LENGTH * classes.length),
    words: new Float64Array(vocabulary.size * classes.length),
    buckets: new Float64Array(BUCKET_COUNT),
    cues: new Float64Array(phraseRows.size),
  }
  const weightsNow = (): Weights => ({
    ...tables,
    classes,
    vocabulary,
    cues: new Map([...phraseRows].map(([key, row]) => [key, tables.cues[row] ?? 0])),
  })
  const steps = {
    bias: adam(tables.bias, DECAY.bias),
    meaning: adam(tables.meaning, DECAY.meaning),
    words: adam(tables.words, DECAY.words),
    buckets: adam(tables.buckets, DECAY.buckets),
    cues: adam(tables.cues, DECAY.cues),
  }
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const weights = weightsNow()
    const slopes = {
      bias: new Float64Array(tables.bias.length),
      meaning: new Float64Array(tables.meaning.length),
      words: new Float64Array(tables.words.length),
      buckets: new Float64Array(tables.buckets.length),
      cues: new Float64Array(tables.cues.length),
    }
    for (const { features, labels, weight } of examples) {
      const chances = softmax(scoresOf(weights, features))
      const delta = chances.map((chance, at) => {
        const wanted = labels.includes(classes[at] ?? '') ? 1 / labels.length : 0
        return ((chance - wanted) * weight) / total
      })
      addRow(slopes.bias, 0, delta, 1)
      for (let axis = 0; axis < VECTOR_LENGTH; axis += 1)
        addRow(slopes.meaning, axis, delta, (features.meaning[axis] ?? 0) * MEANING_SCALE)
      for (const word of features.words) {
        const row = vocabulary.get(word)
        if (row !== undefined) addRow(slopes.words, row, delta, 1)
      }
      for (const [concept, cues] of features.cues) {
        const slope = delta[classes.indexOf(concept)] ?? 0
        for (const { phrase, bucket } of cues) {
          slopes.buckets[bucket] = (slopes.buckets[bucket] ?? 0) + slope
          const row = phraseRows.get(`${concept}|${phrase}`)
          if (row !== undefined) slopes.cues[row] = (slopes.cues[row] ?? 0) + slope
        }
      }
    }
    steps.bias(slopes.bias)
    steps.meaning(slopes.meaning)
    steps.words(slopes.words)
    steps.buckets(slopes.buckets)
    steps.cues(slopes.cues)
  }
  return weightsNow()
}
