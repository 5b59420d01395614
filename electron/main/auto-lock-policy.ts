/** When an absent therapist's vault locks: pure arithmetic on how long nobody has touched the computer. */
import type { Guard } from '../../db/contract/guard.ts'
import { DEFAULT_SETTINGS } from '../../db/contract/settings.ts'

/** Until the vault has told its own. */
export const DEFAULT_GUARD: Guard = DEFAULT_SETTINGS

const MINUTE_MS = 60_000
/** Between looks, so that a clock that jumped is noticed soon. */
const LONGEST_WAIT_MS = 30_000
const TICK_MS = 1_000
/** Timers of a busy computer come seconds late; only sleep makes them later than this. */
const LATE_MS = 5_000

/** A minute, or half of a limit that is shorter than two. */
export const countdownMs = (limitMinutes: number): number =>
  Math.min(MINUTE_MS, (limitMinutes * MINUTE_MS) / 2)

export type IdleStep =
  | { readonly kind: 'wait'; readonly lookAgainInMs: number }
  | { readonly kind: 'count-down'; readonly leftMs: number; readonly lookAgainInMs: number }
  | { readonly kind: 'lock'; readonly lookAgainInMs: number }

export const idleStep = (idleMs: number, limitMinutes: number): IdleStep => {
  const leftMs = limitMinutes * MINUTE_MS - idleMs
  if (leftMs <= 0) return { kind: 'lock', lookAgainInMs: LONGEST_WAIT_MS }
  const quietMs = leftMs - countdownMs(limitMinutes)
  if (quietMs <= 0) {
    return { kind: 'count-down', leftMs, lookAgainInMs: Math.min(TICK_MS, leftMs) }
  }
  return { kind: 'wait', lookAgainInMs: Math.min(LONGEST_WAIT_MS, Math.max(TICK_MS, quietMs)) }
}

export type TouchFacts = {
  readonly systemIdleMs: number
  /** Since a key, a movement or a touch reached our own window. */
  readonly sinceTouchMs: number
  /** Whether the system has ever told an idle time other than zero. */
  readonly doesSystemTell: boolean
}

/**
 * Chromium says 0, "never idle", where a Wayland desktop offers no idle protocol that it knows: there only
 * what reaches our own window counts, or the vault would never lock. Elsewhere either sign of life counts,
 * for remote control and assistive input may reach the window without the system's taking note.
 */
export const untouchedMs = ({ systemIdleMs, sinceTouchMs, doesSystemTell }: TouchFacts): number =>
  doesSystemTell ? Math.min(systemIdleMs, sinceTouchMs) : sinceTouchMs

export type LookFacts = {
  readonly untouchedMs: number
  readonly formerUntouchedMs: number
  /** By the wall's clock, which goes on while the computer sleeps. */
  readonly sinceFormerLookMs: number
  readonly plannedMs: number
}

/**
 * Time asleep is time away. The system's idle time does not say so: it stops during sleep, and whoever wakes
 * the computer sets it back to zero.
 */
export const idleMsOf = (facts: LookFacts): number =>
  facts.sinceFormerLookMs - facts.plannedMs > LATE_MS
    ? Math.max(facts.untouchedMs, facts.formerUntouchedMs + facts.sinceFormerLookMs)
    : facts.untouchedMs
