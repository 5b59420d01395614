/** Looks into a backup without changing a byte of it. */
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { VaultFailure } from '../contract/failures.ts'
import { isOfStore, keyFilePath, readKeyFile } from '../crypto/key-file.ts'
import { contentsOf, type StoreContents } from '../queries/backups.ts'
import { type FoundBackup, proveLabel } from './backup-folder.ts'
import { openCopy, proveLinks, provePages, settleCopy } from './copy-store.ts'
import { readVersion } from './migrate.ts'
import { readStoreId, storePath } from './open-store.ts'

/** @property folder of the vault, where a copy may lie for a moment */
export type BackupMeans = {
  readonly folder: string
  readonly nativeBinding?: string
}

export type ReadContents = StoreContents & { readonly schema: number }

/** The files of a store that was not closed, too: its log holds what was written last. */
export const copyPair = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  copyFileSync(storePath(from), storePath(to))
  const log = `${storePath(from)}-wal`
  if (existsSync(log)) copyFileSync(log, `${storePath(to)}-wal`)
  copyFileSync(keyFilePath(from), keyFilePath(to))
}

/** @throws VaultFailure `key-file-of-another-vault`, and as `readKeyFile` does */
export const provePair = (path: string): void => {
  const storeId = readStoreId(path)
  if (storeId === null || !isOfStore(readKeyFile(path), storeId))
    throw new VaultFailure('key-file-of-another-vault')
}

const readStore = (path: string, dataKey: Buffer, means: BackupMeans): ReadContents => {
  const sqlite = openCopy({ ...means, path: storePath(path), dataKey })
  try {
    provePages(sqlite)
    proveLinks(sqlite)
    return { ...contentsOf(sqlite), schema: readVersion(sqlite) }
  } finally {
    sqlite.close()
  }
}

/** @throws VaultFailure `backup-damaged`, `store-from-newer-version`, `key-file-of-another-vault` */
export const readBackup = (
  { path, label }: FoundBackup,
  dataKey: Buffer,
  means: BackupMeans,
): ReadContents => {
  provePair(path)
  if (label !== null) {
    proveLabel(path, label)
    return readStore(path, dataKey, means)
  }
  const copy = join(means.folder, 'looking-into')
  try {
    rmSync(copy, { recursive: true, force: true })
    copyPair(path, copy)
    settleCopy({ ...means, path: storePath(copy), dataKey })
    return readStore(copy, dataKey, means)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
