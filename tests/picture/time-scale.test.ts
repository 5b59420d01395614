// The axis: order, breaks, fitting, and finding a session again by its place.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitStep, MIN_STEP, makeScale, nearestSession } from '../../db/picture/time-scale.ts'
import { sessionsOf } from '../domain/timeline-samples.ts'

const DAY_MS = 86_400_000

/** Sessions with these days between one and the next. */
const spaced = (gaps: readonly number[]) => {
  let day = Date.UTC(2026, 0, 5)
  return sessionsOf('n'.repeat(gaps.length + 1)).map((session, index) => {
    day += (gaps[index - 1] ?? 0) * DAY_MS
    return { ...session, localDate: new Date(day).toISOString().slice(0, 10) }
  })
}

const mode = fc.constantFrom('number' as const, 'calendar' as const)
const gaps = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 60 })
const step = fc.double({ min: 1, max: 64, noNaN: true })

describe('the axis', () => {
  test('keeps the sessions in order and finds each again at its middle', () => {
    fc.assert(
      fc.property(gaps, mode, step, (days, axis, pixels) => {
        const scale = makeScale(spaced(days), axis, pixels)
        for (const [index, center] of scale.centers.entries()) {
          expect(center).toBeGreaterThan(scale.centers[index - 1] ?? -1)
          expect(nearestSession(scale, center)).toBe(index)
          expect(scale.starts[index]).toBeLessThanOrEqual(center)
          expect(scale.ends[index]).toBeGreaterThanOrEqual(center)
        }
        expect(scale.width).toBeGreaterThan(scale.centers.at(-1) ?? 0)
      }),
    )
  })

  test('draws a break from the twenty-second day on, in either mode', () => {
    for (const axis of ['number', 'calendar'] as const) {
      const scale = makeScale(spaced([7, 7, 21, 7, 22]), axis, 20)
      expect(scale.breaks.map(({ days }) => days)).toEqual([22])
    }
  })

  test('takes the usual distance of a client for no break, however long it is', () => {
    for (const axis of ['number', 'calendar'] as const) {
      const scale = makeScale(spaced([28, 31, 28, 90, 30, 95]), axis, 20)
      expect(scale.breaks.map(({ days }) => days)).toEqual([95])
    }
  })

  test('gives equal times equal lengths on the calendar, and sessions equal ones by number', () => {
    const distances = (axis: 'number' | 'calendar') => {
      const { centers } = makeScale(spaced([7, 14, 7]), axis, 20)
      return centers.slice(1).map((center, index) => center - (centers[index] ?? 0))
    }
    expect(distances('calendar')).toEqual([20, 40, 20])
    expect(distances('number')).toEqual([20, 20, 20])
  })

  test('fits all sessions into the room there is, unless they would vanish', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 }),
        mode,
        fc.integer({ min: 100, max: 2_000 }),
        (days, axis, room) => {
          const sessions = spaced(days)
          const fitted = fitStep(sessions, axis, room)
          if (fitted > MIN_STEP + 0.01) {
            const { width } = makeScale(sessions, axis, fitted)
            // Two sessions within a day or so are moved apart on the calendar.
            expect(width).toBeLessThanOrEqual(room + (axis === 'calendar' ? 10 : 0.001))
          }
        },
      ),
    )
  })

  test('has no session to find where there is none', () => {
    expect(nearestSession(makeScale([], 'number', 20), 5)).toBeNull()
  })
})
