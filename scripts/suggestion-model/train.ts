/** Trains weights of the suggestions: multinomial logistic regression by Adam, the same from the same examples. */
import { BUCKET_COUNT, type Features } from '../../db/suggestions/meaning/features.ts'
import { MEANING_SCALE, type Weights } from '../../db/suggestions/meaning/model.ts'

export type Example = {
  readonly features: Features
  /** One or more classes. */
  readonly labels: readonly string[]
  readonly weight: number
}

const EPOCHS = 90
/** At the first epoch; it falls in a straight line to a tenth of that at the last. */
const RATE = 0.1
const DECAY = { bias: 3e-5, meaning: 1e-4, words: 3e-5, buckets: 3e-5, cues: 3e-4 } as const
/** A word that is seen once teaches nothing. */
const LEAST_COUNT = 2

type Tables = {
  readonly bias: Float64Array
  readonly meaning: Float64Array
  readonly words: Float64Array
  readonly buckets: Float64Array
  readonly cues: Float64Array
}

/** One step of Adam (Kingma and Ba 2015) at a time, with decay towards zero. */
const adam = (values: Float64Array, decay: number) => {
  const mean = new Float64Array(values.length)
  const square = new Float64Array(values.length)
  let step = 0
  return (gradient: Float64Array, rate: number): void => {
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
      values[at] = value - (rate * m) / first / (Math.sqrt(v / second) + 1e-8)
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

const phrasesOf = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const keys = new Set<string>()
  for (const { features } of examples)
    for (const [concept, cues] of features.cues)
      for (const { phrase } of cues) keys.add(`${concept}|${phrase}`)
  return new Map([...keys].map((key, row) => [key, row]))
}

/** An example with its words and cues looked up once for all epochs. */
type Compiled = {
  readonly words: Int32Array
  readonly meaning: ArrayLike<number>
  readonly cues: readonly { readonly at: number; readonly bucket: number; readonly row: number }[]
  readonly wanted: Float64Array
  readonly weight: number
}

const compile = (
  classes: readonly string[],
  vocabulary: ReadonlyMap<string, number>,
  phrases: ReadonlyMap<string, number>,
  { features, labels, weight }: Example,
): Compiled => ({
  words: Int32Array.from(features.words.flatMap((word) => vocabulary.get(word) ?? [])),
  meaning: features.meaning,
  cues: [...features.cues].flatMap(([concept, cues]) =>
    cues.map(({ phrase, bucket }) => ({
      at: classes.indexOf(concept),
      bucket,
      row: phrases.get(`${concept}|${phrase}`) ?? 0,
    })),
  ),
  wanted: Float64Array.from(classes, (name) => (labels.includes(name) ? 1 / labels.length : 0)),
  weight,
})

/** `target += factor * table[row]` */
const addFrom = (target: Float64Array, table: Float64Array, row: number, factor: number): void => {
  const offset = row * target.length
  for (let at = 0; at < target.length; at += 1)
    target[at] = (target[at] ?? 0) + factor * (table[offset + at] ?? 0)
}

/** `table[row] += factor * source` */
const addTo = (table: Float64Array, row: number, source: Float64Array, factor: number): void => {
  const offset = row * source.length
  for (let at = 0; at < source.length; at += 1)
    table[offset + at] = (table[offset + at] ?? 0) + factor * (source[at] ?? 0)
}

/** In place: from scores to what they are off from the wanted chances. */
const toError = (scores: Float64Array, wanted: Float64Array, weight: number): void => {
  let top = Number.NEGATIVE_INFINITY
  for (const score of scores) top = Math.max(top, score)
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) {
    const value = Math.exp((scores[at] ?? 0) - top)
    scores[at] = value
    sum += value
  }
  for (let at = 0; at < scores.length; at += 1)
    scores[at] = ((scores[at] ?? 0) / sum - (wanted[at] ?? 0)) * weight
}

/** Adds the slope of one example; `scores` is room to work in. */
const addSlope = (
  tables: Tables,
  slopes: Tables,
  scores: Float64Array,
  { words, meaning, cues, wanted, weight }: Compiled,
): void => {
  scores.set(tables.bias)
  for (let axis = 0; axis < meaning.length; axis += 1)
    addFrom(scores, tables.meaning, axis, (meaning[axis] ?? 0) * MEANING_SCALE)
  for (const row of words) addFrom(scores, tables.words, row, 1)
  for (const { at, bucket, row } of cues)
    scores[at] = (scores[at] ?? 0) + (tables.buckets[bucket] ?? 0) + (tables.cues[row] ?? 0)
  toError(scores, wanted, weight)
  addTo(slopes.bias, 0, scores, 1)
  for (let axis = 0; axis < meaning.length; axis += 1)
    addTo(slopes.meaning, axis, scores, (meaning[axis] ?? 0) * MEANING_SCALE)
  for (const row of words) addTo(slopes.words, row, scores, 1)
  for (const { at, bucket, row } of cues) {
    const slope = scores[at] ?? 0
    slopes.buckets[bucket] = (slopes.buckets[bucket] ?? 0) + slope
    slopes.cues[row] = (slopes.cues[row] ?? 0) + slope
  }
}

export const train = (classes: readonly string[], examples: readonly Example[]): Weights => {
  const vocabulary = vocabularyOf(examples)
  const phrases = phrasesOf(examples)
  const axes = examples[0]?.features.meaning.length ?? 0
  const zeros = (): Tables => ({
    bias: new Float64Array(classes.length),
    meaning: new Float64Array(axes * classes.length),
    words: new Float64Array(vocabulary.size * classes.length),
    buckets: new Float64Array(BUCKET_COUNT),
    cues: new Float64Array(phrases.size),
  })
  const [tables, slopes] = [zeros(), zeros()]
  const names = ['bias', 'meaning', 'words', 'buckets', 'cues'] as const
  const steps = names.map((name) => ({ name, step: adam(tables[name], DECAY[name]) }))
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const compiled = examples.map((example) =>
    compile(classes, vocabulary, phrases, { ...example, weight: example.weight / total }),
  )
  const scores = new Float64Array(classes.length)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const name of names) slopes[name].fill(0)
    for (const example of compiled) addSlope(tables, slopes, scores, example)
    const rate = RATE * (1 - (0.9 * epoch) / EPOCHS)
    for (const { name, step } of steps) step(slopes[name], rate)
  }
  return {
    ...tables,
    classes,
    vocabulary,
    cues: new Map([...phrases].map(([key, row]) => [key, tables.cues[row] ?? 0])),
  }
}
