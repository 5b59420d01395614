import { describe, expect, it } from 'vitest'
import {
  countdownMs,
  DEFAULT_GUARD,
  idleMsOf,
  idleStep,
  untouchedMs,
} from '../../electron/main/auto-lock-policy.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

it('guards by five minutes and hides from capture until the vault says otherwise', () => {
  expect(DEFAULT_GUARD).toMatchObject({ autoLockMinutes: 5, hideFromCapture: true })
})

it.each([
  [1, 30],
  [2, 60],
  [3, 60],
  [30, 60],
])('with a limit of %i minutes counts down the last %i seconds', (minutes, seconds) => {
  expect(countdownMs(minutes)).toBe(seconds * SECOND)
})

describe.each([1, 2, 5, 30])('with a limit of %i minutes', (minutes) => {
  const limit = minutes * MINUTE
  const quiet = limit - countdownMs(minutes)

  it.each([
    ['just touched', 0, 'wait'],
    ['a moment before the countdown', quiet - 1, 'wait'],
    ['at its start', quiet, 'count-down'],
    ['a moment before the limit', limit - 1, 'count-down'],
    ['at the limit', limit, 'lock'],
    ['a day later', 24 * 60 * MINUTE, 'lock'],
  ] as const)('%s, does what is due', (_when, idleMs, kind) => {
    expect(idleStep(idleMs, minutes).kind).toBe(kind)
  })

  it('counts down what is left of the limit', () => {
    expect(idleStep(limit - 12_345, minutes)).toMatchObject({ leftMs: 12_345 })
  })

  it('looks again in time for whatever comes next, at least every half minute, and never spins', () => {
    for (let idleMs = 0; idleMs < limit + MINUTE; idleMs += 250) {
      const step = idleStep(idleMs, minutes)
      expect(step.lookAgainInMs).toBeGreaterThan(0)
      expect(step.lookAgainInMs).toBeLessThanOrEqual(30 * SECOND)
      if (step.kind === 'wait')
        expect(step.lookAgainInMs).toBeLessThanOrEqual(Math.max(SECOND, quiet - idleMs))
      if (step.kind === 'count-down') expect(step.lookAgainInMs).toBeLessThanOrEqual(SECOND)
    }
  })
})

it('takes either sign of life where the system tells its idle time', () => {
  const facts = { doesSystemTell: true, systemIdleMs: 90_000, sinceTouchMs: 4_000 }
  expect(untouchedMs(facts)).toBe(4_000)
  expect(untouchedMs({ ...facts, sinceTouchMs: 200_000 })).toBe(90_000)
})

it('does not believe a system that has only ever said that it is in use', () => {
  expect(untouchedMs({ doesSystemTell: false, systemIdleMs: 0, sinceTouchMs: 200_000 })).toBe(
    200_000,
  )
})

describe('a look that comes', () => {
  const facts = { untouchedMs: 0, formerUntouchedMs: 40_000, plannedMs: 1_000 }

  it.each([0, 1_000, 5_900])('%i ms after the former one believes what it reads', (ms) => {
    expect(idleMsOf({ ...facts, sinceFormerLookMs: ms })).toBe(0)
  })

  it('far too late, as after sleep, takes the gap for time away', () => {
    expect(idleMsOf({ ...facts, sinceFormerLookMs: 3_600_000 })).toBe(3_640_000)
  })

  it('before the former one, because the clock was set back, believes what it reads', () => {
    expect(idleMsOf({ ...facts, sinceFormerLookMs: -3_600_000, untouchedMs: 7 })).toBe(7)
  })
})
