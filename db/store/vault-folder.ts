/**
 * The folder of a vault and how far its making got. A mark stands in it while it is made, so that what a
 * crash left half-made can be told from a vault that lost a file. The copy of the key file comes last: where
 * it is, the vault was made, and a mark that a sync program or a restored backup put back means nothing.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyKeyFile, hasKeyFile, keyFilePath } from '../crypto/key-file.ts'
import { hasStore, storePath } from './open-store.ts'
import { replaceFile, syncFolder } from './replace-file.ts'
import { finishReplacing } from './staged-vault.ts'

const markPath = (folder: string): string => join(folder, 'vault.being-made')

/** Where failed tries to unlock are kept until the log takes them. */
export const triesPath = (folder: string): string => join(folder, 'vault.tries')

const isBeingMade = (folder: string): boolean =>
  existsSync(markPath(folder)) && !hasKeyFile(folder, 'copy')

/** Whoever asks first after a crash finishes what a restore began, so that old and new are never mixed. */
export const holdsVault = (folder: string): boolean => {
  finishReplacing(folder)
  return !isBeingMade(folder) && (hasKeyFile(folder) || hasStore(folder))
}

/** Clears what an interrupted making left behind; nothing was ever written in it. */
export const beginMaking = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  replaceFile(markPath(folder), '')
  const store = storePath(folder)
  for (const path of [
    store,
    `${store}-wal`,
    `${store}-journal`,
    keyFilePath(folder),
    keyFilePath(folder, 'copy'),
    triesPath(folder),
  ])
    rmSync(path, { force: true })
}

/** Of a vault that was made: a crash may have left the mark, or something put it back. */
export const clearMark = (folder: string): void => {
  if (!existsSync(markPath(folder))) return
  rmSync(markPath(folder))
  syncFolder(folder)
}

export const endMaking = (folder: string): void => {
  copyKeyFile(folder)
  clearMark(folder)
}
