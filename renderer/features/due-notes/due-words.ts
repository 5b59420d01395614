/** How old a due note is, counted from the end of its session, and how that is said. */
import { count, spanWords } from '../../lib/format.ts'

/** `late` and `overdue` from the hours in the settings on: 24 and 72 unless the clinician chose others. */
export type DueLevel = 'fresh' | 'late' | 'overdue'

export type DueThresholds = {
  readonly noteDueSoonHours: number
  readonly noteOverdueHours: number
}

export type NoteDue = {
  readonly level: DueLevel
  /** '26 hours', '5 days' */
  readonly age: string
  /** Says the level, so that its colour need not: 'note overdue 5 days'. */
  readonly words: string
}

const HOUR_MS = 3_600_000
const LEVEL_WORDS: Readonly<Record<DueLevel, string>> = {
  fresh: 'note to write,',
  late: 'note due',
  overdue: 'note overdue',
}

/** In hours for two days, then in days for as long as a person counts them. */
const ageWords = (hours: number): string => {
  if (hours < 1) return 'under an hour'
  if (hours < 48) return count(Math.floor(hours), 'hour')
  const days = Math.floor(hours / 24)
  return days < 60 ? count(days, 'day') : spanWords(days)
}

/**
 * Null when no note is due.
 * @param endedAt when the session of the note ended, UTC milliseconds
 */
export const noteDue = (
  endedAt: number | null,
  now: number,
  { noteDueSoonHours, noteOverdueHours }: DueThresholds,
): NoteDue | null => {
  if (endedAt === null) return null
  // The clock to the minute may lie a little behind a session that has just ended.
  const hours = Math.max(0, now - endedAt) / HOUR_MS
  const level = hours >= noteOverdueHours ? 'overdue' : hours >= noteDueSoonHours ? 'late' : 'fresh'
  const age = ageWords(hours)
  return { level, age, words: `${LEVEL_WORDS[level]} ${age}` }
}
