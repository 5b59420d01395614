import { expect, it } from 'vitest'
import { nativeBindingOf, runtimeOf } from '../../electron/main/app-runtime.ts'
import { vaultEnvironment } from '../../electron/main/vault-environment.ts'

it('is official on an Electron that runs the shipped store', () => {
  expect(runtimeOf({}, '10')).toBe('official')
})

it('is the fallback when told so, and also when nobody tells but the Electron is too old', () => {
  expect(runtimeOf({ THROUGHLINE_RUNTIME: 'fallback' }, '10')).toBe('fallback')
  expect(runtimeOf({}, '9')).toBe('fallback')
  expect(runtimeOf({ THROUGHLINE_RUNTIME: 'official' }, '9')).toBe('fallback')
})

it('loads another store only on the fallback', () => {
  const env = { THROUGHLINE_SQLITE_BINDING: '/elsewhere.node' }
  expect(nativeBindingOf(env, 'fallback')).toBe('/elsewhere.node')
  expect(nativeBindingOf(env, 'official')).toBeUndefined()
})

it('gives the vault process the time zone and language, and nothing that makes Node load code', () => {
  const env = {
    TZ: 'Europe/Paris',
    LANG: 'fr_FR.UTF-8',
    NODE_OPTIONS: '--require /evil.js',
    NODE_PATH: '/evil',
    NODE_EXTRA_CA_CERTS: '/evil.pem',
    NODE_DEBUG: 'net',
    LD_PRELOAD: '/evil.so',
    ELECTRON_RUN_AS_NODE: '1',
    HOME: '/home/someone',
    THROUGHLINE_SQLITE_BINDING: '/evil.node',
  }
  expect(vaultEnvironment(env, undefined)).toEqual({ TZ: 'Europe/Paris', LANG: 'fr_FR.UTF-8' })
  expect(vaultEnvironment(env, '/built.node')).toMatchObject({
    THROUGHLINE_SQLITE_BINDING: '/built.node',
  })
})
