/** Clients and what the caseload shows of each. */
import { eq, sql } from 'drizzle-orm'
import type { ClientId } from '../contract/ids.ts'
import type { Intensity } from '../contract/shapes.ts'
import type { ClientRow } from '../contract/views.ts'
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
  readonly oldest_due: string | null
  readonly drafts: number
  readonly safety: string | null
}

export type RecentLevel = {
  readonly clientId: ClientId
  readonly concept: string
  readonly intensity: Intensity
  /** 0 for the oldest of the client's recent sessions. */
  readonly slot: number
  readonly slots: number
}

const asClientRow = (row: CaseloadRow): ClientRow => ({
  id: row.id,
  name: row.name,
  code: row.code,
  isArchived: row.is_archived === 1,
  isSample: row.is_sample === 1,
  sessions: row.sessions,
  lastSession: row.last_session,
  notesDue: row.notes_due,
  oldestDue: row.oldest_due,
  drafts: row.drafts,
  safety: row.safety,
})

const caseloadSql = (where: string): string => `
  SELECT c.id, c.name, c.code, c.is_archived, c.is_sample,
    count(s.key) AS sessions,
    max(s.local_date) AS last_session,
    coalesce(sum(s.attendance = 'attended' AND s.note_state <> 'signed'), 0) AS notes_due,
    min(CASE WHEN s.attendance = 'attended' AND s.note_state <> 'signed' THEN s.local_date END)
      AS oldest_due,
    coalesce(sum(s.note_state = 'draft'), 0) AS drafts,
    safety.local_date AS safety
  FROM client c
  LEFT JOIN session s INDEXED BY session_in_order ON s.client_key = c.key
  LEFT JOIN (
    SELECT t.client_key, max(ts.local_date) AS local_date
    FROM concept k
    JOIN tag t ON t.concept_key = k.key AND t.intensity > 0 AND t.assertion = 'present'
    JOIN session ts ON ts.key = t.session_key
    WHERE k.is_safety = 1
    GROUP BY t.client_key
  ) safety ON safety.client_key = c.key
  WHERE ${where}
  GROUP BY c.key
  ORDER BY c.name COLLATE NOCASE, c.key`

export const RECENT_SESSIONS = 8

const RECENT_SQL = `
  SELECT c.id AS clientId, k.slug AS concept, max(t.intensity) AS intensity,
    s.slots - s.newest AS slot, s.slots AS slots
  FROM json_each(?) wanted
  JOIN client c ON c.id = wanted.value
  JOIN (
    SELECT key, client_key,
      row_number() OVER (PARTITION BY client_key ORDER BY local_date DESC, local_time DESC, key DESC) AS newest,
      min(${RECENT_SESSIONS}, count(*) OVER (PARTITION BY client_key)) AS slots
    FROM session
    WHERE attendance = 'attended'
      AND client_key IN (SELECT key FROM client WHERE id IN (SELECT value FROM json_each(?)))
  ) s ON s.client_key = c.key AND s.newest <= ${RECENT_SESSIONS}
  JOIN tag t ON t.client_key = c.key AND t.session_key = s.key
    AND t.intensity > 0 AND t.assertion = 'present'
  JOIN concept k ON k.key = t.concept_key
  GROUP BY c.key, k.key, s.key`

export const clientQueries = ({ sqlite, db }: Store) => {
  const all = sqlite.prepare<[], CaseloadRow>(caseloadSql('true'))
  const current = sqlite.prepare<[], CaseloadRow>(caseloadSql('c.is_archived = 0'))
  const one = sqlite.prepare<[string], CaseloadRow>(caseloadSql('c.id = ?'))
  const recent = sqlite.prepare<[string, string], RecentLevel>(RECENT_SQL)
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
    list: (includeArchived: boolean): readonly ClientRow[] =>
      (includeArchived ? all : current).all().map(asClientRow),
    row: (id: ClientId): ClientRow | null => {
      const row = one.get(id)
      return row === undefined ? null : asClientRow(row)
    },
    recentLevels: (ids: readonly ClientId[]): readonly RecentLevel[] => {
      const wanted = JSON.stringify(ids)
      return recent.all(wanted, wanted)
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
