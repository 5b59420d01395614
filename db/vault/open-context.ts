/** Opens the store under its key and makes all in it ready to be worked with. */
import type { Database } from 'better-sqlite3'
import { localDateOf } from '../domain/local-date.ts'
import { seedConcepts } from '../services/concepts.ts'
import { type Context, createContext, forgetKeys } from '../services/context.ts'
import { backUpBeforeMigrating, recordBackup } from '../services/migration-backup.ts'
import { migrationRecorder } from '../services/migration-recorder.ts'
import { foldEdits } from '../services/notes.ts'
import { openStore } from '../store/open-store.ts'

export type OpenedContext = { readonly sqlite: Database; readonly context: Context }

export type ContextMeans = {
  readonly folder: string
  readonly appVersion: string
  /** 32 bytes; still the caller's to wipe. */
  readonly dataKey: Buffer
  readonly storeId: string
  /** Whether the vault is being made: then its concepts were there from the start. */
  readonly isNew: boolean
  readonly nativeBinding?: string
}

/** @throws VaultFailure, and whatever `record` throws: then the store is closed again */
export const openContext = (
  means: ContextMeans,
  record: (context: Context) => void,
): OpenedContext => {
  const { isNew, ...store } = means
  let wasMigrated = false
  const sqlite = openStore({
    ...store,
    mayCreate: false,
    beforeMigrating: (former) => {
      backUpBeforeMigrating({ ...store, sqlite: former })
      wasMigrated = true
    },
    onMigrated: migrationRecorder(store.appVersion, store.dataKey),
  })
  const context = createContext(sqlite, store.appVersion, store.dataKey)
  try {
    if (wasMigrated) recordBackup(context)
    seedConcepts(context, isNew ? null : localDateOf(context.now()))
    foldEdits(context)
    record(context)
    return { sqlite, context }
  } catch (error) {
    forgetKeys(context)
    sqlite.close()
    throw error
  }
}
