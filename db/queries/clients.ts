/** Clients and what the caseload shows of each. */
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { ClientId } from '../contract/ids.ts'
import type { Intensity } from '../contract/shapes.ts'
import type { ClientRow } from '../contract/views.ts'
import type { SessionTime } from '../domain/zoned-time.ts'
import { client } from '../store/schema/client.ts'
import type { Store } from '../store/store.ts'

type CaseloadRow = {
  readonly id: ClientId
  readonly name: string
  readonly code: string
  readonly is_archived: number
  readonly is_sample: number
  readonly sessions: number
  readonly last_session: string | null
  readonly notes_due: number
  readonly drafts: number
  /** A JSON array: date, time, zone and minutes of the session. */
  readonly oldest_due_session: string | null
  readonly safety: string | null
  /** Of 'tag' and 'measure', apart by a comma. */
  readonly safety_why: string | null
}

export type CaseloadTime = {
  /** Local dates: of today, and the last on which a session may have ended anywhere. */
  readonly today: string
  readonly horizon: string
  /** Keys of the sessions up to then that have not ended. */
  readonly notEnded: readonly number[]
}

type TimeValues = Omit<CaseloadTime, 'notEnded'> & { readonly notEnded: string }

const valuesOf = (by: CaseloadTime): TimeValues => ({
  ...by,
  notEnded: JSON.stringify(by.notEnded),
})

export type RecentLevel = {
  readonly concept: string
  readonly intensity: Intensity
  readonly sessionKey: number
}

const SOURCES = ['tag', 'measure'] as const
const sessionTime = z.tuple([z.string(), z.string(), z.string(), z.number()])

const asSessionTime = (json: string | null): SessionTime | null => {
  if (json === null) return null
  const [localDate, localTime, timeZone, durationMinutes] = sessionTime.parse(JSON.parse(json))
  return { localDate, localTime, timeZone, durationMinutes }
}

const asClientRow = (row: CaseloadRow): ClientRow => {
  const oldestDueSession = asSessionTime(row.oldest_due_session)
  return {
    id: row.id,
    name: row.name,
    code: row.code,
    isArchived: row.is_archived === 1,
    isSample: row.is_sample === 1,
    sessions: row.sessions,
    lastSession: row.last_session,
    notesDue: row.notes_due,
    oldestDue: oldestDueSession?.localDate ?? null,
    drafts: row.drafts,
    oldestDueSession,
    safety: row.safety,
    safetyWhy: SOURCES.filter((source) => row.safety_why?.split(',').includes(source) === true),
  }
}

/** A session still to come, or not at its end yet, has no note to be late with. */
const IS_DUE = `s.attendance = 'attended' AND s.note_state <> 'signed'
  AND s.local_date <= @horizon AND s.key NOT IN (SELECT value FROM json_each(@notEnded))`

const openMarks = (what: string): string =>
  `(SELECT ${what} FROM safety_mark WHERE client_key = c.key AND answered_at IS NULL)`

/** Each figure from an index of its own: one walk through all sessions would read a career at every unlocking. */
const caseloadSql = (where: string): string => `
  SELECT c.id, c.name, c.code, c.is_archived, c.is_sample,
    (SELECT count(*) FROM session s WHERE s.client_key = c.key) AS sessions,
    (
      SELECT s.local_date FROM session s INDEXED BY session_on_caseload
      WHERE s.client_key = c.key AND s.local_date <= @today ORDER BY s.local_date DESC LIMIT 1
    ) AS last_session,
    (
      SELECT count(*) FROM session s INDEXED BY session_due_of_client
      WHERE s.client_key = c.key AND ${IS_DUE}
    ) AS notes_due,
    (
      SELECT json_array(s.local_date, s.local_time, s.time_zone, s.duration_minutes)
      FROM session s INDEXED BY session_due_of_client
      WHERE s.client_key = c.key AND ${IS_DUE} ORDER BY s.local_date, s.local_time, s.key LIMIT 1
    ) AS oldest_due_session,
    (
      SELECT count(*) FROM session s INDEXED BY session_with_draft
      WHERE s.client_key = c.key AND s.note_state = 'draft'
    ) + (
      SELECT count(*) FROM addendum a WHERE a.client_key = c.key AND a.signed_at IS NULL
    ) AS drafts,
    ${openMarks('min(about_date)')} AS safety,
    ${openMarks('group_concat(DISTINCT source)')} AS safety_why
  FROM client c
  WHERE ${where}
  ORDER BY c.name COLLATE NOCASE, c.key`

