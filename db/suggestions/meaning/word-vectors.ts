// The meaning of words as numbers: public vectors, cut down by scripts/cut-word-vectors.ts.

import { bytesOf } from './bytes.ts'
import cut from './word-vectors.json' with { type: 'json' }

export const VECTOR_LENGTH: number = cut.dimensions

type Vectors = {
  readonly rowOf: ReadonlyMap<string, number>
  /** Row by row, each of length one times the weight of its word. */
  readonly rows: Float32Array
}

/** Words stand in the order of how common they are; the rarer the heavier (after Arora, Liang and Ma 2017). */
const SMOOTHING = 60

const weightedRows = (bytes: Int8Array): Float32Array => {
  const rows = Float32Array.from(bytes)
  for (let offset = 0; offset < rows.length; offset += VECTOR_LENGTH) {
    const vector = rows.subarray(offset, offset + VECTOR_LENGTH)
    const rank = offset / VECTOR_LENGTH
    let squares = 0
    for (const value of vector) squares += value * value
    const scale = rank / (rank + SMOOTHING) / Math.sqrt(squares)
    for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) * scale
  }
  return rows
}

let loaded: Vectors | null = null

const load = (): Vectors => {
  loaded ??= {
    rowOf: new Map(cut.words.split(' ').map((word, row) => [word, row])),
    rows: weightedRows(bytesOf(cut.vectors)),
  }
  return loaded
}

/** How common a word is: 1 for the commonest, less and less for the rarer, 0 for one that is not known. */
export const commonnessOf = (word: string): number => {
  const row = load().rowOf.get(word)
  return row === undefined ? 0 : 1 / (row + 1)
}

/** Adds the word's weighted vector to `sum`; a word that is not known adds nothing. */
export const addWord = (sum: Float64Array, word: string): void => {
  const { rowOf, rows } = load()
  const row = rowOf.get(word)
  if (row === undefined) return
  const offset = row * VECTOR_LENGTH
  for (let at = 0; at < VECTOR_LENGTH; at += 1) sum[at] = (sum[at] ?? 0) + (rows[offset + at] ?? 0)
}
