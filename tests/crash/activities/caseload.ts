/** Clients and sessions: entered, renamed, archived, moved, removed. */
import type { Attendance } from '../../../db/contract/shapes.ts'
import { dayAfter } from '../invent.ts'
import { modelled } from '../modelled.ts'

const ATTENDANCES: readonly Attendance[] = ['attended', 'cancelled', 'no-show']

export const caseload = modelled({
  name: 'caseload',
  kill: { answers: 80, withinMs: 25 },
  start: [{ kind: 'add-client', code: 'C-0', name: 'Client 0' }],
  next: (random, record) => {
    const codes = Object.keys(record)
    const code = random.pick(codes)
    const dates = Object.keys(record[code]?.sessions ?? {})
    const kind = random.weighted([10, 10, 10, 30, 20, 15])
    if (kind === 0 && codes.length < 30)
      return { kind: 'add-client', code: `C-${codes.length}`, name: `Client ${codes.length}` }
    if (kind === 1) return { kind: 'rename', code, name: `Renamed ${random.below(10_000)}` }
    if (kind === 2) return { kind: 'archive', code, isArchived: random.chance(0.5) }
    if (kind >= 4 && dates.length > 0) {
      const date = random.pick(dates)
      if (kind === 5) return { kind: 'remove-session', code, date }
      const hour = String(random.between(8, 19)).padStart(2, '0')
      const attendance = random.pick(ATTENDANCES)
      return {
        kind: 'move-session',
        code,
        date,
        time: `${hour}:30`,
        minutes: random.between(20, 90),
        attendance,
      }
    }
    const free = Array.from({ length: 40 }, (_, day) => dayAfter(day)).find(
      (date) => !dates.includes(date),
    )
    return free === undefined
      ? { kind: 'rename', code, name: 'Full' }
      : { kind: 'add-session', code, date: free }
  },
})
