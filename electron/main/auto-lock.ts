/** Locks when the therapist has gone: the computer sleeps, its screen locks, or nobody has touched it. */
import { powerMonitor } from 'electron'
import { DEFAULT_IDLE_LIMIT_SECONDS, idleStep } from './auto-lock-policy.ts'

/** `lock` is called at every sign of absence; it must be harmless when nothing is unlocked. */
export const lockWhenAway = (lock: () => void): void => {
  powerMonitor.on('suspend', lock)
  // Sleep may come before the lock is finished.
  powerMonitor.on('resume', lock)
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('user-did-resign-active', lock)
  lockWhenIdle(lock)
}

const lockWhenIdle = (lock: () => void): void => {
  const step = idleStep(powerMonitor.getSystemIdleTime(), DEFAULT_IDLE_LIMIT_SECONDS)
  if (step.isDue) lock()
  setTimeout(() => lockWhenIdle(lock), step.lookAgainInSeconds * 1_000)
}
