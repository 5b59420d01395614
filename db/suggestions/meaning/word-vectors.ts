// The meaning of words as numbers: public vectors, cut down by scripts/cut-word-vectors.ts.

import cut from './word-vectors.json' with { type: 'json' }

export const VECTOR_LENGTH: number = cut.dimensions

type Vectors = {
  readonly rowOf: ReadonlyMap<string, number>
  readonly bytes: Int8Array
}

let loaded: Vectors | null = null

const load = (): Vectors => {
  loaded ??= {
    rowOf: new Map(cut.words.split(' ').map((word, row) => [word, row])),
    bytes: Int8Array.from(atob(cut.vectors), (character) => character.charCodeAt(0)),
  }
  return loaded
}

/** Words stand in the order of how common they are. */
const SMOOTHING = 60

/**
 * Adds the word's vector of length one to `sum`, the rarer the word the heavier (after Arora, Liang and Ma 2017).
 * @returns the weight; 0 where the word is not known
 */
export const addWord = (sum: Float64Array, word: string): number => {
  const { rowOf, bytes } = load()
  const row = rowOf.get(word)
  if (row === undefined) return 0
  const weight = row / (row + SMOOTHING)
  const offset = row * VECTOR_LENGTH
  let square = 0
  for (let at = 0; at < VECTOR_LENGTH; at += 1) square += (bytes[offset + at] ?? 0) ** 2
  const scale = weight / Math.sqrt(square)
  for (let at = 0; at < VECTOR_LENGTH; at += 1)
    sum[at] = (sum[at] ?? 0) + (bytes[offset + at] ?? 0) * scale
  return weight
}
