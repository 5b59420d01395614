/** Tags of a session, and which concepts a clinician reached for last. */
import { eq, sql } from 'drizzle-orm'
import type { SessionId, TagId } from '../contract/ids.ts'
import type { Anchor, Assertion, Intensity, Movement } from '../contract/shapes.ts'
import { concept } from '../store/schema/concept.ts'
import { session } from '../store/schema/session.ts'
import { tag } from '../store/schema/tag.ts'
import type { Store } from '../store/store.ts'
import { placeholders } from './placeholders.ts'

export type TagRow = typeof tag.$inferSelect & { readonly concept: string }

const RECENT_SESSIONS = 12
const RECENT_TAGS = 200

export const tagQueries = ({ sqlite, db }: Store) => {
  const ofSession = db
    .select()
    .from(tag)
    .innerJoin(concept, eq(concept.key, tag.conceptKey))
    .where(eq(tag.sessionKey, sql.placeholder('sessionKey')))
    .orderBy(tag.spanStart, tag.key)
    .prepare()
  const ofClient = sqlite.prepare<[number], ClientTagRow>(`
    SELECT t.session_key AS sessionKey, k.slug AS concept, max(t.intensity) AS intensity,
      count(*) AS tags, max(t.assertion = 'present' AND t.intensity > 0) AS isPresent
    FROM tag t JOIN concept k ON k.key = t.concept_key
    WHERE t.client_key = ? GROUP BY t.session_key, t.concept_key`)
  // Raw, since each save asks for it.
  const readings = sqlite
    .prepare<[SessionId], TagReading>(`
      SELECT t.id, k.slug, t.intensity, t.assertion, t.movement, t.memo, t.anchor, t.span_start,
        t.span_end
      FROM session s JOIN tag t ON t.session_key = s.key JOIN concept k ON k.key = t.concept_key
      WHERE s.id = ?`)
    .raw()
  const recentOfClient = sqlite.prepare<[number], { readonly slug: string }>(`
    SELECT k.slug FROM (
      SELECT key, client_key, local_date FROM session WHERE client_key = ?
      ORDER BY local_date DESC, local_time DESC, key DESC LIMIT ${RECENT_SESSIONS}
    ) s
    JOIN tag t ON t.client_key = s.client_key AND t.session_key = s.key
    JOIN concept k ON k.key = t.concept_key
    WHERE k.is_archived = 0 GROUP BY k.key ORDER BY max(s.local_date) DESC, count(*) DESC`)
  const recentOfAll = sqlite.prepare<[], { readonly slug: string }>(`
    SELECT k.slug FROM (SELECT concept_key, key FROM tag ORDER BY key DESC LIMIT ${RECENT_TAGS}) t
    JOIN concept k ON k.key = t.concept_key
    WHERE k.is_archived = 0 GROUP BY k.key ORDER BY max(t.key) DESC`)
  const insert = db
    .insert(tag)
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
      ),
    )
    .prepare()
  const owner = db
    .select({ sessionId: session.id })
    .from(tag)
    .innerJoin(session, eq(session.key, tag.sessionKey))
    .where(eq(tag.id, sql.placeholder('id')))
    .prepare()
  return {
    /** Null for a tag that is not there. */
    sessionIdOf: (id: TagId): SessionId | null => owner.get({ id })?.sessionId ?? null,
    ofSession: (sessionKey: number): readonly TagRow[] =>
      ofSession.all({ sessionKey }).map((row) => ({ ...row.tag, concept: row.concept.slug })),
    readings: (id: SessionId): readonly TagReading[] => readings.all(id),
    ofClient: (clientKey: number): readonly ClientTagRow[] => ofClient.all(clientKey),
    recentConcepts: (clientKey: number): readonly string[] => {
      const slugs = [...recentOfClient.all(clientKey), ...recentOfAll.all()].map((row) => row.slug)
      return [...new Set(slugs)]
    },
    insert: (row: Omit<typeof tag.$inferSelect, 'key'>): void => {
      insert.run(row)
    },
    update: (key: number, change: Partial<typeof tag.$inferInsert>): void => {
      db.update(tag).set(change).where(eq(tag.key, key)).run()
    },
    remove: (key: number): void => {
      db.delete(tag).where(eq(tag.key, key)).run()
    },
    removeOfClient: (clientKey: number): number =>
      db.delete(tag).where(eq(tag.clientKey, clientKey)).run().changes,
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
