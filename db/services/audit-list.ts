/** The audit log as a person looks through it. */
import type { ParsedInput } from '../contract/api.ts'
import type { AuditDetail, AuditListedEvent, AuditListing } from '../contract/audit.ts'
import { startOfLocalDate } from '../domain/local-date.ts'
import type { AuditListRow, AuditStretch } from '../queries/audit-list.ts'
import type { Context } from './context.ts'

const NOTHING: AuditListing = { events: [], total: 0 }

const isDetail = (value: unknown): value is AuditDetail =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => one === null || typeof one !== 'object')

/** An event that was tampered with must not keep the others from being read. */
const detailOf = (json: string): AuditDetail => {
  try {
    const detail: unknown = JSON.parse(json)
    return isDetail(detail) ? detail : {}
  } catch {
    return {}
  }
}

const listed = (context: Context, rows: readonly AuditListRow[]): readonly AuditListedEvent[] => {
  const numbers = new Map<number, number>()
  const numberOf = (sessionKey: number): number => {
    const number = numbers.get(sessionKey) ?? context.queries.sessions.numberOf(sessionKey)
    numbers.set(sessionKey, number)
    return number
  }
  return rows.map((row) => ({
    number: row.number,
    at: row.at,
    kind: row.kind,
    clientId: row.clientId,
    sessionId: row.sessionId,
    detail: detailOf(row.detail),
    appVersion: row.appVersion,
    client:
      row.clientName === null || row.clientCode === null
        ? null
        : { name: row.clientName, code: row.clientCode },
    session:
      row.sessionKey === null || row.localDate === null
        ? null
        : { number: numberOf(row.sessionKey), localDate: row.localDate },
  }))
}

export const listAudit = (context: Context, input: ParsedInput<'audit.list'>): AuditListing => {
  const { audit, queries } = context
  // What was looked at a moment ago is part of the log.
  audit.flush()
  const { before, limit, kinds, clientId, from, to } = input
  const times = {
    from: from === null ? 0 : startOfLocalDate(from),
    to: to === null ? Number.MAX_SAFE_INTEGER : startOfLocalDate(to, 1),
  }
  const isTimed = from !== null || to !== null
  // Numbers run without a gap, so that the last one is how many there are.
  const last = queries.audit.last()?.number ?? 0
  const bounds = isTimed
    ? queries.auditList.bounds(times.from, times.to)
    : { low: 1, high: last, count: last }
  if (bounds === null) return NOTHING
  const stretch: AuditStretch = { low: bounds.low, high: bounds.high, ...times }
  const filter = { clientId, kinds }
  const isFiltered = clientId !== null || kinds !== null
  const high = before === null ? bounds.high : Math.min(bounds.high, before - 1)
  return {
    events: listed(context, queries.auditList.newest(filter, { ...stretch, high, limit })),
    total: isFiltered ? queries.auditList.count(filter, stretch) : bounds.count,
  }
}
