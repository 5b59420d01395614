/** How late a note is, in calendar days since the session, and how that is said. */
import { count, daysBetween, spanWords } from '../../lib/format.ts'

/** `late` from one day, `overdue` from three: the 24 and 72 hours of the missing-note list. */
export type DueLevel = 'fresh' | 'late' | 'overdue'

export type NoteDue = { readonly level: DueLevel; readonly words: string }

/** In days for as long as a person counts them. */
const ageWords = (days: number): string => (days < 60 ? count(days, 'day') : spanWords(days))

/**
 * Null when no note is due: the session is still to come, or there is none.
 * @param oldestDue local date of the oldest attended session without a signed note
 */
export const noteDue = (oldestDue: string | null, today: string): NoteDue | null => {
  if (oldestDue === null || oldestDue > today) return null
  const days = daysBetween(oldestDue, today)
  const level = days >= 3 ? 'overdue' : days >= 1 ? 'late' : 'fresh'
  return { level, words: days === 0 ? 'note due today' : `note due ${ageWords(days)}` }
}
