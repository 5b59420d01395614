/** Tags of a session, and which concepts a clinician reached for last. */
import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { SessionId, TagId } from '../contract/ids.ts'
import type { Anchor, Assertion, Intensity, Movement, NoteKind, Voice } from '../contract/shapes.ts'
import type { TargetPerson } from '../domain/target-person.ts'
import { concept } from '../store/schema/concept.ts'
import { session } from '../store/schema/session.ts'
import { processTag, tag } from '../store/schema/tag.ts'
import type { Store } from '../store/store.ts'
import { placeholders } from './placeholders.ts'

type StoredTag = typeof tag.$inferSelect
export type TagRow = StoredTag & {
  readonly concept: string
  /** The table it lies in: quotes of process notes stand apart from the record. */
  readonly home: NoteKind
}

/** A tag on the whole session quotes nothing, and belongs to both notes of the session. */
export const homeOf = (kind: NoteKind, anchor: Anchor['kind']): NoteKind =>
  anchor === 'session' ? 'progress' : kind

const TABLES = { progress: tag, process: processTag } as const

const RECENT_SESSIONS = 12
const RECENT_TAGS = 200

const inHome = ({ db }: Store, home: NoteKind) => {
  const table = TABLES[home]
  const ofSession = db
    .select({ tag: getTableColumns(table), concept: concept.slug })
    .from(table)
    .innerJoin(concept, eq(concept.key, table.conceptKey))
    .where(eq(table.sessionKey, sql.placeholder('sessionKey')))
    .orderBy(table.spanStart, table.key)
    .prepare()
  const owner = db
    .select({ sessionId: session.id })
    .from(table)
    .innerJoin(session, eq(session.key, table.sessionKey))
    .where(eq(table.id, sql.placeholder('id')))
    .prepare()
  const insert = db
    .insert(table)
    .values(
      placeholders(
        'id',
        'sessionKey',
        'clientKey',
        'conceptKey',
        'anchor',
        'spanStart',
        'spanEnd',
        'quote',
        'quoteBefore',
        'quoteAfter',
        'intensity',
        'assertion',
        'movement',
        'memo',
        'source',
        'codedAt',
        'target',
        'voice',
        'aspects',
      ),
    )
    .prepare()
  return {
    ofSession: (sessionKey: number): readonly TagRow[] =>
      ofSession.all({ sessionKey }).map((row) => ({ ...row.tag, concept: row.concept, home })),
    sessionIdOf: (id: TagId): SessionId | undefined => owner.get({ id })?.sessionId,
    insert: (row: Omit<StoredTag, 'key'>): void => {
      insert.run(row)
    },
    update: (key: number, change: Partial<typeof tag.$inferInsert>): void => {
      db.update(table).set(change).where(eq(table.key, key)).run()
    },
    remove: (key: number): void => {
      db.delete(table).where(eq(table.key, key)).run()
    },
    removeOfClient: (clientKey: number): number =>
      db.delete(table).where(eq(table.clientKey, clientKey)).run().changes,
  }
}

