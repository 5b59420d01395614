/** What every service works with: the open store, its queries, and the clock. */

import type { Database } from 'better-sqlite3'
import { openQueries, type Queries } from '../queries/queries.ts'
import { asStore, inTransaction, type Store } from '../store/store.ts'

export type Context = {
  readonly store: Store
  readonly queries: Queries
  readonly appVersion: string
  /** UTC milliseconds. */
  readonly now: () => number
  readonly transaction: <T>(work: () => T) => T
}

export const createContext = (sqlite: Database, appVersion: string): Context => {
  const store = asStore(sqlite)
  return {
    store,
    queries: openQueries(store),
    appVersion,
    now: Date.now,
    transaction: (work) => inTransaction(store, work),
  }
}
