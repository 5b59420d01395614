import { expect, it } from 'vitest'
import { DEFAULT_IDLE_LIMIT_SECONDS, idleStep } from '../../electron/main/auto-lock-policy.ts'

it('locks after five minutes unless told otherwise', () => {
  expect(DEFAULT_IDLE_LIMIT_SECONDS).toBe(300)
})

it('is due at the limit and after it, not a second before', () => {
  expect(idleStep(299, 300).isDue).toBe(false)
  expect(idleStep(300, 300).isDue).toBe(true)
  expect(idleStep(86_400, 300).isDue).toBe(true)
})

it('looks again no later than the limit could be reached', () => {
  for (let idle = 0; idle < 300; idle += 1) {
    const { lookAgainInSeconds } = idleStep(idle, 300)
    expect(lookAgainInSeconds).toBeLessThanOrEqual(Math.max(1, 300 - idle))
  }
})

it('looks at least every half minute and never spins', () => {
  for (const idle of [0, 150, 299, 299.9, 300, 10_000]) {
    const { lookAgainInSeconds } = idleStep(idle, 300)
    expect(lookAgainInSeconds).toBeGreaterThanOrEqual(1)
    expect(lookAgainInSeconds).toBeLessThanOrEqual(30)
  }
})
