/** An open store: the same encrypted file seen as prepared SQL and through drizzle. */
import type { Database } from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'

export type Store = {
  readonly sqlite: Database
  readonly db: BetterSQLite3Database
}

/** Never give drizzle a logger: it would print parameters, which are note text. */
export const asStore = (sqlite: Database): Store => ({ sqlite, db: drizzle(sqlite) })

/** All or nothing; `immediate` takes the write lock first, so that a read inside cannot go stale. */
export const inTransaction = <T>(store: Store, work: () => T): T =>
  store.sqlite.inTransaction ? work() : store.sqlite.transaction(work).immediate()
