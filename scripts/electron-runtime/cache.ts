/** Where costly, rebuildable things live between runs, outside the project so that `npm ci` keeps them. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const LOCK_POLL_MS = 250
const LOCK_WRITE_LIMIT_MS = 10_000

export type CacheSurroundings = {
  readonly env: NodeJS.ProcessEnv
  readonly platform: NodeJS.Platform
  readonly home: string
}

/** The XDG specification ignores a relative XDG_CACHE_HOME, and so do we. */
export const cacheFolderFor = ({ env, platform, home }: CacheSurroundings): string => {
  const xdg = env.XDG_CACHE_HOME
  if (xdg !== undefined && path.isAbsolute(xdg)) return path.join(xdg, 'throughline')
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'throughline')
  if (platform === 'win32' && env.LOCALAPPDATA) {
    return path.join(env.LOCALAPPDATA, 'throughline', 'cache')
  }
  return path.join(home, '.cache', 'throughline')
}

export const cacheFolder = (): string =>
  cacheFolderFor({ env: process.env, platform: process.platform, home: os.homedir() })

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const tryLock = async (lockFile: string): Promise<boolean> => {
  try {
    await writeFile(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

const isStale = async (lockFile: string): Promise<boolean> => {
  const content = await readFile(lockFile, 'utf8').catch(() => undefined)
  if (content === undefined) return false
  if (content !== '') return !isAlive(Number(content))
  // Empty: either being written this very moment, or its writer died at that moment.
  const written = await stat(lockFile).catch(() => undefined)
  return written !== undefined && Date.now() - written.mtimeMs > LOCK_WRITE_LIMIT_MS
}

/** Runs `work` while no other process holds the lock of that name; waits as long as it must. */
export const withLock = async <T>(lockFile: string, work: () => Promise<T>): Promise<T> => {
  await mkdir(path.dirname(lockFile), { recursive: true })
  let told = false
  while (!(await tryLock(lockFile))) {
    if (await isStale(lockFile)) {
      await rm(lockFile, { force: true })
      continue
    }
    if (!told) console.error('Waiting for another start that is busy with the same …')
    told = true
    await wait(LOCK_POLL_MS)
  }
  try {
    return await work()
  } finally {
    await rm(lockFile, { force: true })
  }
}

const removeLeftOvers = async (folder: string): Promise<void> => {
  const parent = path.dirname(folder)
  const prefix = `${path.basename(folder)}.partial-`
  const names = await readdir(parent)
  for (const name of names) {
    const pid = Number(name.slice(prefix.length))
    if (name.startsWith(prefix) && !isAlive(pid)) {
      await rm(path.join(parent, name), { recursive: true, force: true })
    }
  }
}

/**
 * Makes `folder` with `build` unless it is there. It appears whole or not at all: the work happens in a
 * neighbour that is renamed at the end, so neither a crash nor a second process can leave half of it.
 */
export const buildFolderOnce = async (
  folder: string,
  build: (partialFolder: string) => Promise<void>,
): Promise<void> => {
  if (existsSync(folder)) return
  await withLock(`${folder}.lock`, async () => {
    if (existsSync(folder)) return
    await removeLeftOvers(folder)
    const partial = `${folder}.partial-${process.pid}`
    await rm(partial, { recursive: true, force: true })
    await mkdir(partial, { recursive: true })
    try {
      await build(partial)
      await rename(partial, folder)
    } finally {
      await rm(partial, { recursive: true, force: true })
    }
  })
}
