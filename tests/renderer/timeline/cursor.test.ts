// The cursor: keys lead where they say, and never out of the drawing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOutRows, PLAIN_CHOICE } from '../../../db/picture/lane-rows.ts'
import {
  type CellPlace,
  firstPlace,
  moveCursor,
} from '../../../renderer/features/timeline/cursor.ts'
import { twoGroups } from '../../picture/score.ts'

/** heading, loneliness 12..3, staying-alive, heading, grief-lost ..3.. */
const ROWS = layOutRows(twoGroups(), {
  ...PLAIN_CHOICE,
  laneHeight: 24,
})
const SESSIONS = 5

const go = (from: readonly [number, number], key: string): readonly [number, number] | null => {
  const parts = key.split('+')
  const next = moveCursor(
    ROWS,
    SESSIONS,
    { row: from[0], column: from[1] },
    {
      key: parts.at(-1) ?? '',
      isWhole: parts.includes('Ctrl'),
      toMark: parts.includes('Shift'),
    },
  )
  return next === null ? null : [next.row, next.column]
}

describe('the cursor', () => {
  test('moves by cells, and left of the first session to the name of the lane', () => {
    expect(go([1, 2], 'ArrowRight')).toEqual([1, 3])
    expect(go([1, 0], 'ArrowLeft')).toEqual([1, -1])
    expect(go([1, -1], 'ArrowLeft')).toEqual([1, -1])
    expect(go([1, 2], 'ArrowDown')).toEqual([2, 2])
    expect(go([0, 2], 'ArrowUp')).toEqual([0, 2])
  })

  test('jumps from mark to mark with Shift, and stays where there is no further one', () => {
    expect(go([1, 1], 'Shift+ArrowRight')).toEqual([1, 4])
    expect(go([1, 4], 'Shift+ArrowRight')).toEqual([1, 4])
    expect(go([1, 4], 'Shift+ArrowLeft')).toEqual([1, 1])
    expect(go([4, -1], 'Shift+ArrowRight')).toEqual([4, 2])
  })

  test('goes to the ends of a lane and of the whole', () => {
    expect(go([1, 2], 'Home')).toEqual([1, 0])
    expect(go([1, 2], 'End')).toEqual([1, 4])
    expect(go([3, 2], 'Ctrl+Home')).toEqual([0, 0])
    expect(go([1, 2], 'Ctrl+End')).toEqual([4, 4])
  })

  test('goes from group to group with Page', () => {
    expect(go([1, 2], 'PageDown')).toEqual([3, 2])
    expect(go([3, 2], 'PageDown')).toEqual([4, 2])
    expect(go([4, 2], 'PageUp')).toEqual([3, 2])
  })

  test('leaves other keys alone', () => {
    expect(go([1, 2], 'x')).toBeNull()
  })

  test('starts on the latest mark of the first lane that has one', () => {
    expect(firstPlace(ROWS)).toEqual({ row: 1, column: 4 })
  })

  test('never leaves the drawing', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp']
    const move = fc.record({
      key: fc.constantFrom(...keys, 'PageDown'),
      isWhole: fc.boolean(),
      toMark: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let place: CellPlace = firstPlace(ROWS)
        for (const one of moves) place = moveCursor(ROWS, SESSIONS, place, one) ?? place
        expect(place.row).toBeGreaterThanOrEqual(0)
        expect(place.row).toBeLessThan(ROWS.length)
        expect(place.column).toBeGreaterThanOrEqual(-1)
        expect(place.column).toBeLessThan(SESSIONS)
      }),
    )
  })
})
