/** Makes the backups of an open vault: when something was written, where they go, and which ones go again. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { AuditDetail } from '../contract/audit.ts'
import type { BackupsState } from '../contract/backups.ts'
import { readKeyFile } from '../crypto/key-file.ts'
import { type BackupReason, outlivedBackups } from '../domain/backup-rotation.ts'
import { type BackupLabel, ownBackupsIn } from '../store/backup-folder.ts'
import { type MadeBackup, makeBackup, removeBackup } from '../store/make-backup.ts'
import { runInSteps } from '../store/steps.ts'
import {
  chosenFolder,
  coverageNow,
  isUncovered,
  lastFailure,
  rememberCovered,
  rememberFailure,
} from './backup-record.ts'
import type { Context } from './context.ts'
import { failureOf } from './failure-of.ts'
import { foldEdits } from './notes.ts'
import { getSettings } from './settings.ts'

/** An open vault and where it lies. */
export type Home = {
  readonly context: Context
  readonly folder: string
  readonly storeId: string
  readonly nativeBinding?: string
}

/** `once`: a folder for this one backup. */
type Place = 'vault-folder' | 'chosen' | 'once'
type Target = { readonly place: Place; readonly path: string }

export const vaultBackupFolder = (folder: string): string => join(folder, 'backups')

const ownTarget = ({ folder }: Home): Target => ({
  place: 'vault-folder',
  path: vaultBackupFolder(folder),
})

const currentTarget = (home: Home): Target => {
  const chosen = chosenFolder(home.context)
  return chosen === null ? ownTarget(home) : { place: 'chosen', path: chosen }
}

/** The folder that backups go to, and the one inside the vault's, where they go when that cannot be reached. */
export const backupFolders = (home: Home): readonly string[] => [
  ...new Set([currentTarget(home).path, ownTarget(home).path]),
]

type OwnBackup = { readonly path: string; readonly label: BackupLabel }

const ownBackups = (home: Home): readonly OwnBackup[] => {
  const { vaultId } = readKeyFile(home.folder)
  return backupFolders(home).flatMap((path) => ownBackupsIn(path, vaultId))
}

const newestOf = (backups: readonly OwnBackup[]): OwnBackup | null =>
  backups.toSorted((a, b) => b.label.madeAt - a.label.madeAt)[0] ?? null

/** Runs for its own sake: a backup is good whether or not its vault could note it down, or a folder be tidied. */
const trying = (work: () => void): void => {
  try {
    work()
  } catch {}
}

const rotate = (home: Home): void => {
  const { backupKeepNewest: keepNewest, backupKeepDays: keepDays } = getSettings(home.context)
  const { vaultId } = readKeyFile(home.folder)
  for (const folder of backupFolders(home)) {
    const backups = ownBackupsIn(folder, vaultId).map(({ path, label }) => ({ path, ...label }))
    const now = home.context.now()
    for (const { path } of outlivedBackups(backups, { keepNewest, keepDays }, now))
      trying(() => removeBackup(path, folder, home.storeId))
  }
}

/** @throws what `makeBackup` and `runInSteps` do */
const backUpTo = async (
  home: Home,
  reason: BackupReason,
  { place, path: target }: Target,
  isWanted: () => boolean,
): Promise<MadeBackup> => {
  const { context, folder } = home
  // Deleted words must not live on in a backup's index.
  foldEdits(context)
  context.queries.search.dropDeletedWords()
  const covered = coverageNow(context)
  const made = await runInSteps(
    makeBackup({
      ...home,
      sqlite: context.store.sqlite,
      dataKey: context.keys.data,
      vaultFolder: folder,
      target,
      mayMakeTarget: place === 'vault-folder',
      reason,
      at: context.now(),
      appVersion: context.appVersion,
    }),
    isWanted,
  )
  trying(() =>
    context.transaction(() => {
      if (place !== 'once') rememberCovered(context, covered)
      context.audit.record({ kind: 'backup-made', detail: { reason, place } })
    }),
  )
  trying(() => rotate(home))
  return made
}

const failed = (home: Home, reason: BackupReason, place: Place, error: unknown) => {
  const { code } = failureOf(error)
  const detail: AuditDetail = { reason, place, code }
  home.context.audit.note({ kind: 'backup-failed', detail })
  return code
}

/**
 * By hand, where somebody hears of a failure at once.
 * @param once a folder for this one backup; null for the usual one
 * @throws what `makeBackup` and `runInSteps` do
 */
export const backUpByHand = async (
  home: Home,
  once: string | null,
  isWanted: () => boolean,
): Promise<MadeBackup> => {
  const target: Target = once === null ? currentTarget(home) : { place: 'once', path: once }
  try {
    const made = await backUpTo(home, 'by-hand', target, isWanted)
    if (once === null) trying(() => rememberFailure(home.context, null))
    return made
  } catch (error) {
    if (isWanted()) failed(home, 'by-hand', target.place, error)
    throw error
  }
}

/**
 * Nobody is there to hear of a failure: it is kept until a backup succeeds. Where the chosen folder fails,
 * the one inside the vault's takes its place.
 */
export const backUpAutomatically = async (home: Home, isWanted: () => boolean): Promise<void> => {
  const { context } = home
  const own = ownTarget(home)
  const target = currentTarget(home)
  const attempt = async (where: Target) => {
    try {
      await backUpTo(home, 'automatic', where, isWanted)
      return null
    } catch (error) {
      return isWanted() ? failed(home, 'automatic', where.place, error) : 'locked'
    }
  }
  const code = await attempt(target)
  const isKeptInVaultFolder =
    code !== null && target.place === 'chosen' && isWanted() && (await attempt(own)) === null
  if (!isWanted()) return
  const at = context.now()
  trying(() => rememberFailure(context, code && { at, code, isKeptInVaultFolder }))
}

const isThere = ({ place, path }: Target): boolean =>
  place === 'vault-folder' || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Also where nothing new was written, but the chosen folder that failed is there again. */
export const isBackupDueAtLock = (home: Home): boolean =>
  getSettings(home.context).isBackupOnLock &&
  (isUncovered(home.context) ||
    (lastFailure(home.context) !== null && isThere(currentTarget(home))))

const MS_PER_HOUR = 3_600_000
const DAILY_MS = 24 * MS_PER_HOUR

/** A failed one is not tried again and again: its folder will hardly be there a minute later. */
export const isDailyBackupDue = (home: Home): boolean => {
  const now = home.context.now()
  // A clock that was set back must not hold up backups until it has caught up.
  const isWithin = (at: number | undefined, ms: number): boolean =>
    at !== undefined && now >= at && now - at < ms
  if (isWithin(lastFailure(home.context)?.at, MS_PER_HOUR) || !isUncovered(home.context))
    return false
  // Last, since it wakes a drive that sleeps.
  return !isWithin(newestOf(ownBackups(home))?.label.madeAt, DAILY_MS)
}

export const backupsState = (home: Home): BackupsState => {
  const target = currentTarget(home)
  const newest = newestOf(ownBackups(home))
  return {
    folder: target.path,
    isVaultFolder: target.place === 'vault-folder',
    isThere: isThere(target),
    newest: newest && {
      madeAt: newest.label.madeAt,
      bytes: newest.label.store.bytes + newest.label.keys.bytes,
      isInVaultFolder: newest.path.startsWith(vaultBackupFolder(home.folder)),
    },
    failure: lastFailure(home.context),
  }
}
