// Rows: what is hidden and what never is, what collapses and what stays, and how rows share the height.
import { describe, expect, test } from 'vitest'
import {
  fitLaneHeight,
  layOutRows,
  PLAIN_CHOICE,
  type RowChoice,
  rowAt,
  rowsHeight,
} from '../../db/picture/lane-rows.ts'
import { twoGroups } from './score.ts'

const CHOICE: RowChoice = { ...PLAIN_CHOICE, laneHeight: 24 }
const keys = (more: Partial<RowChoice> = {}): readonly string[] =>
  layOutRows(twoGroups(), { ...CHOICE, ...more }).map(({ key }) => key)

describe('rows', () => {
  test('hide lanes without a tag, but never a safety concept', () => {
    expect(keys()).toEqual([
      'heading:alarm',
      'lane:loneliness',
      'lane:staying-alive',
      'heading:grief',
      'lane:grief-lost',
    ])
  })

  test('show every lane when asked', () => {
    expect(keys({ showsAll: true })).toEqual([
      'heading:alarm',
      'lane:loneliness',
      'lane:vigilance',
      'lane:staying-alive',
      'heading:grief',
      'lane:grief-lost',
      'lane:grief-avoided',
    ])
  })

  test('of a collapsed group leave its heading, with its marks, and its safety lanes', () => {
    const rows = layOutRows(twoGroups(), { ...CHOICE, collapsed: new Set(['alarm']) })
    expect(rows.map(({ key }) => key).slice(0, 3)).toEqual([
      'heading:alarm',
      'lane:staying-alive',
      'heading:grief',
    ])
    expect(rows[0]?.lane?.cells.map(({ intensity }) => intensity)).toEqual([1, 2, null, null, 3])
    expect(rows.find(({ key }) => key === 'heading:grief')?.lane).toBeNull()
  })

  test('put pinned lanes first, in the order of pinning, and only there', () => {
    expect(keys({ pinned: ['grief-lost', 'loneliness'] })).toEqual([
      'heading:pinned',
      'pinned:grief-lost',
      'pinned:loneliness',
      'heading:alarm',
      'lane:staying-alive',
    ])
  })

  test('follow one another without gap, and are found by their height', () => {
    const rows = layOutRows(twoGroups(), CHOICE)
    for (const [index, { top, height }] of rows.entries()) {
      const before = rows[index - 1]
      expect(top).toBe(before === undefined ? 0 : before.top + before.height)
      expect(rowAt(rows, top)).toBe(index)
      expect(rowAt(rows, top + height - 0.1)).toBe(index)
    }
    expect(rowAt(rows, rowsHeight(rows))).toBeNull()
    expect(rowAt(rows, -1)).toBeNull()
  })

  test('share the height there is, within what can be read', () => {
    const timeline = twoGroups()
    const heightIn = (available: number): number => fitLaneHeight(timeline, CHOICE, available)
    expect(heightIn(50)).toBe(21)
    expect(heightIn(5_000)).toBe(28)
    const middle = heightIn(130)
    expect(rowsHeight(layOutRows(timeline, { ...CHOICE, laneHeight: middle }))).toBeLessThanOrEqual(
      130,
    )
    expect(middle).toBeGreaterThan(21)
  })
})
