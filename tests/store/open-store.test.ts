import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { randomKey } from '../../db/crypto/secret-bytes.ts'
import { integrityQueries } from '../../db/queries/integrity.ts'
import { closeStore, openStore, storePath } from '../../db/store/open-store.ts'
import { asStore } from '../../db/store/store.ts'
import { tempFolder } from '../support/temp-folder.ts'

const CANARY = 'the-canary-sings-of-lonely-lighthouses'

const madeStore = () => {
  const folder = tempFolder()
  const dataKey = randomKey()
  const sqlite = openStore({ folder, dataKey, mayCreate: true })
  onTestFinished(() => {
    sqlite.close()
  })
  return { folder, dataKey, sqlite }
}

describe('openStore', () => {
  it('writes no readable byte: neither header nor text, in file or log', () => {
    const { folder, sqlite } = madeStore()
    sqlite.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run('x', CANARY)
    const log = readFileSync(`${storePath(folder)}-wal`)
    expect(log.length).toBeGreaterThan(4_096)
    expect(log.includes(CANARY)).toBe(false)
    closeStore(sqlite)
    const file = readFileSync(storePath(folder))
    expect(file.includes(CANARY)).toBe(false)
    expect(file.includes('SQLite format 3')).toBe(false)
  })

  it('refuses another key, and no key at all', () => {
    const { folder, sqlite } = madeStore()
    closeStore(sqlite)
    expect(() => openStore({ folder, dataKey: randomKey(), mayCreate: false })).toThrow(
      'store-damaged',
    )
    const bare = new Sqlite(storePath(folder))
    expect(() => bare.prepare('SELECT * FROM sqlite_master').all()).toThrow()
    bare.close()
  })

  it('keeps everybody else out while it is open', () => {
    const { folder, dataKey } = madeStore()
    expect(() => openStore({ folder, dataKey, mayCreate: false })).toThrow('vault-in-use')
  })

  it('holds its safety settings', () => {
    const { sqlite } = madeStore()
    const setting = (name: string): unknown => sqlite.pragma(name, { simple: true })
    expect(setting('temp_store')).toBe(2)
    expect(setting('synchronous')).toBe(2)
    expect(setting('foreign_keys')).toBe(1)
    expect(setting('secure_delete')).toBe(1)
    expect(setting('trusted_schema')).toBe(0)
    expect(setting('journal_mode')).toBe('wal')
  })

  it('finds one flipped bit', () => {
    const { folder, dataKey, sqlite } = madeStore()
    const fill = sqlite.prepare('INSERT INTO setting (name, value) VALUES (?, ?)')
    for (let i = 0; i < 200; i += 1) fill.run(`name-${i}`, CANARY.repeat(20))
    const root = sqlite
      .prepare<[], { page: number }>(
        "SELECT rootpage AS page FROM sqlite_schema WHERE name = 'setting'",
      )
      .get()
    closeStore(sqlite)
    const file = readFileSync(storePath(folder))
    // Of a page that is in use: nothing reads one that is free.
    const at = ((root?.page ?? 0) - 1) * 4_096 + 1_000
    const handle = openSync(storePath(folder), 'r+')
    writeSync(handle, Buffer.from([(file[at] ?? 0) ^ 1]), 0, 1, at)
    closeSync(handle)
    const damaged = openStore({ folder, dataKey, mayCreate: false })
    onTestFinished(() => {
      damaged.close()
    })
    // The engine throws or reports, by which page it comes to first; both must count as a fault.
    expect(integrityQueries(asStore(damaged)).pageFaults()).toMatchObject({ faults: 1 })
  })

  it('does not make a store where one is expected', () => {
    expect(() =>
      openStore({ folder: tempFolder(), dataKey: randomKey(), mayCreate: false }),
    ).toThrow('store-missing')
  })

  it('refuses a store that a newer app wrote', () => {
    const { folder, dataKey, sqlite } = madeStore()
    sqlite.pragma('user_version = 9999')
    closeStore(sqlite)
    expect(() => openStore({ folder, dataKey, mayCreate: false })).toThrow(
      'store-from-newer-version',
    )
  })

  it.runIf(process.platform === 'linux')(
    'spills no plaintext into temp files while it sorts, as a store without its settings does',
    () => {
      const careless = new Sqlite(join(tempFolder(), 'careless.db'))
      onTestFinished(() => {
        careless.close()
      })
      expect(tempFilesWhileSorting(careless)).not.toEqual([])
      expect(tempFilesWhileSorting(madeStore().sqlite)).toEqual([])
    },
  )
})

const tempFilesWhileSorting = (sqlite: Sqlite.Database): readonly string[] => {
  sqlite.exec('CREATE TABLE big (text TEXT) STRICT')
  const insert = sqlite.prepare('INSERT INTO big (text) VALUES (?)')
  sqlite.transaction(() => {
    for (let i = 0; i < 80_000; i += 1) insert.run(`${i % 977} ${CANARY.repeat(10)}`)
  })()
  const sorted = sqlite.prepare('SELECT text FROM big ORDER BY text DESC, rowid').iterate()
  sorted.next()
  const temporary = openFiles().filter((path) => /etilqs/.test(path))
  sorted.return?.()
  return temporary
}

/** What this process holds open, unlinked files too, as Linux tells it. */
const openFiles = (): readonly string[] =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)]
    } catch {
      return []
    }
  })
