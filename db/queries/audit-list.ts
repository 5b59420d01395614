/** The audit log as it is looked through: which events a filter lets through, and what they are about today. */
import type { AuditKind } from '../contract/audit.ts'
import type { ClientId, SessionId } from '../contract/ids.ts'
import type { Store } from '../store/store.ts'

/** Events from `low` to `high`, both included, that happened from `from` on and before `to`. */
export type AuditStretch = {
  readonly low: number
  readonly high: number
  /** UTC milliseconds. */
  readonly from: number
  readonly to: number
}

export type AuditFilter = {
  readonly clientId: ClientId | null
  /** Null for all of them. */
  readonly kinds: readonly AuditKind[] | null
}

export type AuditListRow = {
  readonly number: number
  readonly at: number
  readonly kind: AuditKind
  readonly clientId: ClientId | null
  readonly sessionId: SessionId | null
  readonly detail: string
  readonly appVersion: string
  readonly clientName: string | null
  readonly clientCode: string | null
  readonly sessionKey: number | null
  readonly localDate: string | null
}

type Numbered = { readonly number: number }
type Counted = { readonly count: number }
type Limited = AuditStretch & { readonly limit: number }

const IN_STRETCH = 'number BETWEEN @low AND @high AND at >= @from AND at < @to'
const OF_CLIENT = `audit_event INDEXED BY audit_by_client
  WHERE client_id = @clientId AND ${IN_STRETCH}
    AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))`
const OF_KIND = `audit_event INDEXED BY audit_by_kind WHERE kind = @kind AND ${IN_STRETCH}`
const NEWEST_FIRST = 'ORDER BY number DESC LIMIT @limit'

export const auditListQueries = ({ sqlite }: Store) => {
  const bounds = sqlite.prepare<[number, number], Counted & { low: number | null; high: number }>(
    `SELECT count(*) AS count, min(number) AS low, max(number) AS high
     FROM audit_event INDEXED BY audit_by_time WHERE at >= ? AND at < ?`,
  )
  const ofAll = sqlite.prepare<[Limited], Numbered>(
    `SELECT number FROM audit_event WHERE ${IN_STRETCH} ${NEWEST_FIRST}`,
  )
  const ofKind = sqlite.prepare<[Limited & { kind: AuditKind }], Numbered>(
    `SELECT number FROM ${OF_KIND} ${NEWEST_FIRST}`,
  )
  const countOfKind = sqlite.prepare<[AuditStretch & { kind: AuditKind }], Counted>(
    `SELECT count(*) AS count FROM ${OF_KIND}`,
  )
  type OfClient = { readonly clientId: ClientId; readonly kinds: string | null }
  const ofClient = sqlite.prepare<[Limited & OfClient], Numbered>(
    `SELECT number FROM ${OF_CLIENT} ${NEWEST_FIRST}`,
  )
  const countOfClient = sqlite.prepare<[AuditStretch & OfClient], Counted>(
    `SELECT count(*) AS count FROM ${OF_CLIENT}`,
  )
  const rows = sqlite.prepare<[string], AuditListRow>(
    `SELECT e.number, e.at, e.kind, e.client_id AS clientId, e.session_id AS sessionId, e.detail,
       e.app_version AS appVersion, c.name AS clientName, c.code AS clientCode,
       s.key AS sessionKey, s.local_date AS localDate
     FROM audit_event e
     LEFT JOIN client c ON c.id = e.client_id
     LEFT JOIN session s ON s.id = e.session_id
     WHERE e.number IN (SELECT value FROM json_each(?))
     ORDER BY e.number DESC`,
  )
  const asJson = (kinds: AuditFilter['kinds']) => (kinds === null ? null : JSON.stringify(kinds))

  /** Kind by kind from the end of each, so that a rare kind is not looked for among all the others. */
  const newestOfKinds = (kinds: readonly AuditKind[], limited: Limited): readonly number[] =>
    kinds
      .flatMap((kind) => ofKind.all({ ...limited, kind }))
      .map(({ number }) => number)
      .sort((a, b) => b - a)
      .slice(0, limited.limit)

  const newest = ({ clientId, kinds }: AuditFilter, limited: Limited): readonly number[] => {
    if (clientId === null && kinds !== null) return newestOfKinds(kinds, limited)
    const found =
      clientId === null
        ? ofAll.all(limited)
        : ofClient.all({ ...limited, clientId, kinds: asJson(kinds) })
    return found.map(({ number }) => number)
  }

  return {
    /** Where the events of a time lie among all, and how many there are; null for none. */
    bounds: (
      from: number,
      to: number,
    ): { readonly low: number; readonly high: number; readonly count: number } | null => {
      const found = bounds.get(from, to)
      if (found === undefined || found.low === null) return null
      return { low: found.low, high: found.high, count: found.count }
    },
    /** How many a filter by client or kind lets through. */
    count: ({ clientId, kinds }: AuditFilter, stretch: AuditStretch): number => {
      if (clientId !== null)
        return countOfClient.get({ ...stretch, clientId, kinds: asJson(kinds) })?.count ?? 0
      return (kinds ?? []).reduce(
        (sum, kind) => sum + (countOfKind.get({ ...stretch, kind })?.count ?? 0),
        0,
      )
    },
    newest: (filter: AuditFilter, limited: Limited): readonly AuditListRow[] =>
      rows.all(JSON.stringify(newest(filter, limited))),
  }
}
