import { expect, it } from 'vitest'
import { isLockKey, type KeyPress } from '../../electron/main/shortcuts.ts'

const press = (change: Partial<KeyPress>): KeyPress => ({
  type: 'keyDown',
  key: 'L',
  code: 'KeyL',
  shift: true,
  control: true,
  alt: false,
  meta: false,
  ...change,
})

it('locks by Control, Shift and L', () => {
  expect(isLockKey(press({}), false)).toBe(true)
  expect(isLockKey(press({ key: 'l' }), false)).toBe(true)
})

it('locks by Command, Shift and L on a Mac, not by Control', () => {
  expect(isLockKey(press({ control: false, meta: true }), true)).toBe(true)
  expect(isLockKey(press({}), true)).toBe(false)
})

it('goes by the letter where the keyboard has it elsewhere, by the place where it has none', () => {
  expect(isLockKey(press({ code: 'KeyP' }), false)).toBe(true)
  expect(isLockKey(press({ key: 'P' }), false)).toBe(false)
  expect(isLockKey(press({ key: 'Д' }), false)).toBe(true)
})

it.each([
  { type: 'keyUp' },
  { shift: false },
  { control: false },
  { alt: true },
  { meta: true },
  { key: 'K', code: 'KeyK' },
])('leaves every other key to the page: %j', (change) => {
  expect(isLockKey(press(change), false)).toBe(false)
})
