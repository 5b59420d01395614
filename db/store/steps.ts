/** Long work in steps: at once, or with a breath between them so that calls of the window are answered. */
import { VaultFailure } from '../contract/failures.ts'

export type Steps<T> = Generator<undefined, T, undefined>

export const runNow = <T>(steps: Steps<T>): T => {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * @param isWanted asked between the steps
 * @throws VaultFailure `locked` when it is no longer wanted; its own `finally` clears what it began
 */
export const runInSteps = async <T>(steps: Steps<T>, isWanted: () => boolean): Promise<T> => {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await breath()
    if (!isWanted()) steps.throw(new VaultFailure('locked'))
  }
}
