import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isBuildStale } from '../../scripts/electron-runtime/build-app.ts'

const OUTPUTS = [
  'out/main/main.js',
  'out/main/vault.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]
const SOURCE = 'renderer/app/frame.tsx'

let folder = ''

const put = (name: string, atSeconds: number): void => {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '')
  utimesSync(file, atSeconds, atSeconds)
}

const setFolderTimes = (atSeconds: number): void => {
  for (const name of ['renderer', 'renderer/app']) {
    utimesSync(path.join(folder, name), atSeconds, atSeconds)
  }
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-test-'))
  put(SOURCE, 100)
  setFolderTimes(100)
  for (const output of OUTPUTS) put(output, 200)
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the build of the app', () => {
  it('is fresh when every output is newer than every source', () => {
    expect(isBuildStale(folder)).toBe(false)
  })

  it('is stale when a source deep down changed', () => {
    put(SOURCE, 300)
    setFolderTimes(100)
    expect(isBuildStale(folder)).toBe(true)
  })

  it('is stale when a source was removed', () => {
    rmSync(path.join(folder, SOURCE))
    expect(isBuildStale(folder)).toBe(true)
  })

  it('is stale when one output is missing, as after a build that stopped half-way', () => {
    rmSync(path.join(folder, 'out/renderer/index.html'))
    expect(isBuildStale(folder)).toBe(true)
  })

  it('is stale when one output is left over from before', () => {
    put('out/preload/preload.cjs', 50)
    expect(isBuildStale(folder)).toBe(true)
  })
})
