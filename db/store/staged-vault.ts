/**
 * Puts another store and key file in the place of a vault's, and what was there aside. Prepared in a folder
 * of its own; from the moment the mark stands, whoever looks at the vault next finishes the exchange, so
 * that a crash at any point leaves the old pair or the new one.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { keyFilePath } from '../crypto/key-file.ts'
import { timeStamp } from './backup-folder.ts'
import { storePath } from './open-store.ts'
import { replaceFile, syncFile, syncFolder } from './replace-file.ts'

export const stagingFolder = (folder: string): string => join(folder, 'restoring')
const markPath = (folder: string): string => join(folder, 'vault.restore-now')

/** Where the files go that are replaced, each time to a folder of its own. */
export const asidesFolder = (folder: string): string => join(folder, 'replaced')

const mark = z.strictObject({ replaced: z.string().regex(/^[\dTZ-]{1,40}$/) })

/** What only the former vault has: beside another store it would be read as that one's. */
const COMPANIONS = [
  'vault.db-wal',
  'vault.db-shm',
  'vault.db-journal',
  'vault.tries',
  'vault.keys.set-aside',
  'vault.being-made',
] as const
/** The store last: until it is there, the companions of the former one are still to be put aside. */
const EXCHANGED = [keyFilePath(''), keyFilePath('', 'copy'), storePath('')]

const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

/** Nothing to do where it has gone already. */
const moveIfThere = (from: string, to: string): void => {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
  }
}

/** A second name for the same file, so that its own place is never empty; a copy where no disk link is possible. */
const keepAside = (path: string, aside: string): void => {
  try {
    linkSync(path, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT', 'EEXIST')) return
    if (!isCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL')) throw error
    const half = `${aside}.next`
    copyFileSync(path, half)
    syncFile(half)
    renameSync(half, aside)
  }
}

const exchange = (folder: string, aside: string): void => {
  const staging = stagingFolder(folder)
  if (existsSync(storePath(staging)))
    for (const name of COMPANIONS) moveIfThere(join(folder, name), join(aside, name))
  for (const name of EXCHANGED) {
    if (!existsSync(join(staging, name))) continue
    keepAside(join(folder, name), join(aside, name))
    moveIfThere(join(staging, name), join(folder, name))
  }
}

const readMark = (folder: string): string | null => {
  const text = readFileSync(markPath(folder), 'utf8')
  try {
    return mark.safeParse(JSON.parse(text)).data?.replaced ?? null
  } catch {
    return null
  }
}

export const isBeingReplaced = (folder: string): boolean => existsSync(markPath(folder))

/** Finishes an exchange that a crash broke off, once or more than once; does nothing where there is none. */
export const finishReplacing = (folder: string): void => {
  if (!isBeingReplaced(folder)) return
  // The mark is written whole or not at all, so one that says nothing is not ours; the exchange goes on.
  const aside = join(asidesFolder(folder), readMark(folder) ?? 'unknown')
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  exchange(folder, aside)
  syncFolder(aside)
  syncFolder(folder)
  rmSync(markPath(folder), { force: true })
  syncFolder(folder)
  clearStaging(folder)
  removeIfEmpty(aside)
  removeIfEmpty(asidesFolder(folder))
}

/** Where there was no vault before, nothing is kept aside. */
const removeIfEmpty = (path: string): void => {
  try {
    rmdirSync(path)
  } catch (error) {
    if (!isCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM')) throw error
  }
}

/** What an interrupted preparation left: the vault itself was not touched yet. */
export const clearStaging = (folder: string): void =>
  rmSync(stagingFolder(folder), { recursive: true, force: true })

/**
 * The staged pair takes the vault's place, which nobody may have open.
 * @param at UTC milliseconds
 * @returns where the former files are now, null where there was none
 */
export const replaceVault = (folder: string, at: number): string | null => {
  const name = timeStamp(at)
  const hadVault = EXCHANGED.some((file) => existsSync(join(folder, file)))
  replaceFile(markPath(folder), JSON.stringify({ replaced: name }))
  finishReplacing(folder)
  return hadVault ? join(asidesFolder(folder), name) : null
}
