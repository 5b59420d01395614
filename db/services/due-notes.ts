/** Which progress notes are due, and since when: a session makes one due when it has ended. */
import type { ParsedInput } from '../contract/api.ts'
import type { DueNotes } from '../contract/calls/due.ts'
import { localDateOf } from '../domain/local-date.ts'
import { endOf } from '../domain/zoned-time.ts'
import type { Context } from './context.ts'
import { clientKeyOf } from './sessions.ts'

const DAY_MS = 86_400_000

export type EndedBy = { readonly horizon: string; readonly notEnded: readonly number[] }

/** Only sessions of about today need a look at the clock: the others have ended, or have not begun anywhere. */
export const endedBy = (context: Context): EndedBy => {
  const now = context.now()
  const horizon = localDateOf(now + DAY_MS)
  const recent = context.queries.due.between(localDateOf(now - 2 * DAY_MS), horizon)
  return { horizon, notEnded: recent.filter((row) => endOf(row) > now).map((row) => row.key) }
}

export const listDueNotes = (context: Context, input: ParsedInput<'notes.due'>): DueNotes => {
  const { clientId, order, from, limit } = input
  const clientKey = clientId === null ? null : clientKeyOf(context, clientId)
  const filter = { clientKey, ...endedBy(context) }
  const rows = context.queries.due.page({ ...filter, order, from, limit })
  return {
    rows: rows.map((row) => ({
      client: { id: row.clientId, name: row.clientName, code: row.clientCode },
      session: { id: row.id, localDate: row.localDate, localTime: row.localTime },
      state: row.state,
      endedAt: endOf(row),
    })),
    ...context.queries.due.count(filter),
  }
}
