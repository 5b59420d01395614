/** Looks now and then whether anybody is at the computer, and counts the last minute down before it locks. */
import { idleMsOf, idleStep, untouchedMs } from './auto-lock-policy.ts'

export type AbsenceCare = {
  readonly systemIdleSeconds: () => number
  readonly isScreenLocked: () => boolean
  /** Whether there is anything to lock. */
  readonly isOpen: () => boolean
  readonly limitMinutes: () => number
  /** `lockAt` is in milliseconds since 1970, or null when nothing is counted down any more. */
  readonly showCountdown: (lockAt: number | null) => void
  readonly lock: () => void
}

export type AbsenceWatch = {
  /** Somebody touched our own window, or said to stay. */
  readonly touched: () => void
  /** The limit may have changed. */
  readonly lookNow: () => void
}

/** The system tells whole seconds: a smaller difference than this is no news. */
const SAME_MS = 1_500

export const watchAbsence = (care: AbsenceCare): AbsenceWatch => {
  // Not the wall's clock: set back by a day, it would keep the vault open for a day.
  let touchedAt = performance.now()
  let doesSystemTell = false
  let former = { at: Date.now(), untouchedMs: 0, plannedMs: 0 }
  let shownLockAt: number | null = null
  let timer: NodeJS.Timeout | undefined

  const readUntouchedMs = (): number => {
    const systemIdleMs = care.systemIdleSeconds() * 1_000
    doesSystemTell ||= systemIdleMs > 0
    return untouchedMs({
      systemIdleMs,
      sinceTouchMs: performance.now() - touchedAt,
      doesSystemTell,
    })
  }

  const show = (lockAt: number | null): void => {
    const isSame =
      lockAt === null || shownLockAt === null
        ? lockAt === shownLockAt
        : Math.abs(lockAt - shownLockAt) < SAME_MS
    if (isSame) return
    shownLockAt = lockAt
    care.showCountdown(lockAt)
  }

  const look = (): void => {
    clearTimeout(timer)
    const now = Date.now()
    const untouched = readUntouchedMs()
    const idleMs = idleMsOf({
      untouchedMs: untouched,
      formerUntouchedMs: former.untouchedMs,
      sinceFormerLookMs: now - former.at,
      plannedMs: former.plannedMs,
    })
    const step = idleStep(idleMs, care.limitMinutes())
    former = { at: now, untouchedMs: untouched, plannedMs: step.lookAgainInMs }
    const isOpen = care.isOpen()
    show(isOpen && step.kind === 'count-down' ? now + step.leftMs : null)
    if (isOpen && (step.kind === 'lock' || care.isScreenLocked())) care.lock()
    timer = setTimeout(look, step.lookAgainInMs)
  }

  look()
  return {
    touched: () => {
      touchedAt = performance.now()
      // Or a timer that came late would add its wait to an absence that has ended.
      former = { ...former, untouchedMs: 0 }
      if (shownLockAt !== null) look()
    },
    lookNow: look,
  }
}
