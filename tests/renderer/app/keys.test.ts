// @vitest-environment node
import { expect, test } from 'vitest'
import {
  isTextKey,
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

test('a text field keeps the keys that type, and on a Mac those that move by words', () => {
  expect(isTextKey(parseKeys('n'), 'linux')).toBe(true)
  expect(isTextKey(parseKeys('/'), 'linux')).toBe(true)
  expect(isTextKey(parseKeys('mod+n'), 'linux')).toBe(false)
  expect(isTextKey(parseKeys('f6'), 'linux')).toBe(false)
  expect(isTextKey(parseKeys('alt+left'), 'linux')).toBe(false)
  expect(isTextKey(parseKeys('alt+left'), 'mac')).toBe(true)
})

test('keys are handed to the key caps as those want them', () => {
  expect(kbdKeys('mod+shift+f')).toBe('Mod+Shift+F')
  expect(kbdKeys('alt+left')).toBe('Alt+Left')
  expect(kbdKeys('?')).toBe('?')
})

test.each(['', 'mod+', 'hyper+k'])('%j is refused as a combination', (keys) => {
  expect(() => parseKeys(keys)).toThrow()
})