const RECENT_SESSIONS = 8

export const clientQueries = ({ sqlite, db }: Store) => {
  const all = sqlite.prepare<[TimeValues], CaseloadRow>(caseloadSql('true'))
  const current = sqlite.prepare<[TimeValues], CaseloadRow>(caseloadSql('c.is_archived = 0'))
  const one = sqlite.prepare<[TimeValues & { readonly id: ClientId }], CaseloadRow>(
    caseloadSql('c.id = @id'),
  )
  const recentSessions = sqlite.prepare<[string], { readonly key: number }>(`
    SELECT s.key FROM client c JOIN session s ON s.client_key = c.key
    WHERE c.id = ? AND s.attendance = 'attended'
    ORDER BY s.local_date DESC, s.local_time DESC, s.key DESC LIMIT ${RECENT_SESSIONS}`)
  const inTable = (table: string): string => `
    SELECT t.session_key, t.concept_key, t.intensity
    FROM wanted CROSS JOIN ${table} t INDEXED BY ${table}_on_timeline
      ON t.client_key = wanted.client_key AND t.session_key = wanted.session_key
    WHERE t.intensity > 0 AND t.assertion = 'present'`
  // From the sessions to their tags: joined to both tables at once, SQLite would read every tag there is.
  const levels = sqlite.prepare<[string, string], RecentLevel>(`
    WITH wanted AS MATERIALIZED (
      SELECT j.value AS session_key, c.key AS client_key
      FROM json_each(?) j CROSS JOIN client c ON c.id = ?
    )
    SELECT k.slug AS concept, max(t.intensity) AS intensity, t.session_key AS sessionKey
    FROM (${inTable('tag')} UNION ALL ${inTable('process_tag')}) t
    JOIN concept k ON k.key = t.concept_key
    GROUP BY k.key, t.session_key`)
  const byId = db
    .select()
    .from(client)
    .where(eq(client.id, sql.placeholder('id')))
    .prepare()
  const byKey = db
    .select({ id: client.id, name: client.name, code: client.code })
    .from(client)
    .where(eq(client.key, sql.placeholder('key')))
    .prepare()
  const everyone = db
    .select({ key: client.key, id: client.id, name: client.name, code: client.code })
    .from(client)
    .orderBy(client.key)
    .prepare()
  const byCode = db
    .select({ id: client.id })
    .from(client)
    .where(sql`${client.code} = ${sql.placeholder('code')} COLLATE NOCASE`)
    .prepare()
  const byName = db
    .select({ id: client.id })
    .from(client)
    .where(eq(client.name, sql.placeholder('name')))
    .prepare()
  return {
    list: (includeArchived: boolean, by: CaseloadTime): readonly ClientRow[] =>
      (includeArchived ? all : current).all(valuesOf(by)).map(asClientRow),
    row: (id: ClientId, by: CaseloadTime): ClientRow | null => {
      const row = one.get({ ...valuesOf(by), id })
      return row === undefined ? null : asClientRow(row)
    },
    /** Keys of the client's last attended sessions, oldest first, with what was tagged as present in them. */
    recentLevels: (
      id: ClientId,
    ): { readonly sessions: readonly number[]; readonly levels: readonly RecentLevel[] } => {
      const sessions = recentSessions.all(id).map((row) => row.key)
      return { sessions: sessions.reverse(), levels: levels.all(JSON.stringify(sessions), id) }
    },
    find: (id: ClientId) => byId.get({ id }),
    identity: (key: number) => byKey.get({ key }),
    identities: () => everyone.all(),
    findByCode: (code: string) => byCode.get({ code }),
    findByName: (name: string) => byName.all({ name }),
    insert: (row: typeof client.$inferInsert): number =>
      Number(db.insert(client).values(row).run().lastInsertRowid),
    update: (id: ClientId, change: Partial<typeof client.$inferInsert>): number =>
      db.update(client).set(change).where(eq(client.id, id)).run().changes,
    sampleKeys: (): readonly number[] =>
      db
        .select({ key: client.key })
        .from(client)
        .where(eq(client.isSample, true))
        .all()
        .map((row) => row.key),
    remove: (key: number): void => {
      db.delete(client).where(eq(client.key, key)).run()
    },
  }
}
