/**
 * Our own runner: drizzle's runs `PRAGMA foreign_keys=OFF` inside a transaction, where it does nothing,
 * and a rebuilt parent table then deletes its children.
 */
import type { Database } from 'better-sqlite3'
import { VaultFailure } from '../contract/failures.ts'
import { MIGRATIONS, type Migration } from './migrations/migrations.ts'

export const readVersion = (sqlite: Database): number =>
  Number(sqlite.pragma('user_version', { simple: true }))

/** Told inside the transaction of a migration, but not while a new store is made. */
export type OnMigrated = (sqlite: Database, from: number, to: number) => void

/** The first version with a log that can tell of migrations. */
const FIRST_WITH_LOG = 2

const applyOne = (
  sqlite: Database,
  migration: Migration,
  version: number,
  onMigrated: OnMigrated | undefined,
): void => {
  sqlite.exec('BEGIN IMMEDIATE')
  try {
    sqlite.exec(typeof migration === 'string' ? migration : migration(sqlite))
    if (version >= FIRST_WITH_LOG) onMigrated?.(sqlite, version - 1, version)
    const orphans = sqlite.pragma('foreign_key_check')
    if (Array.isArray(orphans) && orphans.length > 0)
      throw new Error(`migration ${version} leaves rows without their parent`)
    sqlite.pragma(`user_version = ${version}`)
    sqlite.exec('COMMIT')
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    throw error
  }
}

export type MigrationHooks = {
  /** Told of a store of an earlier schema before it is changed; what it throws leaves the store as it was. */
  readonly before?: ((sqlite: Database, from: number) => void) | undefined
  readonly onMigrated?: OnMigrated | undefined
}

/** Every pending migration or, where one fails, the version before it. @throws VaultFailure `store-from-newer-version` */
export const migrate = (
  sqlite: Database,
  migrations: readonly Migration[] = MIGRATIONS,
  { before, onMigrated }: MigrationHooks = {},
): void => {
  const current = readVersion(sqlite)
  if (current > migrations.length) throw new VaultFailure('store-from-newer-version')
  if (current === migrations.length) return
  if (current > 0) before?.(sqlite, current)
  sqlite.pragma('foreign_keys = OFF')
  try {
    migrations.slice(current).forEach((migration, index) => {
      applyOne(sqlite, migration, current + index + 1, current === 0 ? undefined : onMigrated)
    })
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
}
