import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { vaultFolder } from '../../electron/main/vault-folder.ts'

const from = (...argv: string[]): string =>
  vaultFolder(['electron', '.', ...argv], '/here', '/data')

it('lies beside the settings unless named', () => {
  expect(from()).toBe(join('/data', 'vault'))
  expect(from('--no-sandbox', 'vault')).toBe(join('/data', 'vault'))
})

it('is named in one word or two', () => {
  expect(from('--vault', '/mine/v')).toBe(resolve('/mine/v'))
  expect(from('--vault=/mine/v', '--no-sandbox')).toBe(resolve('/mine/v'))
})

it('counts from the working folder when relative, and may hold spaces', () => {
  expect(from('--vault', 'my practice')).toBe(resolve('/here', 'my practice'))
})

it.each([[['--vault']], [['--vault=']], [['--vault', '']], [['--vault', '--no-sandbox']]])(
  'opens no other vault when the folder is left out: %j',
  (argv) => {
    expect(() => from(...argv)).toThrow('--vault needs a folder')
  },
)

it('is not taken from an option that only begins alike', () => {
  expect(from('--vaulted', '/elsewhere')).toBe(join('/data', 'vault'))
})
