/** A disk that can be filled to the last page and emptied again while a vault on it is open. */
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { DiskKind } from './small-disk.ts'

export type Disk = {
  readonly folder: string
  /** From now on there is room for so many bytes more. */
  readonly leave: (bytes: number) => void
  readonly free: () => void
}

const PAGE = 4_096

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC'

const tmpfs = (folder: string): Disk => {
  const ballast = join(folder, 'ballast')
  const free = (): void => rmSync(ballast, { force: true })
  return {
    folder,
    free,
    leave: (bytes) => {
      free()
      const handle = openSync(ballast, 'w')
      const page = Buffer.alloc(PAGE, 1)
      let size = 0
      try {
        for (;;) size += writeSync(handle, page)
      } catch (error) {
        if (!isFull(error)) throw error
      } finally {
        closeSync(handle)
      }
      truncateSync(ballast, Math.max(0, size - bytes))
    },
  }
}

/** The largest file of the vault may grow by so much, and no other beyond that; with no room, none at all. */
const fileLimit = (folder: string): Disk => {
  const limit = (size: string): void => {
    const { status } = spawnSync('prlimit', [`--pid=${process.pid}`, `--fsize=${size}:unlimited`])
    if (status !== 0) throw new Error('prlimit could not set the limit')
  }
  const sizes = (at: string): readonly number[] =>
    existsSync(at)
      ? readdirSync(at, { recursive: true, encoding: 'utf8' }).map(
          (name) => statSync(join(at, name)).size,
        )
      : []
  return {
    folder,
    free: () => limit('unlimited'),
    leave: (bytes) => limit(String(bytes === 0 ? 0 : Math.max(0, ...sizes(folder)) + bytes)),
  }
}

export const diskAt = (folder: string, kind: DiskKind): Disk =>
  kind === 'tmpfs' ? tmpfs(folder) : fileLimit(folder)
