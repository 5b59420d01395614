/** How attendance is said, of one session and of many. */
import type { Attendance } from '../../../db/contract/shapes.ts'
import { count } from '../../lib/format.ts'

export const ATTENDANCE_WORDS: Readonly<Record<Attendance, string>> = {
  attended: 'Attended',
  cancelled: 'Cancelled',
  'no-show': 'Did not come',
}

/** '34 sessions: 31 attended, 2 cancelled, 1 missed'; kinds that did not occur are left out. */
export const attendanceCounts = (
  sessions: readonly { readonly attendance: Attendance }[],
): string => {
  const of = (kind: Attendance): number =>
    sessions.filter((session) => session.attendance === kind).length
  const parts = [
    [of('attended'), 'attended'],
    [of('cancelled'), 'cancelled'],
    [of('no-show'), 'missed'],
  ] as const
  const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`)
  const total = count(sessions.length, 'session')
  return said.length === 0 ? total : `${total}: ${said.join(', ')}`
}
