// @vitest-environment node
import { expect, test } from 'vitest'
import { rowAfterKey } from '../../../renderer/app/virtual-rows.tsx'

/** Rows 0 and 3 are headings. */
const stops = [1, 2, 4, 5]

test('arrows pass over headings and stop at the ends', () => {
  expect(rowAfterKey('ArrowDown', 2, stops)).toBe(4)
  expect(rowAfterKey('ArrowUp', 4, stops)).toBe(2)
  expect(rowAfterKey('ArrowDown', 5, stops)).toBe(5)
  expect(rowAfterKey('ArrowUp', 1, stops)).toBe(1)
})

test('Home, End and whole pages stay within the list', () => {
  expect(rowAfterKey('End', 1, stops)).toBe(5)
  expect(rowAfterKey('Home', 5, stops)).toBe(1)
  expect(rowAfterKey('PageDown', 1, stops)).toBe(5)
  expect(rowAfterKey('PageUp', 5, stops)).toBe(1)
})

test('other keys, and a list without rows, move nowhere', () => {
  expect(rowAfterKey('x', 1, stops)).toBeNull()
  expect(rowAfterKey('ArrowDown', 0, [])).toBeNull()
})
