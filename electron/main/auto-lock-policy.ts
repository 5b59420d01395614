/** When an absent therapist's vault locks: pure arithmetic on the computer's idle time. */

export const DEFAULT_IDLE_LIMIT_SECONDS = 5 * 60
/** Between looks, so that a limit that is shortened, or a clock that jumped, is noticed soon. */
const LONGEST_WAIT_SECONDS = 30

export type IdleStep = { readonly isDue: boolean; readonly lookAgainInSeconds: number }

export const idleStep = (idleSeconds: number, limitSeconds: number): IdleStep => {
  const left = limitSeconds - idleSeconds
  return {
    isDue: left <= 0,
    lookAgainInSeconds:
      left <= 0 ? LONGEST_WAIT_SECONDS : Math.min(LONGEST_WAIT_SECONDS, Math.ceil(left)),
  }
}