export const tagQueries = (store: Store) => {
  const { sqlite } = store
  const homes = { progress: inHome(store, 'progress'), process: inHome(store, 'process') }
  const ofClient = (['tag', 'process_tag'] as const).map((table) =>
    sqlite.prepare<[number], ClientTagRow>(`
      SELECT t.session_key AS sessionKey, k.slug AS concept, max(t.intensity) AS intensity,
        count(*) AS tags, max(t.assertion = 'present' AND t.intensity > 0) AS isPresent
      FROM ${table} t JOIN concept k ON k.key = t.concept_key
      WHERE t.client_key = ? GROUP BY t.session_key, t.concept_key`),
  )
  const reading = (table: string, anchors: string): string => `
    SELECT t.id, k.slug, t.intensity, t.assertion, t.movement, t.memo, t.target, t.voice, t.aspects,
      t.anchor, t.span_start, t.span_end
    FROM session s JOIN ${table} t ON t.session_key = s.key ${anchors}
    JOIN concept k ON k.key = t.concept_key
    WHERE s.id = ?`
  // Raw, since each save asks for it.
  const readings = {
    progress: sqlite.prepare<[SessionId], TagReading>(reading('tag', '')).raw(),
    process: sqlite
      .prepare<[SessionId, SessionId], TagReading>(
        `${reading('tag', "AND t.anchor = 'session'")} UNION ALL ${reading('process_tag', '')}`,
      )
      .raw(),
  }
  // From the sessions to their tags: joined to both tables at once, SQLite would read every tag there is.
  const recentOfClient = sqlite.prepare<[number], { readonly slug: string }>(`
    WITH s AS MATERIALIZED (
      SELECT key, client_key, local_date FROM session WHERE client_key = ?
      ORDER BY local_date DESC, local_time DESC, key DESC LIMIT ${RECENT_SESSIONS}
    )
    SELECT k.slug FROM (
      SELECT s.local_date, t.concept_key FROM s CROSS JOIN tag t
        ON t.client_key = s.client_key AND t.session_key = s.key
      UNION ALL
      SELECT s.local_date, t.concept_key FROM s CROSS JOIN process_tag t
        ON t.client_key = s.client_key AND t.session_key = s.key
    ) t
    JOIN concept k ON k.key = t.concept_key
    WHERE k.is_archived = 0 GROUP BY k.key ORDER BY max(t.local_date) DESC, count(*) DESC`)
  const latest = (table: string): string =>
    `SELECT * FROM (SELECT concept_key, coded_at FROM ${table} ORDER BY key DESC LIMIT ${RECENT_TAGS})`
  // Grouped before the concepts are looked up: for the tags as they are, SQLite would build an index at each opening.
  const recentOfAll = sqlite.prepare<[], { readonly slug: string }>(`
    SELECT k.slug FROM (
      SELECT concept_key, max(coded_at) AS latest
      FROM (${latest('tag')} UNION ALL ${latest('process_tag')}) GROUP BY concept_key
    ) t CROSS JOIN concept k ON k.key = t.concept_key
    WHERE k.is_archived = 0 ORDER BY t.latest DESC`)
  return {
    /** What the editor of one of the session's notes holds: tags on the session, and on that note's passages. */
    ofSession: (sessionKey: number, kind: NoteKind): readonly TagRow[] => {
      const record = homes.progress.ofSession(sessionKey)
      if (kind === 'progress') return record
      const onSession = record.filter((row) => row.anchor === 'session')
      return [...onSession, ...homes.process.ofSession(sessionKey)]
    },
    /** Null for a tag that is not there. */
    placeOf: (id: TagId): { readonly sessionId: SessionId; readonly kind: NoteKind } | null => {
      for (const kind of ['progress', 'process'] as const) {
        const sessionId = homes[kind].sessionIdOf(id)
        if (sessionId !== undefined) return { sessionId, kind }
      }
      return null
    },
    readings: (id: SessionId, kind: NoteKind): readonly TagReading[] =>
      kind === 'progress' ? readings.progress.all(id) : readings.process.all(id, id),
    /** One row for a session and concept and the note it was read in, or two. */
    ofClient: (clientKey: number): readonly ClientTagRow[] =>
      ofClient.flatMap((statement) => statement.all(clientKey)),
    recentConcepts: (clientKey: number): readonly string[] => {
      const slugs = [...recentOfClient.all(clientKey), ...recentOfAll.all()].map((row) => row.slug)
      return [...new Set(slugs)]
    },
    insert: (home: NoteKind, row: Omit<StoredTag, 'key'>): void => homes[home].insert(row),
    update: (home: NoteKind, key: number, change: Partial<typeof tag.$inferInsert>): void =>
      homes[home].update(key, change),
    remove: (home: NoteKind, key: number): void => homes[home].remove(key),
    removeOfClient: (clientKey: number): number =>
      homes.progress.removeOfClient(clientKey) + homes.process.removeOfClient(clientKey),
  }
}

/** What a tag says, and last where. */
export type TagReading = readonly [
  id: TagId,
  concept: string,
  intensity: Intensity,
  assertion: Assertion,
  movement: Movement | null,
  memo: string,
  target: TargetPerson | null,
  voice: Voice | null,
  aspects: string,
  anchor: Anchor['kind'],
  spanStart: number | null,
  spanEnd: number | null,
]

export type ClientTagRow = {
  readonly sessionKey: number
  readonly concept: string
  readonly intensity: number
  readonly tags: number
  readonly isPresent: number
}
