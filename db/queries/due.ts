/** Attended sessions without a signed progress note, each read in order from an index of its own. */
import type { ClientId, SessionId } from '../contract/ids.ts'
import type { SessionTime } from '../domain/zoned-time.ts'
import type { Store } from '../store/store.ts'

type SessionEnd = SessionTime & { readonly key: number }

export type DueSession = SessionEnd & {
  readonly id: SessionId
  readonly state: 'none' | 'draft'
  readonly clientId: ClientId
  readonly clientName: string
  readonly clientCode: string
}

export type DueFilter = {
  readonly clientKey: number | null
  readonly order: 'oldest' | 'newest'
  readonly from: number
  readonly limit: number
  /** Local date: what lies after it has not begun anywhere on earth. */
  readonly horizon: string
  /** Keys of the sessions up to the horizon that have not ended. */
  readonly notEnded: readonly number[]
}

const IS_DUE = `s.attendance = 'attended' AND s.note_state <> 'signed'`
const HAS_ENDED = 's.local_date <= ? AND s.key NOT IN (SELECT value FROM json_each(?))'
const END = `s.key, s.local_date AS localDate, s.local_time AS localTime, s.time_zone AS timeZone,
  s.duration_minutes AS durationMinutes`

export const dueQueries = ({ sqlite }: Store) => {
  const pageSql = (who: string, direction: 'ASC' | 'DESC'): string => `
    SELECT ${END}, s.id, s.note_state AS state, c.id AS clientId, c.name AS clientName,
      c.code AS clientCode
    FROM session s CROSS JOIN client c ON c.key = s.client_key
    WHERE ${IS_DUE} AND ${who} AND ${HAS_ENDED}
    ORDER BY s.local_date ${direction}, s.local_time ${direction}, s.key ${direction}
    LIMIT ? OFFSET ?`
  const countSql = (who: string): string => `
    SELECT count(*) AS total, coalesce(sum(s.note_state = 'draft'), 0) AS drafts
    FROM session s WHERE ${IS_DUE} AND ${who} AND ${HAS_ENDED}`
  const prepared = (who: string) => ({
    oldest: sqlite.prepare<unknown[], DueSession>(pageSql(who, 'ASC')),
    newest: sqlite.prepare<unknown[], DueSession>(pageSql(who, 'DESC')),
    count: sqlite.prepare<unknown[], { readonly total: number; readonly drafts: number }>(
      countSql(who),
    ),
  })
  const all = prepared('true')
  const ofOne = prepared('s.client_key = ?')
  const recent = sqlite.prepare<[string, string], SessionEnd>(
    `SELECT ${END} FROM session s WHERE ${IS_DUE} AND s.local_date BETWEEN ? AND ?`,
  )
  const statementsOf = ({ clientKey }: Pick<DueFilter, 'clientKey'>) =>
    clientKey === null
      ? { statements: all, who: [] as readonly number[] }
      : { statements: ofOne, who: [clientKey] }
  return {
    /** Those whose note is not signed, from one local date to another. */
    between: (from: string, to: string): readonly SessionEnd[] => recent.all(from, to),
    page: (filter: DueFilter): readonly DueSession[] => {
      const { statements, who } = statementsOf(filter)
      const values = [...who, filter.horizon, JSON.stringify(filter.notEnded)]
      return statements[filter.order].all(...values, filter.limit, filter.from)
    },
    count: (filter: Pick<DueFilter, 'clientKey' | 'horizon' | 'notEnded'>) => {
      const { statements, who } = statementsOf(filter)
      const values = [...who, filter.horizon, JSON.stringify(filter.notEnded)]
      return statements.count.get(...values) ?? { total: 0, drafts: 0 }
    },
  }
}
