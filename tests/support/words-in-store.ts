/** Looks for words in every decrypted page of a store and in every frame of its log, free pages too. */
import { storePath } from '../../db/store/open-store.ts'
import { type Page, readLog, readPages } from './sqlcipher-reader.ts'

export const encodings = (words: string): readonly Buffer[] => [
  Buffer.from(words, 'utf8'),
  Buffer.from(words, 'utf16le'),
]

/** An index holds a word in small letters, and after a neighbour only what differs from it. */
const formsOf = (word: string): readonly Buffer[] =>
  [word, word.toLowerCase(), word.slice(4).toLowerCase()].flatMap(encodings)

/** Where they are, such as `store page 12` or `log page 3`, each once. */
export const wordsInStore = (
  folder: string,
  dataKey: Uint8Array,
  words: readonly string[],
): readonly string[] => {
  const forms = words.flatMap(formsOf)
  const holders = (pages: readonly Page[], where: string) =>
    pages
      .filter(({ plaintext }) => forms.some((form) => plaintext.includes(form)))
      .map(({ number }) => `${where} page ${number}`)
  const path = storePath(folder)
  return [
    ...new Set([
      ...holders(readPages(path, dataKey), 'store'),
      ...holders(readLog(path, dataKey), 'log'),
    ]),
  ]
}
