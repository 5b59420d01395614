/** Apart from the type that every service names, since this one loads the store and its engine. */
import type { Database } from 'better-sqlite3'
import { openQueries } from '../queries/queries.ts'
import { asStore, inTransaction } from '../store/store.ts'
import type { Context } from './context.ts'

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
