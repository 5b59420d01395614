import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildFolderOnce, cacheFolderFor } from '../../scripts/electron-runtime/cache.ts'

let parent = ''
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'cache-test-'))
})
afterEach(() => {
  rmSync(parent, { recursive: true, force: true })
})

describe('the cache folder', () => {
  const home = path.join(path.sep, 'home', 'ada')

  it('follows XDG_CACHE_HOME when it is absolute, and only then', () => {
    const xdg = path.join(path.sep, 'var', 'cache')
    expect(cacheFolderFor({ env: { XDG_CACHE_HOME: xdg }, platform: 'linux', home })).toBe(
      path.join(xdg, 'throughline'),
    )
    expect(cacheFolderFor({ env: { XDG_CACHE_HOME: 'cache' }, platform: 'linux', home })).toBe(
      path.join(home, '.cache', 'throughline'),
    )
  })

  it('is where each platform keeps such things', () => {
    expect(cacheFolderFor({ env: {}, platform: 'darwin', home })).toContain('Library')
    expect(
      cacheFolderFor({ env: { LOCALAPPDATA: path.join(home, 'Local') }, platform: 'win32', home }),
    ).toBe(path.join(home, 'Local', 'throughline', 'cache'))
  })
})

describe('a folder that is built once', () => {
  it('is not built again', async () => {
    const folder = path.join(parent, 'thing')
    let builds = 0
    const build = async (partial: string): Promise<void> => {
      builds += 1
      writeFileSync(path.join(partial, 'file'), 'content')
    }
    await buildFolderOnce(folder, build)
    await buildFolderOnce(folder, build)
    expect(builds).toBe(1)
    expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('content')
    expect(readdirSync(parent)).toEqual(['thing'])
  })

  it('is built by one of two that ask at the same time, and the other waits for it', async () => {
    const folder = path.join(parent, 'thing')
    let builds = 0
    const ask = (): Promise<void> =>
      buildFolderOnce(folder, async (partial) => {
        builds += 1
        await wait(50)
        writeFileSync(path.join(partial, 'file'), 'content')
      }).then(() => expect(existsSync(path.join(folder, 'file'))).toBe(true))
    await Promise.all([ask(), ask()])
    expect(builds).toBe(1)
  })

  it('does not appear when its build fails, and leaves no lock behind', async () => {
    const folder = path.join(parent, 'thing')
    const failing = buildFolderOnce(folder, async (partial) => {
      writeFileSync(path.join(partial, 'file'), 'half')
      throw new Error('interrupted')
    })
    await expect(failing).rejects.toThrow('interrupted')
    expect(readdirSync(parent)).toEqual([])
  })

  it('is built although a process that died holds the lock and left a half-made folder', async () => {
    const folder = path.join(parent, 'thing')
    // Linux gives no process a number this high.
    const dead = 2 ** 22 + 1
    writeFileSync(`${folder}.lock`, String(dead))
    writeFileSync(`${folder}.partial-${dead}`, '')
    await buildFolderOnce(folder, async (partial) => {
      writeFileSync(path.join(partial, 'file'), 'content')
    })
    expect(readdirSync(parent)).toEqual(['thing'])
  })

  it('is built although a process died before it could sign its lock', async () => {
    const folder = path.join(parent, 'thing')
    writeFileSync(`${folder}.lock`, '')
    utimesSync(`${folder}.lock`, 100, 100)
    await buildFolderOnce(folder, async () => {})
    expect(readdirSync(parent)).toEqual(['thing'])
  })
})
