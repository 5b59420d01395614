/** Writes a folder of files so that it is there whole, or not at all. */
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { VaultFailure } from '../contract/failures.ts'
import { syncFolder, writeNewFile } from './replace-file.ts'

export type FolderOrder = {
  readonly target: string
  /** Of the new folder. */
  readonly name: string
  readonly files: readonly { readonly name: string; readonly content: string | Uint8Array }[]
  /** Of the vault, which holds nothing in clear. */
  readonly vaultFolder: string
  /** Tells this vault's beginnings from another's. */
  readonly storeId: string
}

export type StagedFolder = {
  /** Gives the folder its name: from then on it is there. */
  readonly put: () => void
  /** Removes all of it, named or not; never throws. */
  readonly drop: () => void
}

/** What a drive says that is pulled, or was never there. */
const UNREACHABLE = ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE']
const REFUSED = ['EACCES', 'EPERM', 'EROFS']

/** As said of this folder: the vault's own may be as sound as ever. */
const asFolderFailure = (error: unknown): unknown => {
  if (!(error instanceof Error && 'code' in error)) return error
  const code = String(error.code)
  if (UNREACHABLE.includes(code)) return new VaultFailure('export-folder-missing')
  return REFUSED.includes(code) ? new VaultFailure('export-folder-read-only') : error
}

const telling = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw asFolderFailure(error)
  }
}

const isInside = (path: string, folder: string): boolean => {
  const [inner, outer] = [path, folder].map((each) => realpathSync(each))
  return inner === outer || `${inner}`.startsWith(`${outer}${sep}`)
}

/** @throws VaultFailure `export-folder-missing`, `export-folder-refused` */
export const checkExportFolder = (target: string, vaultFolder: string): void =>
  telling(() => {
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new VaultFailure('export-folder-missing')
    if (isInside(target, vaultFolder)) throw new VaultFailure('export-folder-refused')
  })

export const isTaken = (target: string, name: string): boolean =>
  statSync(join(target, name), { throwIfNoEntry: false }) !== undefined

const prefixOf = (storeId: string): string => `.throughline-export-unfinished-${storeId}-`

/** What a kill or a pulled stick left behind of this vault's, in clear. */
const clearUnfinished = (target: string, storeId: string): void => {
  for (const name of readdirSync(target))
    if (name.startsWith(prefixOf(storeId)))
      rmSync(join(target, name), { recursive: true, force: true })
}

/**
 * Everything on the disk, under a name that counts for nothing.
 * @throws VaultFailure `export-folder-missing`, `export-folder-refused`, `export-folder-read-only`,
 * `export-exists`; what else the file system says. Then nothing is left behind.
 */
export const stageFolder = (order: FolderOrder): StagedFolder => {
  const { target, name, files, vaultFolder, storeId } = order
  checkExportFolder(target, vaultFolder)
  const draft = join(target, `${prefixOf(storeId)}${randomUUID()}`)
  const path = join(target, name)
  let isPut = false
  const drop = (): void => {
    try {
      rmSync(isPut ? path : draft, { recursive: true, force: true })
    } catch {
      // A pulled drive: what is on it goes with the next export to it.
    }
  }
  return telling(() => {
    try {
      if (isTaken(target, name)) throw new VaultFailure('export-exists')
      clearUnfinished(target, storeId)
      mkdirSync(draft, { mode: 0o700 })
      for (const file of files) writeNewFile(join(draft, file.name), file.content)
      syncFolder(draft)
    } catch (error) {
      drop()
      throw error
    }
    return {
      drop,
      put: () =>
        telling(() => {
          // An empty folder of that name would be replaced without a word.
          if (isTaken(target, name)) throw new VaultFailure('export-exists')
          renameSync(draft, path)
          isPut = true
          syncFolder(target)
        }),
    }
  })
}
