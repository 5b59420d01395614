/** What a new session most likely is, so that Enter is enough. */
import type { SessionDetails } from '../../../db/contract/shapes.ts'
import type { SessionRow } from '../../../db/contract/views.ts'
import { addDays, weekdayOf } from '../../lib/format.ts'

const FIRST_SESSION = { localTime: '09:00', durationMinutes: 50 } as const

/** The latest session that was attended, or the latest of any. */
const lastSession = (sessions: readonly SessionRow[]): SessionRow | undefined => {
  const newestFirst = sessions.toSorted((a, b) => b.number - a.number)
  return newestFirst.find((session) => session.attendance === 'attended') ?? newestFirst[0]
}

/**
 * Today, at the client's usual time and length. Today is right on the daily path, where the note is
 * written after the session; time and length are those of the last one.
 */
export const newSessionDefaults = (
  sessions: readonly SessionRow[],
  today: string,
  timeZone: string,
): SessionDetails => {
  const last = lastSession(sessions)
  return {
    localDate: today,
    localTime: last?.localTime ?? FIRST_SESSION.localTime,
    timeZone,
    durationMinutes: last?.durationMinutes ?? FIRST_SESSION.durationMinutes,
    attendance: 'attended',
  }
}

/** The last day, not after today, on which this client usually comes; null when that is today or unknown. */
export const lastUsualDay = (sessions: readonly SessionRow[], today: string): string | null => {
  const last = lastSession(sessions)
  if (last === undefined) return null
  const daysBack = (weekdayOf(today) - weekdayOf(last.localDate) + 7) % 7
  const day = addDays(today, -daysBack)
  return daysBack === 0 || day <= last.localDate ? null : day
}
