// Moving lanes and groups: only among their like, past what is not in sight, and there again and back.
import { expect, test } from 'vitest'
import { DEFAULT_CHOICE, type TimelineChoice } from '../../../db/contract/calls/timeline.ts'
import { layOutRows, PLAIN_CHOICE } from '../../../db/picture/lane-rows.ts'
import { changeChoice } from '../../../renderer/features/timeline/choice.ts'
import { moveBy, moveOnto } from '../../../renderer/features/timeline/row-moves.ts'
import { conceptOf } from '../../domain/timeline-samples.ts'
import { timelineOf } from '../../picture/score.ts'

const timeline = timelineOf('nnn', { a: '1..', c: '.1.', d: '..1', g: '1..' }, [
  conceptOf('a'),
  conceptOf('b'),
  conceptOf('c'),
  conceptOf('d'),
  conceptOf('g', { group: 'grief' }),
])
const rowsOf = (choice: TimelineChoice) =>
  layOutRows(timeline, {
    ...PLAIN_CHOICE,
    ...choice,
    collapsed: new Set(choice.collapsed),
    laneHeight: 24,
  })
const keysOf = (choice: TimelineChoice): readonly string[] => rowsOf(choice).map(({ key }) => key)
const moved = (choice: TimelineChoice, key: string, step: 1 | -1): TimelineChoice => {
  const rows = rowsOf(choice)
  const row = rows.find((each) => each.key === key)
  const change = row === undefined ? null : moveBy(timeline, choice, rows, row, step)
  return change === null ? choice : changeChoice(choice, change)
}

test('a lane moves past the next in sight, over those that are not, and back', () => {
  const down = moved(DEFAULT_CHOICE, 'lane:a', 1)
  expect(keysOf(down)).toEqual([
    'heading:alarm',
    'lane:c',
    'lane:a',
    'lane:d',
    'heading:grief',
    'lane:g',
  ])
  expect(keysOf(moved(down, 'lane:a', -1))).toEqual(keysOf(DEFAULT_CHOICE))
  expect(moved(DEFAULT_CHOICE, 'lane:a', -1)).toBe(DEFAULT_CHOICE)
})

test('a group moves with its lanes', () => {
  expect(keysOf(moved(DEFAULT_CHOICE, 'heading:grief', -1)).slice(0, 3)).toEqual([
    'heading:grief',
    'lane:g',
    'heading:alarm',
  ])
})

test('pinned lanes keep an order of their own', () => {
  const choice = { ...DEFAULT_CHOICE, pinned: ['a', 'g'] }
  expect(moved(choice, 'pinned:g', -1).pinned).toEqual(['g', 'a'])
})

test('nothing moves into another group, or onto a heading', () => {
  const rows = rowsOf(DEFAULT_CHOICE)
  const [heading, lane] = rows
  const other = rows.find(({ key }) => key === 'lane:g')
  if (heading === undefined || lane === undefined || other === undefined) throw new Error('rows')
  expect(moveOnto(timeline, DEFAULT_CHOICE, lane, other)).toBeNull()
  expect(moveOnto(timeline, DEFAULT_CHOICE, lane, heading)).toBeNull()
})

test('a hidden lane goes, and a safety lane stays', () => {
  const safety = timelineOf('n', { a: '1', alive: '1' }, [
    conceptOf('a'),
    conceptOf('alive', { isSafety: true }),
  ])
  const rows = layOutRows(safety, { ...PLAIN_CHOICE, hidden: ['a', 'alive'], laneHeight: 24 })
  expect(rows.map(({ key }) => key)).toEqual(['heading:alarm', 'lane:alive'])
})
