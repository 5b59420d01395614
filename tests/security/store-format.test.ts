/** The store is what we say it is: SQLCipher 4 under the raw data key, read here without its engine. */
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { randomKey } from '../../db/crypto/secret-bytes.ts'
import { closeStore, openStore, storePath } from '../../db/store/open-store.ts'
import {
  PAGE_BYTES,
  RESERVED_BYTES,
  readLog,
  readPages,
  SALT_BYTES,
} from '../support/sqlcipher-reader.ts'
import { tempFolder } from '../support/temp-folder.ts'

const WORDS = 'Zwielichtkanarienvogel'
const ROWS = 300

const madeStore = (end: 'closed' | 'open') => {
  const folder = tempFolder()
  const dataKey = randomKey()
  const sqlite = openStore({ folder, dataKey, mayCreate: true })
  const insert = sqlite.prepare('INSERT INTO setting (name, value) VALUES (?, ?)')
  for (let row = 0; row < ROWS; row += 1) insert.run(`${row}`, `${WORDS} ${row} `.repeat(4))
  const pages = Number(sqlite.pragma('page_count', { simple: true }))
  if (end === 'closed') closeStore(sqlite)
  return { path: storePath(folder), dataKey, pages, close: () => closeStore(sqlite) }
}

describe('the encrypted file', () => {
  it('is a SQLite database below AES-256-CBC, every page with its authentication code', () => {
    const { path, dataKey, pages } = madeStore('closed')
    const [first, ...others] = readPages(path, dataKey)
    // Closing adds the statistics of the planner.
    expect(others.length + 1).toBeGreaterThanOrEqual(pages)
    const head = first?.plaintext ?? Buffer.alloc(0)
    // Bytes 0 to 15 are the salt's place, where a plain file says «SQLite format 3».
    expect(head.readUInt16BE(16)).toBe(PAGE_BYTES)
    expect([...head.subarray(18, 24)]).toEqual([2, 2, RESERVED_BYTES, 64, 32, 32])
    expect(head.readUInt32BE(28)).toBe(others.length + 1)
    expect(head.readUInt32BE(56), 'text in UTF-8').toBe(1)
    // A leaf or an inner page of a table.
    expect([5, 13]).toContain(head[100])
    const kinds = new Set(others.map(({ plaintext }) => plaintext[0]))
    expect([...kinds].toSorted()).toEqual(expect.arrayContaining([2, 10, 13]))
    const text = others.filter(({ plaintext }) => plaintext.includes(WORDS))
    expect(text.length).toBeGreaterThan(ROWS / 40)
  })

  it('shows nothing of SQLite and nothing of the text to whoever has no key', () => {
    const { path, dataKey } = madeStore('closed')
    const file = readFileSync(path)
    expect(file.includes('SQLite format 3')).toBe(false)
    expect(file.includes(WORDS)).toBe(false)
    expect(file.includes(dataKey)).toBe(false)
    // Ciphertext has no favourites: each byte value turns up about as often as any other.
    const counts = new Array<number>(256).fill(0)
    for (const byte of file) counts[byte] = (counts[byte] ?? 0) + 1
    const expected = file.length / 256
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    expect(
      chiSquare,
      '255 degrees of freedom: 400 is passed once in ten million files',
    ).toBeLessThan(400)
  })

  it('has a log of the same make, and never the same bytes for the same page', () => {
    const store = madeStore('open')
    const frames = readLog(store.path, store.dataKey)
    expect(frames.length).toBeGreaterThan(ROWS)
    expect(frames.some(({ plaintext }) => plaintext.includes(WORDS))).toBe(true)
    const log = readFileSync(`${store.path}-wal`)
    expect(log.includes(WORDS)).toBe(false)
    const ciphertexts = frames.map((_, index) =>
      log
        .subarray(32 + index * 4_120 + 24 + SALT_BYTES, 32 + index * 4_120 + 1_024)
        .toString('hex'),
    )
    expect(new Set(ciphertexts).size).toBe(frames.length)
    store.close()
  })

  it.each([
    ['another key', (path: string) => ({ path, key: randomKey() })],
    [
      'another salt',
      (path: string, key: Buffer) => {
        writeFileSync(
          path,
          Buffer.concat([randomKey().subarray(0, 16), readFileSync(path).subarray(16)]),
        )
        return { path, key }
      },
    ],
    [
      'two pages in each other’s place',
      (path: string, key: Buffer) => {
        const file = readFileSync(path)
        const page = (number: number) => file.subarray((number - 1) * 4_096, number * 4_096)
        const swapped = [page(1), page(3), page(2), file.subarray(3 * 4_096)]
        writeFileSync(path, Buffer.concat(swapped))
        return { path, key }
      },
    ],
  ])('is not read with %s', (_, change) => {
    const { path, dataKey } = madeStore('closed')
    expect(statSync(path).size % PAGE_BYTES).toBe(0)
    const changed = change(path, dataKey)
    expect(() => readPages(changed.path, changed.key)).toThrow('is not authentic')
  })
})
