import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import {
  DEFAULT_PREFERENCES,
  openPreferences,
  preferencesInput,
  readPreferences,
} from '../../electron/main/preferences.ts'
import { tempFolder } from '../support/temp-folder.ts'

const file = (): string => join(tempFolder(), 'preferences.json')
const WINDOW = { x: -10, y: 20, width: 900, height: 700, isMaximized: true }

it('keeps what was changed for the next start', () => {
  const path = file()
  openPreferences(path).change({ theme: 'dark' })
  openPreferences(path).change({ window: WINDOW })
  expect(openPreferences(path).current()).toEqual({
    theme: 'dark',
    textSize: 'medium',
    window: WINDOW,
  })
})

it('writes a whole file in place of the old one, for its owner only', () => {
  const path = file()
  openPreferences(path).change({ theme: 'light' })
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ theme: 'light' })
  expect(readdirSync(join(path, '..'))).toEqual(['preferences.json'])
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
})

it.each([
  ['missing', null],
  ['empty', ''],
  ['cut off', '{"theme":"da'],
  ['of another shape', '{"theme":"pink","textSize":"medium","window":null}'],
  ['with a place that is no number', '{"theme":"dark","textSize":"medium","window":{"x":"a"}}'],
  [
    'with something that does not belong',
    '{"theme":"dark","textSize":"small","window":null,"a":1}',
  ],
  ['a list', '[]'],
])('gives the defaults when the file is %s', (_what, text) => {
  const path = file()
  if (text !== null) writeFileSync(path, text)
  expect(readPreferences(path)).toEqual(DEFAULT_PREFERENCES)
})

it('holds a change until quitting when the disk refuses it, and names no path', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const path = join(tempFolder(), 'preferences.json')
  mkdirSync(path)
  const store = openPreferences(path)
  store.change({ textSize: 'large' })
  expect(store.current().textSize).toBe('large')
  expect(told.mock.calls).toEqual([['preferences: could not be written']])
})

it('takes from the page the two settings of the contract and nothing more', () => {
  expect(preferencesInput.safeParse({ theme: 'dark', textSize: 'small' }).success).toBe(true)
  expect(preferencesInput.safeParse({ theme: 'dark' }).success).toBe(false)
  expect(
    preferencesInput.safeParse({ theme: 'dark', textSize: 'small', window: WINDOW }).success,
  ).toBe(false)
})
