/** No store is changed to another schema without a checked backup of it as it was. */
import type { Database } from 'better-sqlite3'
import { makeBackup } from '../store/make-backup.ts'
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

/** After the migration: the log may be what it brings. */
export const recordBackup = (context: Context): void => {
  const detail = { reason: 'before-migration', place: 'vault-folder' }
  context.audit.note({ kind: 'backup-made', detail })
}
