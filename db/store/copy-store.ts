/** A second file with everything of an open store, and the proof that it is one. */
import Sqlite, { type Database } from 'better-sqlite3'
import { VaultFailure } from '../contract/failures.ts'
import { engineFailureOf } from './engine-failure.ts'
import { readVersion } from './migrate.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import { setKey } from './open-store.ts'

/**
 * Encrypted under the same key, with the same first bytes. Never by reading the file: to open and close it
 * in this process would let go of the lock on it, and its log would be missing.
 */
export const copyStore = (sqlite: Database, path: string): void => {
  sqlite.prepare<[string]>('VACUUM INTO ?').run(path)
}

export type CopyOptions = {
  readonly path: string
  /** 32 bytes; still the caller's to wipe. */
  readonly dataKey: Buffer
  readonly nativeBinding?: string
}

const open = ({ path, dataKey, nativeBinding }: CopyOptions, isReadonly: boolean): Database => {
  const sqlite = new Sqlite(path, {
    readonly: isReadonly,
    fileMustExist: true,
    ...(nativeBinding === undefined ? {} : { nativeBinding }),
  })
  try {
    setKey(sqlite, dataKey)
    sqlite.pragma('temp_store = MEMORY')
    sqlite.pragma('trusted_schema = OFF')
    sqlite.pragma('cell_size_check = ON')
    sqlite.prepare('SELECT count(*) FROM sqlite_master').get()
    return sqlite
  } catch (error) {
    sqlite.close()
    throw isDamage(error) ? new VaultFailure('backup-damaged') : error
  }
}

/** Or another key: nothing tells the two apart. */
const isDamage = (error: unknown): boolean => engineFailureOf(error) === 'store-damaged'

/** Only to read, so that a backup stays as it was made. @throws VaultFailure `backup-damaged` */
export const openCopy = (options: CopyOptions): Database => open(options, true)

/**
 * A store that was closed, or not even that, keeps a log of its own and cannot be opened to be read only:
 * its copy is made into one file that can. @throws VaultFailure `backup-damaged`
 */
export const settleCopy = (options: CopyOptions): void => {
  const sqlite = open(options, false)
  try {
    sqlite.pragma('journal_mode = DELETE')
  } finally {
    sqlite.close()
  }
}

/** How many rows each table has. */
export type RowCounts = Readonly<Record<string, number>>

/** Not of the search index, which the notes are counted for and which takes a second to count. */
export const rowCountsOf = (sqlite: Database): RowCounts => {
  const tables = sqlite
    .prepare<[], { name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'",
    )
    .all()
  return Object.fromEntries(
    tables.map(({ name }) => [
      name,
      sqlite.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${name}"`).get()?.n ?? 0,
    ]),
  )
}

const arePagesWhole = (sqlite: Database): boolean => {
  try {
    return sqlite.pragma('integrity_check', { simple: true }) === 'ok'
  } catch (error) {
    // A drive that was pulled says nothing about the backup on it.
    if (!isDamage(error)) throw error
    return false
  }
}

/** Every page and every index. @throws VaultFailure `backup-damaged`, `store-from-newer-version` */
export const provePages = (copy: Database): void => {
  if (readVersion(copy) > MIGRATIONS.length) throw new VaultFailure('store-from-newer-version')
  if (!arePagesWhole(copy)) throw new VaultFailure('backup-damaged')
}

/** Every link between rows. @throws VaultFailure `backup-damaged` */
export const proveLinks = (copy: Database): void => {
  const orphans = copy.pragma('foreign_key_check')
  if (!Array.isArray(orphans) || orphans.length > 0) throw new VaultFailure('backup-damaged')
}

/** Also that nothing was left out. @throws VaultFailure `backup-damaged` */
export const proveSameRows = (
  copy: Database,
  expected: { readonly schema: number; readonly rows: RowCounts },
): void => {
  const rows = rowCountsOf(copy)
  const isSame =
    readVersion(copy) === expected.schema &&
    Object.keys(rows).length === Object.keys(expected.rows).length &&
    Object.entries(expected.rows).every(([name, count]) => rows[name] === count)
  if (!isSame) throw new VaultFailure('backup-damaged')
}
