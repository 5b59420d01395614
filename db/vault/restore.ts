/** Puts a backup in the place of a vault: copied, checked again, and only then exchanged. */
import { copyFileSync } from 'node:fs'
import { VaultFailure } from '../contract/failures.ts'
import { keyFilePath } from '../crypto/key-file.ts'
import { createContext, forgetKeys } from '../services/context.ts'
import { migrationRecorder } from '../services/migration-recorder.ts'
import { type FoundBackup, proveLabel } from '../store/backup-folder.ts'
import { proveLinks, provePages } from '../store/copy-store.ts'
import { closeStore, isStoreInUse, openStore, storePath } from '../store/open-store.ts'
import { type BackupMeans, copyPair, provePair, type ReadContents } from '../store/read-backup.ts'
import { syncFile, syncFolder } from '../store/replace-file.ts'
import {
  clearStaging,
  finishReplacing,
  replaceVault,
  stagingFolder,
} from '../store/staged-vault.ts'

export type RestoreMeans = BackupMeans & { readonly appVersion: string }

/** The copy also learns that it was restored, and the schema of this version. */
const noteDown = (
  staging: string,
  dataKey: Buffer,
  contents: ReadContents,
  { appVersion, nativeBinding }: RestoreMeans,
): void => {
  const sqlite = openStore({
    folder: staging,
    dataKey,
    mayCreate: false,
    onMigrated: migrationRecorder(appVersion, dataKey),
    ...(nativeBinding === undefined ? {} : { nativeBinding }),
  })
  try {
    const context = createContext(sqlite, appVersion, dataKey)
    const { clients, sessions, notes } = contents
    try {
      context.audit.record({ kind: 'restored', detail: { clients, sessions, notes } })
    } finally {
      forgetKeys(context)
    }
    provePages(sqlite)
    proveLinks(sqlite)
  } finally {
    closeStore(sqlite)
  }
}

/** @throws VaultFailure as `readBackup` does; what the file system or SQLite says. The vault is untouched. */
export const stageBackup = (
  backup: FoundBackup,
  dataKey: Buffer,
  contents: ReadContents,
  means: RestoreMeans,
): void => {
  // What an exchange that a crash broke off left there may be all that there is of a vault.
  finishReplacing(means.folder)
  clearStaging(means.folder)
  const staging = stagingFolder(means.folder)
  try {
    copyPair(backup.path, staging)
    if (backup.label !== null) proveLabel(staging, backup.label)
    provePair(staging)
    noteDown(staging, dataKey, contents, means)
    copyFileSync(keyFilePath(staging), keyFilePath(staging, 'copy'))
    for (const path of [storePath(staging), keyFilePath(staging), keyFilePath(staging, 'copy')])
      syncFile(path)
    syncFolder(staging)
  } catch (error) {
    clearStaging(means.folder)
    throw error
  }
}

/**
 * This process must have closed the vault.
 * @returns the folder where the former vault is now; null where there was none
 * @throws VaultFailure `vault-in-use`; what the file system says: then the next look at the vault goes on with it
 */
export const putStagedInPlace = (
  { folder, nativeBinding }: RestoreMeans,
  at: number,
): string | null => {
  if (isStoreInUse(folder, nativeBinding)) {
    clearStaging(folder)
    throw new VaultFailure('vault-in-use')
  }
  return replaceVault(folder, at)
}
