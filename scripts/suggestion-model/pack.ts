/** Weights as they are shipped: one byte each, with the scale of their table. */
import type { PackedWeights, Weights } from '../../db/suggestions/meaning/model.ts'

const LARGEST = 127

const pack = (values: Float64Array) => {
  const scale = values.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-9) / LARGEST
  const bytes = Int8Array.from(values, (value) => Math.round(value / scale))
  return { scale, bytes: Buffer.from(bytes.buffer).toString('base64') }
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000

export const packWeights = (weights: Weights): PackedWeights => ({
  classes: weights.classes,
  bias: [...weights.bias].map(round),
  meaning: pack(weights.meaning),
  vocabulary: [...weights.vocabulary.keys()].join('\t'),
  words: pack(weights.words),
  buckets: [...weights.buckets].map(round),
  cues: Object.fromEntries([...weights.cues].map(([key, value]) => [key, round(value)])),
})
