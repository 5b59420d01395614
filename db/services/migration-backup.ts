/** No store is changed to another schema without a checked backup of it as it was. */
import type { Database } from 'better-sqlite3'
import { makeBackup } from '../store/make-backup.ts'
import { MIGRATIONS } from '../store/migrations/migrations.ts'
import { runNow } from '../store/steps.ts'
import { vaultBackupFolder } from './backups.ts'
import type { Context } from './context.ts'

/** @throws what `makeBackup` does: then nothing is migrated */
export const backUpBeforeMigrating = (store: {
  readonly sqlite: Database
  readonly storeId: string
  readonly dataKey: Buffer
  readonly folder: string
  readonly appVersion: string
  readonly nativeBinding?: string
}): void => {
  runNow(
    makeBackup({
      ...store,
      vaultFolder: store.folder,
      // The setting that names another folder may be what the migration brings.
      target: vaultBackupFolder(store.folder),
      mayMakeTarget: true,
      reason: 'before-migration',
      at: Date.now(),
    }),
  )
}

export const recordMigration = (context: Context, from: number): void => {
  const reason = 'before-migration'
  context.audit.record({ kind: 'backup-made', detail: { reason, place: 'vault-folder' } })
  context.audit.record({ kind: 'store-migrated', detail: { from, to: MIGRATIONS.length } })
}
