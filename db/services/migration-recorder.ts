/** Tells the audit log of a migration. */
import { wipe } from '../crypto/secret-bytes.ts'
import type { OnMigrated } from '../store/open-store.ts'
import { createContext } from './context.ts'

/** In the transaction of the migration, so that a log that begins with neither it nor the vault was emptied. */
export const migrationRecorder =
  (appVersion: string, dataKey: Buffer): OnMigrated =>
  (sqlite, from, to) => {
    const { audit, keys } = createContext(sqlite, appVersion, dataKey)
    audit.record({ kind: 'store-migrated', detail: { from, to } })
    wipe(keys.data, keys.audit)
  }
