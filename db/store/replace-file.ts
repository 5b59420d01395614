/** Replaces small files so that a crash or a full disk leaves the old one or the new one, whole. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export const syncFolder = (folder: string): void => {
  // Windows cannot open a folder for fsync; NTFS journals the rename itself.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Until then the system may keep in memory what was written. */
export const syncFile = (path: string): void => {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Whole on the disk. Throws where there is a file of that name, and may then have written a part. */
export const writeNewFile = (path: string, content: string | Uint8Array): void => {
  const handle = openSync(path, 'wx', 0o600)
  try {
    // Not `writeSync`, which may write a part and say nothing.
    writeFileSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

export type StagedFile = {
  /** Needs no room any more, so that a full disk cannot refuse it. */
  readonly put: () => void
  readonly drop: () => void
}

const stagingOf = (path: string): string => `${path}.next`

/** What a kill left staged was never put in force. */
export const dropStaged = (path: string): void => rmSync(stagingOf(path), { force: true })

/** The content, whole on the disk beside the file. Throws without a trace. */
export const stageFile = (path: string, content: string): StagedFile => {
  const next = stagingOf(path)
  const drop = (): void => dropStaged(path)
  try {
    const handle = openSync(next, 'w', 0o600)
    try {
      // Not `writeSync`, which may write a part and say nothing.
      writeFileSync(handle, content)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    drop()
    throw error
  }
  return {
    drop,
    put: () => {
      renameSync(next, path)
      syncFolder(dirname(path))
    },
  }
}

export const replaceFile = (path: string, content: string): void => stageFile(path, content).put()
