/** Counts wrong tries, also over a restart, makes the next one wait, and hands them on to the audit log. */
import { VaultFailure } from '../contract/failures.ts'
import { delayAfter } from '../domain/unlock-delay.ts'
import {
  type FailedTry,
  NO_TRIES,
  readTries,
  type Tries,
  withTry,
  writeTries,
} from '../tries-file.ts'
import { oneAtATime } from './one-at-a-time.ts'

export type UnlockTries = {
  /**
   * Runs one try, after any that is under way. A wrong secret counts; anything else that goes wrong does not.
   * @param opens what: a right secret of a backup says nothing about this vault's, so it shortens no wait
   * @throws VaultFailure `too-many-tries` without trying, and whatever `work` throws
   */
  readonly attempt: <T>(
    kind: FailedTry['kind'],
    opens: 'vault' | 'backup',
    work: () => Promise<T>,
  ) => Promise<T>
  /**
   * Gives every try that the log does not hold yet to `record`, and forgets it when that returns.
   * @param unlisted how many more there were before these
   */
  readonly settle: (record: (tries: readonly FailedTry[], unlisted: number) => void) => void
}

export type Clock = {
  /** UTC milliseconds, as the machine's clock says. */
  readonly now: () => number
  /** Milliseconds that only ever grow: setting the machine's clock does not shorten a wait. */
  readonly elapsed: () => number
}

const MACHINE_CLOCK: Clock = { now: Date.now, elapsed: () => performance.now() }

const isWrongSecret = (error: unknown): error is VaultFailure =>
  error instanceof VaultFailure &&
  (error.failure.code === 'wrong-passphrase' || error.failure.code === 'wrong-recovery-code')

/** What is left of the wait. A try from a time to come, after the clock was set back, counts as made just now. */
const waitLeft = ({ inARow, lastAt }: Tries, now: number): number => {
  const delay = delayAfter(inARow)
  return Math.min(delay, Math.max(0, lastAt + delay - now))
}

export const countTries = (folder: string, clock: Clock = MACHINE_CLOCK): UnlockTries => {
  let known = NO_TRIES
  let nextTryAt = 0

  /** The file may tell of tries before this run of the app, or at the command line meanwhile. */
  const catchUp = (): Tries => {
    const onDisk = readTries(folder)
    if (onDisk.lastAt > known.lastAt) {
      known = onDisk
      nextTryAt = clock.elapsed() + waitLeft(onDisk, clock.now())
    }
    return known
  }
  const keep = (next: Tries): void => {
    known = next
    writeTries(folder, next)
  }

  const queue = oneAtATime()
  return {
    attempt: (kind, opens, work) =>
      queue(async () => {
        catchUp()
        const retryAfterMs = Math.ceil(nextTryAt - clock.elapsed())
        if (retryAfterMs > 0) throw new VaultFailure('too-many-tries', { retryAfterMs })
        try {
          const answer = await work()
          // What the log does not hold yet stays on the disk until it does.
          if (opens === 'vault' && known.inARow > 0) keep({ ...known, inARow: 0 })
          return answer
        } catch (error) {
          if (!isWrongSecret(error)) throw error
          const next = withTry(known, kind, clock.now())
          keep(next)
          const wait = delayAfter(next.inARow)
          nextTryAt = clock.elapsed() + wait
          throw new VaultFailure(error.failure.code, { retryAfterMs: wait })
        }
      }),
    settle: (record) => {
      const { tries, unlisted, ...rest } = catchUp()
      if (tries.length > 0) record(tries, unlisted)
      keep({ ...NO_TRIES, ...rest })
    },
  }
}
