/** Counts wrong tries and makes the next one wait. */
import { VaultFailure } from './contract/failures.ts'
import { delayAfter } from './domain/unlock-delay.ts'

export type UnlockTries = {
  /**
   * Runs one try. A wrong secret counts; anything else that goes wrong does not.
   * @throws VaultFailure `too-many-tries` without trying, and whatever `work` throws
   */
  readonly attempt: <T>(work: () => Promise<T>) => Promise<T>
}

const isWrongSecret = (error: unknown): error is VaultFailure =>
  error instanceof VaultFailure &&
  (error.failure.code === 'wrong-passphrase' || error.failure.code === 'wrong-recovery-code')

export const countTries = (now: () => number = Date.now): UnlockTries => {
  let failures = 0
  let nextTryAt = 0
  return {
    attempt: async (work) => {
      const retryAfterMs = nextTryAt - now()
      if (retryAfterMs > 0) throw new VaultFailure('too-many-tries', { retryAfterMs })
      try {
        const answer = await work()
        failures = 0
        return answer
      } catch (error) {
        if (!isWrongSecret(error)) throw error
        failures += 1
        nextTryAt = now() + delayAfter(failures)
        throw new VaultFailure(error.failure.code, { retryAfterMs: delayAfter(failures) })
      }
    },
  }
}
