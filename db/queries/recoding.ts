/** Second readings: rounds, and the sessions of each. */
import { and, asc, desc, eq } from 'drizzle-orm'
import type { RoundId } from '../contract/ids.ts'
import type { Candidate } from '../domain/recoding-sample.ts'
import { recodingRound, recodingSession } from '../store/schema/recoding.ts'
import type { Store } from '../store/store.ts'

export type StoredRound = typeof recodingRound.$inferSelect
export type StoredRecoding = typeof recodingSession.$inferSelect

export const recodingQueries = ({ sqlite, db }: Store) => {
  // By the index alone: a career has hundreds of thousands of tags.
  const candidates = sqlite.prepare<[number], Candidate>(`
    SELECT t.client_key AS client, t.session_key AS session
    FROM tag t INDEXED BY tag_on_timeline CROSS JOIN session s ON s.key = t.session_key
    WHERE s.note_state <> 'none'
    GROUP BY t.client_key, t.session_key HAVING max(t.coded_at) <= ?
    ORDER BY t.client_key, t.session_key`)
  const signedSha256 = sqlite
    .prepare<[number], string | null>('SELECT signed_sha256 FROM note WHERE session_key = ?')
    .pluck()
  return {
    /** Null where there is no note, or where it is not signed. */
    signedSha256: (sessionKey: number): string | null => signedSha256.get(sessionKey) ?? null,
    /** Sessions with a progress note, of whose tags the last was made by then. */
    candidates: (codedBy: number): readonly Candidate[] => candidates.all(codedBy),
    /** Newest first. */
    rounds: (): readonly StoredRound[] =>
      db.select().from(recodingRound).orderBy(desc(recodingRound.key)).all(),
    round: (id: RoundId): StoredRound | undefined =>
      db.select().from(recodingRound).where(eq(recodingRound.id, id)).get(),
    insertRound: (row: typeof recodingRound.$inferInsert): number =>
      Number(db.insert(recodingRound).values(row).run().lastInsertRowid),
    finish: (key: number, at: number): void => {
      db.update(recodingRound).set({ finishedAt: at }).where(eq(recodingRound.key, key)).run()
    },
    removeRound: (key: number): void => {
      db.delete(recodingRound).where(eq(recodingRound.key, key)).run()
    },
    /** In the order in which they are to be read. */
    sessions: (roundKey: number): readonly StoredRecoding[] =>
      db
        .select()
        .from(recodingSession)
        .where(eq(recodingSession.roundKey, roundKey))
        .orderBy(asc(recodingSession.position))
        .all(),
    session: (roundKey: number, sessionKey: number): StoredRecoding | undefined =>
      db
        .select()
        .from(recodingSession)
        .where(
          and(eq(recodingSession.roundKey, roundKey), eq(recodingSession.sessionKey, sessionKey)),
        )
        .get(),
    insertSession: (row: typeof recodingSession.$inferInsert): void => {
      db.insert(recodingSession).values(row).run()
    },
    updateSession: (
      key: number,
      change: Partial<Pick<StoredRecoding, 'anew' | 'revision' | 'doneAt' | 'decided'>>,
    ): void => {
      db.update(recodingSession).set(change).where(eq(recodingSession.key, key)).run()
    },
    removeOfClient: (clientKey: number): void => {
      db.delete(recodingSession).where(eq(recodingSession.clientKey, clientKey)).run()
    },
  }
}
