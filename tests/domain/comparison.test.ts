// Comparing parts: rates count what can be counted, and small parts say so.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareParts,
  cutOut,
  pointWords,
  rateWords,
  shareWords,
  smallPartWords,
  writtenIn,
} from '../../db/domain/comparison.ts'
import {
  aroundHappening,
  beforeAndFrom,
  halvesOf,
  numberWords,
  periodsOfRanges,
  thirdsOf,
} from '../../db/domain/periods.ts'
import { buildTimeline } from '../../db/domain/timeline.ts'
import { conceptOf, GROUPS, sourceOf, week } from './timeline-samples.ts'

const timeline = buildTimeline(
  sourceOf('nn-ncnnn', { loneliness: '12.0..h3', pride: '......1.', alive: '' }, [
    conceptOf('loneliness'),
    // Joined with the sixth session.
    conceptOf('pride', { addedOn: week(5) }),
    conceptOf('alive', { isSafety: true }),
    conceptOf('never'),
  ]),
  GROUPS,
)
const part = (...columns: number[]) => ({ timeline, columns })

describe('rates', () => {
  const [loneliness, pride, alive] = compareParts([part(0, 1, 2, 3), part(4, 5, 6, 7)])

  test('count appearances of sessions with a note, and absences apart', () => {
    expect(loneliness?.rates).toEqual([
      { of: 3, appeared: 2, absent: 1 },
      // What is told of the past is no appearance; a cancelled session without a note is none to count.
      { of: 3, appeared: 1, absent: 0 },
    ])
    expect(loneliness?.difference).toBe(-33)
  })

  test('count no session from before the concept was in the codebook', () => {
    expect(pride?.rates).toEqual([
      { of: 0, appeared: 0, absent: 0 },
      { of: 3, appeared: 1, absent: 0 },
    ])
    expect(pride?.difference).toBeNull()
    expect(pointWords(pride?.difference ?? null)).toBe('cannot be compared')
  })

  test('keep a safety concept in sight, and leave out what was never tagged', () => {
    expect(alive?.slug).toBe('alive')
    expect(compareParts([part(0), part(1)]).map(({ slug }) => slug)).toEqual([
      'loneliness',
      'alive',
    ])
  })

  test('of two clients are of their own sessions, also where one has not the concept', () => {
    const other = buildTimeline(sourceOf('nn', { loneliness: '.1' }), GROUPS)
    const compared = compareParts([part(0, 1), { timeline: other, columns: [0, 1] }])
    expect(compared[0]?.rates.map(rateWords)).toEqual(['2 of 2', '1 of 2'])
    expect(compared[1]?.rates[1]).toEqual({ of: 0, appeared: 0, absent: 0 })
  })

  test('never count more than there is', () => {
    const columns = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7])
    fc.assert(
      fc.property(columns, columns, (a, b) => {
        for (const { rates } of compareParts([part(...a), part(...b)]))
          for (const [at, { of, appeared, absent }] of rates.entries()) {
            expect(appeared + absent).toBeLessThanOrEqual(of)
            expect(of).toBeLessThanOrEqual(writtenIn(part(...(at === 0 ? a : b))))
          }
      }),
    )
  })
})

test('words show both numbers, and how far one session would move a small part', () => {
  expect(rateWords({ of: 8, appeared: 3, absent: 0 })).toBe('3 of 8')
  expect(shareWords({ of: 8, appeared: 3, absent: 0 })).toBe('38 %')
  expect(shareWords({ of: 0, appeared: 0, absent: 0 })).toBe('')
  expect([26, -1, 0].map(pointWords)).toEqual(['+26 points', '−1 point', 'the same'])
  expect(smallPartWords([10, 12])).toBeNull()
  expect(smallPartWords([12, 4])).toContain('only 4 sessions with a note')
  expect(smallPartWords([12, 4])).toContain('by 25 points')
  expect(smallPartWords([12, 0])).toContain('nothing can be compared')
})

test('a part that is cut out keeps what its lanes say of their whole life', () => {
  const cut = cutOut(part(5, 6, 7))
  expect(cut.sessions.map(({ number }) => number)).toEqual([6, 7, 8])
  expect(cut.lanes[0]?.cells).toHaveLength(3)
  expect(cut.lanes[0]?.first).toBe('s1')
})

describe('periods', () => {
  const sizes = (periods: ReturnType<typeof thirdsOf>): readonly number[] =>
    periods.map(({ columns }) => columns.length)

  test('thirds and halves hold each session once, in order', () => {
    expect(sizes(thirdsOf(28))).toEqual([9, 10, 9])
    expect(sizes(thirdsOf(29))).toEqual([9, 10, 10])
    expect(sizes(halvesOf(5))).toEqual([2, 3])
    fc.assert(
      fc.property(fc.nat(600), (count) => {
        expect(thirdsOf(count).flatMap(({ columns }) => columns)).toEqual(
          Array.from({ length: count }, (_, at) => at),
        )
      }),
    )
  })

  test('one marked period stands beside all others', () => {
    expect(periodsOfRanges([{ from: 1, to: 2 }], 5)).toEqual([
      { label: 'A', columns: [1, 2] },
      { label: 'The other sessions', columns: [0, 3, 4] },
    ])
    expect(periodsOfRanges([], 5)).toEqual([])
  })

  const dates = [week(0), week(1), week(2), week(3)]
  test('the session of the day itself belongs to what follows', () => {
    expect(beforeAndFrom(dates, week(1)).map(({ columns }) => columns)).toEqual([[0], [1, 2, 3]])
  })

  test('what lasted has a middle only where sessions lie in it', () => {
    const labels = (from: string, to: string | null): readonly string[] =>
      aroundHappening(dates, { from, to }).map(({ label }) => label)
    expect(labels(week(1), week(2))).toEqual(['Before', 'During', 'After'])
    expect(labels('2026-01-13', '2026-01-15')).toEqual(['Before', 'After'])
    expect(labels(week(1), null)).toEqual(['Before', 'From then on'])
  })

  test('are said by the numbers of their sessions', () => {
    expect([[3, 4, 5], [4], [], [1, 3]].map(numberWords)).toEqual([
      'sessions 3 to 5',
      'session 4',
      'no session',
      '2 sessions between 1 and 3',
    ])
  })
})
