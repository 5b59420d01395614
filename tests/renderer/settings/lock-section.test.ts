import { expect, it } from 'vitest'
import { offeredMinutes } from '../../../renderer/features/settings/lock-section.tsx'

it('offers round limits from one minute to thirty', () => {
  expect(offeredMinutes(5)).toEqual([1, 2, 3, 5, 10, 15, 20, 30])
})

it('offers the limit of now in its place, even when it is an odd one', () => {
  expect(offeredMinutes(7)).toEqual([1, 2, 3, 5, 7, 10, 15, 20, 30])
})
