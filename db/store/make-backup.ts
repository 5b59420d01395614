/** Makes one backup: under a name that counts for nothing, opened and checked, and only then under its own. */
import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { VaultFailure } from '../contract/failures.ts'
import { isOfStore, keyFilePath, readKeyFile } from '../crypto/key-file.ts'
import type { BackupReason } from '../domain/backup-rotation.ts'
import {
  type BackupLabel,
  backupName,
  labelOfFile,
  labelPath,
  labelText,
  readLabel,
  unfinishedPrefix,
} from './backup-folder.ts'
import {
  copyStore,
  openCopy,
  proveLinks,
  provePages,
  proveSameRows,
  rowCountsOf,
} from './copy-store.ts'
import { readVersion } from './migrate.ts'
import { readStoreId, storePath } from './open-store.ts'
import { replaceFile, syncFile, syncFolder } from './replace-file.ts'
import type { Steps } from './steps.ts'

export type BackupOrder = {
  readonly sqlite: Database
  /** Of the open store. */
  readonly storeId: string
  /** 32 bytes; still the caller's to wipe. */
  readonly dataKey: Buffer
  /** Where the key file lies. */
  readonly vaultFolder: string
  readonly target: string
  /** Whether the target may be made where there is none. */
  readonly mayMakeTarget: boolean
  readonly reason: BackupReason
  /** UTC milliseconds. */
  readonly at: number
  readonly appVersion: string
  readonly nativeBinding?: string
}

export type MadeBackup = { readonly path: string; readonly label: BackupLabel }

/** @throws VaultFailure `backup-folder-missing` */
const openTarget = ({ target, mayMakeTarget }: BackupOrder): void => {
  if (mayMakeTarget) mkdirSync(target, { recursive: true, mode: 0o700 })
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new VaultFailure('backup-folder-missing')
}

/** What a kill or a pulled stick left behind, of this vault only. */
export const clearUnfinished = (target: string, storeId: string): void => {
  for (const name of readdirSync(target))
    if (name.startsWith(unfinishedPrefix(storeId)))
      rmSync(join(target, name), { recursive: true, force: true })
}

/** @throws VaultFailure `backup-damaged`, and as `readKeyFile` does */
const proveKeys = (folder: string, storeId: string): void => {
  if (readStoreId(folder) !== storeId || !isOfStore(readKeyFile(folder), storeId))
    throw new VaultFailure('backup-damaged')
}

const freeName = (order: BackupOrder): string => {
  const name = join(order.target, backupName(order.at, order.reason))
  return statSync(name, { throwIfNoEntry: false }) === undefined ? name : `${name}-${randomUUID()}`
}

/**
 * The store stays as it is, whatever happens here.
 * @throws VaultFailure `backup-folder-missing`, `backup-damaged`; what the file system or SQLite says
 */
export function* makeBackup(order: BackupOrder): Steps<MadeBackup> {
  const { sqlite, storeId, vaultFolder, target, at, appVersion, reason } = order
  openTarget(order)
  // Now, since a missing file would later be taken for a missing folder.
  readKeyFile(vaultFolder)
  const draft = join(target, `${unfinishedPrefix(storeId)}${randomUUID()}`)
  try {
    clearUnfinished(target, storeId)
    mkdirSync(draft, { mode: 0o700 })
    const expected = { schema: readVersion(sqlite), rows: rowCountsOf(sqlite) }
    copyStore(sqlite, storePath(draft))
    copyFileSync(keyFilePath(vaultFolder), keyFilePath(draft))
    yield
    syncFile(storePath(draft))
    syncFile(keyFilePath(draft))
    yield
    const copy = openCopy({ ...order, path: storePath(draft) })
    try {
      provePages(copy)
      yield
      proveLinks(copy)
      yield
      proveSameRows(copy, expected)
    } finally {
      copy.close()
    }
    proveKeys(draft, storeId)
    yield
    const text = labelText({
      madeAt: at,
      appVersion,
      schema: expected.schema,
      reason,
      vaultId: readKeyFile(draft).vaultId,
      store: labelOfFile(storePath(draft)),
      keys: labelOfFile(keyFilePath(draft)),
    })
    replaceFile(labelPath(draft), text)
    const label = readLabel(draft)
    if (label === null) throw new VaultFailure('backup-damaged')
    const path = freeName(order)
    renameSync(draft, path)
    syncFolder(target)
    return { path, label }
  } catch (error) {
    throw isUnreachable(error) ? new VaultFailure('backup-folder-missing') : error
  } finally {
    discard(draft)
  }
}

/** What a drive says that is pulled while it is written to. */
const UNREACHABLE = ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE', 'SQLITE_CANTOPEN']

const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && UNREACHABLE.includes(String(error.code))

/** Once it has its name, there is nothing to discard; what a pulled stick keeps goes with the next backup. */
const discard = (draft: string): void => {
  try {
    rmSync(draft, { recursive: true, force: true })
  } catch {}
}

const holdsOnlyOurs = (path: string): boolean => {
  const ours = [storePath(path), keyFilePath(path), labelPath(path)]
  return readdirSync(path).every((name) => ours.includes(join(path, name)))
}

/** Another name first: a backup with its own name is always whole. One that holds a stranger's file stays. */
export const removeBackup = (path: string, target: string, storeId: string): void => {
  if (!holdsOnlyOurs(path)) return
  const doomed = join(target, `${unfinishedPrefix(storeId)}${randomUUID()}`)
  renameSync(path, doomed)
  rmSync(doomed, { recursive: true, force: true })
}
