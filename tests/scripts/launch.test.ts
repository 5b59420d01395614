import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { hasDisplay } from '../../scripts/electron-runtime/display.ts'
import { noElectronMessage, programIn } from '../../scripts/electron-runtime/ensure-electron.ts'
import { hasFallback } from '../../scripts/electron-runtime/fallback-electron.ts'
import { appEnvironment } from '../../scripts/electron-runtime/launch.ts'
import { isTooSoonToRetry } from '../../scripts/electron-runtime/official-electron.ts'
import { whyNoSandbox } from '../../scripts/electron-runtime/sandbox.ts'

describe('the environment of the app', () => {
  it('says when the stand-in runs, and which addon it needs', () => {
    const env = appEnvironment({ LANG: 'C' }, { kind: 'fallback', nativeBinding: '/x/a.node' })
    expect(env).toEqual({
      LANG: 'C',
      THROUGHLINE_RUNTIME: 'fallback',
      THROUGHLINE_SQLITE_BINDING: '/x/a.node',
    })
  })

  it('does not let a stale variable claim a stand-in or another addon', () => {
    const stale = { THROUGHLINE_RUNTIME: 'fallback', THROUGHLINE_SQLITE_BINDING: '/old.node' }
    expect(appEnvironment(stale, { kind: 'official' })).toEqual({})
  })

  it('is rid of what would make Electron a plain Node', () => {
    const env = appEnvironment(
      { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--inspect' },
      { kind: 'official' },
    )
    expect(env).toEqual({})
  })
})

describe('the sandbox', () => {
  const able = { platform: 'linux', root: false, userNamespaces: true, helper: false } as const

  it('stays where the system allows it, by either way', () => {
    expect(whyNoSandbox(able)).toBeUndefined()
    expect(whyNoSandbox({ ...able, userNamespaces: false, helper: true })).toBeUndefined()
    expect(whyNoSandbox({ ...able, platform: 'darwin', root: true })).toBeUndefined()
  })

  it('is given up in one line for root, and where the system forbids it', () => {
    for (const facts of [
      { ...able, root: true },
      { ...able, userNamespaces: false },
    ]) {
      const reason = whyNoSandbox(facts)
      expect(reason).toContain('--no-sandbox')
      expect(reason).not.toContain('\n')
    }
  })
})

describe('the choice of an Electron', () => {
  it('has a stand-in on Linux x64 only', () => {
    expect(hasFallback('linux', 'x64')).toBe(true)
    expect(hasFallback('linux', 'arm64')).toBe(false)
    expect(hasFallback('darwin', 'x64')).toBe(false)
  })

  it('waits a day before it asks again for what was out of reach', () => {
    const hourMs = 60 * 60 * 1000
    expect(isTooSoonToRetry(0, 23 * hourMs)).toBe(true)
    expect(isTooSoonToRetry(0, 24 * hourMs)).toBe(false)
  })

  it('asks again when the clock was set back', () => {
    expect(isTooSoonToRetry(1000, 999)).toBe(false)
  })

  it('says what to do where there is none', () => {
    const message = noElectronMessage('no connection', '45.4.1')
    expect(message).toContain('no connection')
    expect(message).toContain('ELECTRON_OVERRIDE_DIST_PATH')
    expect(message).toContain(`electron-v45.4.1-${process.platform}-${process.arch}.zip`)
  })

  it('knows the program of each platform', () => {
    expect(programIn('dist', 'linux')).toBe(path.join('dist', 'electron'))
    expect(programIn('dist', 'win32')).toBe(path.join('dist', 'electron.exe'))
    expect(programIn('dist', 'darwin')).toContain('Electron.app')
  })
})

describe('a display', () => {
  it('is there when X or Wayland is named, and everywhere but on Linux', () => {
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false)
    expect(hasDisplay({}, 'darwin')).toBe(true)
  })
})
