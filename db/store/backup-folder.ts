/**
 * A backup is a folder: the store, its key file, and `backup.json`, which says what both must be. A folder
 * with a backup's name has been opened and checked; while one is being made it has another name.
 */
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { VaultFailure } from '../contract/failures.ts'
import { keyFilePath } from '../crypto/key-file.ts'
import type { BackupReason } from '../domain/backup-rotation.ts'
import { storePath } from './open-store.ts'

const FORMAT = 'throughline-backup'
const VERSION = 1
const MAX_LABEL_BYTES = 16_384

const fileLabel = z.strictObject({
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
const label = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** UTC milliseconds. */
  madeAt: z.number().int().min(0).max(8_640_000_000_000_000),
  appVersion: z.string().min(1).max(64),
  schema: z.number().int().min(1),
  reason: z.enum(['automatic', 'by-hand', 'before-migration']),
  vaultId: z.uuid(),
  store: fileLabel,
  keys: fileLabel,
})
/** What a backup says of itself, and nothing of a client: it can be read without any key. */
export type BackupLabel = z.infer<typeof label>
type FileLabel = z.infer<typeof fileLabel>

export const labelPath = (path: string): string => join(path, 'backup.json')

export const labelText = (facts: Omit<BackupLabel, 'format' | 'version'>): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...facts }, null, 2)}\n`

/** Null where there is none, or none that can be read. */
export const readLabel = (path: string): BackupLabel | null => {
  try {
    if (statSync(labelPath(path)).size > MAX_LABEL_BYTES) return null
    return label.safeParse(JSON.parse(readFileSync(labelPath(path), 'utf8'))).data ?? null
  } catch {
    return null
  }
}

/** Colons are not allowed in the names of files everywhere. */
export const timeStamp = (at: number): string =>
  new Date(at).toISOString().replaceAll(':', '-').replace('.', '-')

export const backupName = (at: number, reason: BackupReason): string =>
  `throughline-backup-${timeStamp(at)}-${reason}`

const isBackupName = (name: string): boolean => name.startsWith('throughline-backup-')

/** Begins with the store's id, so that another vault's backup in the same folder is left alone. */
export const unfinishedPrefix = (storeId: string): string => `.throughline-unfinished-${storeId}-`

/**
 * Nothing may open and close the store that is open: on POSIX that lets go of SQLite's lock on it. A link
 * to it is the same file.
 */
export const isSameFile = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}

const CHUNK_BYTES = 1_048_576

export const labelOfFile = (path: string): FileLabel => {
  const hash = createHash('sha256')
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  const handle = openSync(path, 'r')
  let bytes = 0
  try {
    for (;;) {
      const read = readSync(handle, chunk)
      if (read === 0) break
      bytes += read
      hash.update(chunk.subarray(0, read))
    }
  } finally {
    closeSync(handle)
  }
  return { bytes, sha256: hash.digest('hex') }
}

const sizeOf = (path: string): number | null =>
  statSync(path, { throwIfNoEntry: false })?.size ?? null

/** Whether both files are as long as the label says: what can be told without reading them. */
export const isComplete = (path: string, { store, keys }: BackupLabel): boolean =>
  sizeOf(storePath(path)) === store.bytes && sizeOf(keyFilePath(path)) === keys.bytes

/** A store with its key file, whether or not anything says when it was made. */
export const holdsPair = (path: string): boolean =>
  existsSync(storePath(path)) && existsSync(keyFilePath(path))

/** @property label null for a store and key file that somebody copied by hand, or that were kept aside */
export type FoundBackup = { readonly path: string; readonly label: BackupLabel | null }

const foldersIn = (path: string): readonly string[] => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => join(path, name))
  } catch {
    return []
  }
}

const asFound = (path: string): FoundBackup => ({ path, label: readLabel(path) })

/** Everything in a folder that can be restored, newest first; what has no time of its own comes last. */
export const backupsIn = (path: string): readonly FoundBackup[] =>
  [path, ...foldersIn(path)]
    .filter(holdsPair)
    .map(asFound)
    .toSorted((a, b) => (b.label?.madeAt ?? 0) - (a.label?.madeAt ?? 0))

/** Backups that Throughline itself put there, of one vault, complete: what may be rotated. */
export const ownBackupsIn = (
  path: string,
  vaultId: string,
): readonly { readonly path: string; readonly label: BackupLabel }[] =>
  foldersIn(path)
    .map(asFound)
    .flatMap((found) => (found.label === null ? [] : [{ path: found.path, label: found.label }]))
    .filter((found) => found.label.vaultId === vaultId && isComplete(found.path, found.label))
    .filter(({ path: own }) => isBackupName(own.slice(path.length + 1)))

/** @throws VaultFailure `backup-damaged` where a file is not the one that was labelled */
export const proveLabel = (path: string, { store, keys }: BackupLabel): void => {
  const isSame = (found: FileLabel, said: FileLabel): boolean =>
    found.bytes === said.bytes && found.sha256 === said.sha256
  if (!isSame(labelOfFile(storePath(path)), store) || !isSame(labelOfFile(keyFilePath(path)), keys))
    throw new VaultFailure('backup-damaged')
}
