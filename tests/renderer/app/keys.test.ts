import { expect, test } from 'vitest'
import {
  isPlainKey,
  type KeyPress,
  kbdKeys,
  matchesKeys,
  parseKeys,
} from '../../../renderer/app/keys.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test('mod is Control on Windows and Linux, and Command on a Mac', () => {
  const palette = parseKeys('mod+k')
  const control = press('k', { ctrlKey: true })
  const command = press('k', { metaKey: true })
  expect(matchesKeys(palette, control, 'linux')).toBe(true)
  expect(matchesKeys(palette, control, 'mac')).toBe(false)
  expect(matchesKeys(palette, command, 'mac')).toBe(true)
  expect(matchesKeys(palette, command, 'windows')).toBe(false)
})

test('an extra modifier is a different shortcut', () => {
  const palette = parseKeys('mod+k')
  expect(matchesKeys(palette, press('K', { ctrlKey: true, shiftKey: true }), 'linux')).toBe(false)
  expect(matchesKeys(palette, press('k', { ctrlKey: true, altKey: true }), 'linux')).toBe(false)
  expect(matchesKeys(parseKeys('n'), press('N', { shiftKey: true }), 'linux')).toBe(false)
})

test('a question mark is found whether or not the layout needs Shift for it', () => {
  const sheet = parseKeys('?')
  expect(matchesKeys(sheet, press('?', { shiftKey: true }), 'linux')).toBe(true)
  expect(matchesKeys(sheet, press('?'), 'linux')).toBe(true)
})

test('shortcuts work under a layout without Latin letters', () => {
  const cyrillic = press('л', { code: 'KeyK', ctrlKey: true })
  expect(matchesKeys(parseKeys('mod+k'), cyrillic, 'linux')).toBe(true)
})

test('only keys that would type something count as plain', () => {
  expect(isPlainKey(parseKeys('n'))).toBe(true)
  expect(isPlainKey(parseKeys('/'))).toBe(true)
  expect(isPlainKey(parseKeys('mod+n'))).toBe(false)
  expect(isPlainKey(parseKeys('alt+left'))).toBe(false)
  expect(isPlainKey(parseKeys('f6'))).toBe(false)
})

test('keys are handed to the key caps as those want them', () => {
  expect(kbdKeys('mod+shift+f')).toBe('Mod+Shift+F')
  expect(kbdKeys('alt+left')).toBe('Alt+Left')
  expect(kbdKeys('?')).toBe('?')
})

test.each(['', 'mod+', 'hyper+k'])('%j is refused as a combination', (keys) => {
  expect(() => parseKeys(keys)).toThrow()
})
