import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AbsenceCare, watchAbsence } from '../../electron/main/absence-watch.ts'

const MINUTE = 60_000

let idleSince: number
let doesTell: boolean
let isOpen: boolean
let isScreenLocked: boolean
let minutes: number
let shown: (number | null)[]
let locks: number

beforeEach(() => {
  vi.useFakeTimers()
  idleSince = Date.now()
  doesTell = true
  isOpen = true
  isScreenLocked = false
  minutes = 5
  shown = []
  locks = 0
})
afterEach(() => {
  vi.useRealTimers()
})

const care: AbsenceCare = {
  systemIdleSeconds: () => (doesTell ? Math.floor((Date.now() - idleSince) / 1_000) : 0),
  isScreenLocked: () => isScreenLocked,
  isOpen: () => isOpen,
  limitMinutes: () => minutes,
  showCountdown: (lockAt) => shown.push(lockAt),
  lock: () => {
    locks += 1
    isOpen = false
  },
}

const someoneMoves = (): void => {
  idleSince = Date.now()
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('is quiet until the last minute, counts it down once, then locks', async () => {
  const lockAt = Date.now() + 5 * MINUTE
  watchAbsence(care)
  await pass(4 * MINUTE - 1_000)
  expect(shown).toEqual([])
  await pass(2_000)
  expect(shown).toEqual([lockAt])
  await pass(58_000)
  expect(locks).toBe(0)
  await pass(2_000)
  expect(locks).toBe(1)
  expect(shown).toEqual([lockAt, null])
})

it('stops counting within a second of a touch anywhere, and begins anew', async () => {
  watchAbsence(care)
  await pass(4.5 * MINUTE)
  someoneMoves()
  await pass(1_000)
  expect(shown).toHaveLength(2)
  expect(shown[1]).toBeNull()
  await pass(4 * MINUTE)
  expect(shown).toHaveLength(3)
  expect(locks).toBe(0)
})

it('stops counting at once when our own window is touched, whatever the system says', async () => {
  const watch = watchAbsence(care)
  await pass(4.5 * MINUTE)
  watch.touched()
  expect(shown[1]).toBeNull()
  await pass(4.9 * MINUTE)
  expect(locks).toBe(0)
  await pass(0.2 * MINUTE)
  expect(locks).toBe(1)
})

it('locks by what reaches our own window where the system never tells', async () => {
  doesTell = false
  const watch = watchAbsence(care)
  await pass(3 * MINUTE)
  watch.touched()
  await pass(4.9 * MINUTE)
  expect(locks).toBe(0)
  await pass(0.2 * MINUTE)
  expect(locks).toBe(1)
})

it('keeps to a limit that changes under way', async () => {
  const watch = watchAbsence(care)
  await pass(50_000)
  minutes = 1
  watch.lookNow()
  expect(shown).toEqual([Date.now() + 10_000])
  await pass(10_000)
  expect(locks).toBe(1)
})

describe('after sleep', () => {
  /** The clock has gone on, the timers have not, and waking has touched the computer. */
  const sleep = (ms: number): void => {
    vi.setSystemTime(Date.now() + ms)
    someoneMoves()
  }

  it.each([
    ['before the countdown', 1 * MINUTE, 10 * MINUTE],
    ['in the countdown', 4.5 * MINUTE, 40_000],
  ])(
    'that began %s and outlasted the limit, locks at the first look',
    async (_when, awake, asleep) => {
      watchAbsence(care)
      await pass(awake)
      sleep(asleep)
      await pass(30_000)
      expect(locks).toBe(1)
    },
  )

  it('that was short, stays open', async () => {
    watchAbsence(care)
    await pass(MINUTE)
    sleep(2 * MINUTE)
    await pass(3 * MINUTE)
    expect(locks).toBe(0)
  })
})

it('does not stay open for a clock that was set back', async () => {
  watchAbsence({ ...care, systemIdleSeconds: () => 0 })
  await pass(MINUTE)
  vi.setSystemTime(Date.now() - 24 * 60 * MINUTE)
  await pass(4.1 * MINUTE)
  expect(locks).toBe(1)
})

it('locks when the screen is found locked', async () => {
  watchAbsence(care)
  isScreenLocked = true
  await pass(30_000)
  expect(locks).toBe(1)
})

it('shows and locks nothing while nothing is open', async () => {
  isOpen = false
  isScreenLocked = true
  watchAbsence(care)
  await pass(20 * MINUTE)
  expect(shown).toEqual([])
  expect(locks).toBe(0)
})
