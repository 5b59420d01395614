/** How late a note is, in calendar days since the session, and how that is said. */
import { count, daysBetween } from '../../lib/format.ts'

/** `late` from one day, `overdue` from three: the 24 and 72 hours of the missing-note list. */
export type DueLevel = 'fresh' | 'late' | 'overdue'

export type NoteDue = { readonly level: DueLevel; readonly words: string }

/** @param oldestDue local date of the oldest attended session without a signed note */
export const noteDue = (oldestDue: string, today: string): NoteDue => {
  const days = Math.max(0, daysBetween(oldestDue, today))
  const level = days >= 3 ? 'overdue' : days >= 1 ? 'late' : 'fresh'
  return { level, words: days === 0 ? 'note due today' : `note due ${count(days, 'day')}` }
}
