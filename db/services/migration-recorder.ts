/** Tells the audit log of a migration. */
import type { OnMigrated } from '../store/open-store.ts'
import { createContext, forgetKeys } from './context.ts'

/** In the transaction of the migration, so that a log that begins with neither it nor the vault was emptied. */
export const migrationRecorder =
  (appVersion: string, dataKey: Buffer): OnMigrated =>
  (sqlite, from, to) => {
    const context = createContext(sqlite, appVersion, dataKey)
    try {
      context.audit.record({ kind: 'store-migrated', detail: { from, to } })
    } finally {
      forgetKeys(context)
    }
  }
