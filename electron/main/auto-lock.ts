/** Locks when the therapist has gone: the computer sleeps, its screen locks, or nobody has touched it. */
import { powerMonitor } from 'electron'
import { type AbsenceCare, type AbsenceWatch, watchAbsence } from './absence-watch.ts'

export type AwayCare = Omit<AbsenceCare, 'systemIdleSeconds' | 'isScreenLocked' | 'lock'> & {
  /**
   * Called at every sign of absence; harmless when nothing is unlocked.
   * @param mayTakeTime false when the computer is about to stop, so that the key must be gone first
   */
  readonly lock: (mayTakeTime: boolean) => void
}

/** From when on an unlocked screen is called idle, which is not asked here. */
const ANY_SECONDS = 60

export const lockWhenAway = (care: AwayCare): AbsenceWatch => {
  const lock = (): void => care.lock(true)
  powerMonitor.on('suspend', () => care.lock(false))
  // Sleep may come before the lock is finished.
  powerMonitor.on('resume', lock)
  // Told by Windows and macOS only; on Linux the state has to be asked for.
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('user-did-resign-active', lock)
  return watchAbsence({
    ...care,
    lock,
    systemIdleSeconds: () => powerMonitor.getSystemIdleTime(),
    isScreenLocked: () => powerMonitor.getSystemIdleState(ANY_SECONDS) === 'locked',
  })
}
