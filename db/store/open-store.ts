/** The one place that opens the encrypted file, and sets and reads back what makes it safe. */
import { accessSync, closeSync, constants, existsSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { VaultFailure } from '../contract/failures.ts'
import { rawKeyLiteral, wipe } from '../crypto/secret-bytes.ts'
import { engineFailureOf } from './engine-failure.ts'
import { type MigrationHooks, migrate, type OnMigrated } from './migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'

export type { OnMigrated } from './migrate.ts'

export const storePath = (folder: string): string => join(folder, 'vault.db')
export const hasStore = (folder: string): boolean => existsSync(storePath(folder))

const STORE_ID_BYTES = 16

/**
 * The first bytes of the store in hex, which stay as they are for as long as it exists; null where there is
 * no store. Never while it is open: closing the file here would let go of the lock on it.
 */
export const readStoreId = (folder: string): string | null => {
  if (!hasStore(folder)) return null
  const bytes = Buffer.alloc(STORE_ID_BYTES)
  const handle = openSync(storePath(folder), 'r')
  try {
    return readSync(handle, bytes) === STORE_ID_BYTES ? bytes.toString('hex') : null
  } finally {
    closeSync(handle)
  }
}

/**
 * Set after the key. `temp_store` keeps sorts from writing plaintext temp files, `FULL` makes an
 * acknowledged save survive a power cut, the exclusive lock lets nobody else in while the vault is open.
 */
const SETTINGS: readonly (readonly [name: string, value: string, readBack: string | number])[] = [
  ['temp_store', 'MEMORY', 2],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['cell_size_check', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['mmap_size', '0', 0],
  ['cache_size', '-16000', -16_000],
]

const BUSY_TIMEOUT_MS = 500

const applySettings = (sqlite: Database): void => {
  for (const [name, value, expected] of SETTINGS) {
    sqlite.pragma(`${name} = ${value}`)
    const found = sqlite.pragma(name, { simple: true })
    // The engine answers nothing for a setting whose feature is compiled out, as memory mapping is here.
    if (found !== undefined && found !== expected) throw new Error(`${name} could not be set`)
  }
}

/** @throws VaultFailure for what a user can meet: another process, a damaged file, a full or read-only disk. */
const throwing = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    const code = engineFailureOf(error)
    throw code === null ? error : new VaultFailure(code)
  }
}

/** Before anything is read. */
export const setKey = (sqlite: Database, dataKey: Buffer): void => {
  sqlite.pragma("cipher = 'sqlcipher'")
  // Without it the stock SQLCipher library could not read the file.
  sqlite.pragma('legacy = 4')
  const literal = rawKeyLiteral(dataKey)
  try {
    sqlite.key(literal)
  } finally {
    wipe(literal)
  }
}

const makeReady = (sqlite: Database, dataKey: Buffer, hooks: MigrationHooks): void => {
  setKey(sqlite, dataKey)
  applySettings(sqlite)
  // The first read proves the key: every page carries its own authentication code.
  sqlite.prepare('SELECT count(*) FROM sqlite_master').get()
  migrate(sqlite, MIGRATIONS, hooks)
}

/**
 * Whether some process has the store open, also where it could not be opened with any key: the lock is asked
 * for before a page is read. Not for a store that this process has open.
 */
export const isStoreInUse = (folder: string, nativeBinding?: string): boolean => {
  if (!hasStore(folder)) return false
  const sqlite = new Sqlite(storePath(folder), {
    readonly: true,
    timeout: BUSY_TIMEOUT_MS,
    ...(nativeBinding === undefined ? {} : { nativeBinding }),
  })
  try {
    sqlite.prepare('SELECT count(*) FROM sqlite_master').get()
    return false
  } catch (error) {
    return engineFailureOf(error) === 'vault-in-use'
  } finally {
    sqlite.close()
  }
}

export type OpenOptions = {
  readonly folder: string
  /** 32 bytes; still the caller's to wipe. */
  readonly dataKey: Buffer
  readonly mayCreate: boolean
  /** Where the SQLite addon is, when it is not the one inside its package. */
  readonly nativeBinding?: string
  readonly beforeMigrating?: MigrationHooks['before']
  readonly onMigrated?: OnMigrated
}

export const openStore = (options: OpenOptions): Database => {
  const { folder, dataKey, mayCreate, nativeBinding, beforeMigrating, onMigrated } = options
  if (!mayCreate && !hasStore(folder)) throw new VaultFailure('store-missing')
  return throwing(() => {
    // Asked first: a file that cannot be written fails later as one that cannot be locked.
    for (const path of mayCreate ? [folder] : [folder, storePath(folder)])
      accessSync(path, constants.R_OK | constants.W_OK)
    const sqlite = new Sqlite(storePath(folder), {
      fileMustExist: !mayCreate,
      timeout: BUSY_TIMEOUT_MS,
      ...(nativeBinding === undefined ? {} : { nativeBinding }),
    })
    try {
      makeReady(sqlite, dataKey, { before: beforeMigrating, onMigrated })
      return sqlite
    } catch (error) {
      sqlite.close()
      throw error
    }
  })
}

/** The log is folded into the store, so that a closed vault is one file and holds no older page. */
export const closeStore = (sqlite: Database): void => {
  if (!sqlite.open) return
  try {
    sqlite.pragma('optimize')
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    sqlite.close()
  }
}
