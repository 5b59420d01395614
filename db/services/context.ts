/** What every service works with: the open store, its queries, the audit log, and the clock. */

import type { Database } from 'better-sqlite3'
import { auditKeyOf } from '../crypto/derived-keys.ts'
import { wipe } from '../crypto/secret-bytes.ts'
import { openQueries, type Queries } from '../queries/queries.ts'
import { asStore, inTransaction, type Store } from '../store/store.ts'
import { type Audit, openAudit } from './audit.ts'

/** 32 bytes each; whoever closes the vault wipes them. */
export type VaultKeys = { readonly data: Buffer; readonly audit: Buffer }

export type Context = {
  readonly store: Store
  readonly queries: Queries
  readonly keys: VaultKeys
  readonly audit: Audit
  readonly appVersion: string
  /** UTC milliseconds. */
  readonly now: () => number
  readonly transaction: <T>(work: () => T) => T
}

/** @param dataKey the context keeps a copy of its own */
export const createContext = (sqlite: Database, appVersion: string, dataKey: Buffer): Context => {
  const store = asStore(sqlite)
  const queries = openQueries(store)
  const keys = { data: Buffer.from(dataKey), audit: auditKeyOf(dataKey) }
  const transaction = <T>(work: () => T): T => inTransaction(store, work)
  const now = Date.now
  const audit = openAudit({
    queries,
    key: keys.audit,
    appVersion,
    now,
    transaction,
    isInTransaction: () => sqlite.inTransaction,
  })
  return { store, queries, keys, audit, appVersion, now, transaction }
}

/** After this nothing can be written in the log any more. May be called twice. */
export const forgetKeys = ({ audit, keys }: Context): void => {
  audit.close()
  wipe(keys.data, keys.audit)
}
