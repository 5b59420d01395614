import { expect, it } from 'vitest'
import { openingBounds } from '../../electron/main/window-place.ts'

const SCREEN = { x: 0, y: 25, width: 1_440, height: 875 }
const SECOND = { x: 1_440, y: 0, width: 1_920, height: 1_080 }
const at = (x: number, y: number) => ({ x, y, width: 1_000, height: 700, isMaximized: false })
const CENTRED = { width: 1_280, height: 840 }

it('opens where the window was left', () => {
  expect(openingBounds(at(200, 100), [SCREEN])).toEqual({
    x: 200,
    y: 100,
    width: 1_000,
    height: 700,
  })
  expect(openingBounds(at(1_500, 50), [SCREEN, SECOND])).toMatchObject({ x: 1_500 })
})

it('opens in the middle when that screen is gone', () => {
  expect(openingBounds(at(1_500, 50), [SCREEN])).toEqual(CENTRED)
})

it('opens in the middle when only a sliver would show', () => {
  expect(openingBounds(at(1_400, 100), [SCREEN])).toEqual(CENTRED)
  expect(openingBounds(at(-990, 100), [SCREEN])).toEqual(CENTRED)
})

it('opens in the middle the first time', () => {
  expect(openingBounds(null, [SCREEN])).toEqual(CENTRED)
})
