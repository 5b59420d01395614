/** Safety marks, which triggers open, and the risk notes that answer them. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { RiskNoteId, SessionId } from '../contract/ids.ts'
import { MAX_MARKS_SHOWN } from '../contract/limits.ts'
import type { NoteKind } from '../contract/shapes.ts'
import type { AnsweredMark, SafetySource } from '../domain/risk-note.ts'
import { riskNote, safetyMark } from '../store/schema/safety.ts'
import type { Store } from '../store/store.ts'

export type StoredRiskNote = typeof riskNote.$inferSelect

export type OpenMark = {
  readonly id: string
  readonly source: SafetySource
  readonly openedAt: number
  readonly aboutDate: string
  readonly sessionKey: number | null
  readonly sessionId: SessionId | null
  readonly instrument: string | null
  /** JSON array of the answers to its items. */
  readonly items: string | null
}

type DatedMark = {
  readonly id: string
  readonly source: SafetySource
  readonly aboutDate: string
  /** Date of the risk note. */
  readonly answeredOn: string | null
}

export type SafetyTag = {
  readonly quote: string
  readonly memo: string
  readonly kind: NoteKind
  readonly start: number | null
  readonly end: number | null
}

type Listed = {
  readonly id: RiskNoteId
  readonly localDate: string
  readonly signedAt: number | null
  readonly answered: number
}

const IS_SAFETY = `k.is_safety = 1 AND t.intensity > 0 AND t.assertion = 'present'`

export const safetyQueries = ({ sqlite, db }: Store) => {
  const open = sqlite.prepare<[number], OpenMark>(`
    SELECT m.id, m.source, m.opened_at AS openedAt, m.about_date AS aboutDate,
      m.session_key AS sessionKey, s.id AS sessionId, r.instrument, r.items
    FROM safety_mark m
    LEFT JOIN session s ON s.key = m.session_key
    LEFT JOIN measure_result r ON r.key = m.measure_result_key
    WHERE m.client_key = ? AND m.answered_at IS NULL
    ORDER BY m.about_date, m.opened_at, m.key LIMIT ${MAX_MARKS_SHOWN}`)
  const openMarks = sqlite.prepare<[number], AnsweredMark>(`
    SELECT about_date AS aboutDate, source FROM safety_mark
    WHERE client_key = ? AND answered_at IS NULL ORDER BY about_date, source, key`)
  const allMarks = sqlite.prepare<[number], DatedMark>(`
    SELECT m.id, m.source, m.about_date AS aboutDate, r.local_date AS answeredOn
    FROM safety_mark m LEFT JOIN risk_note r ON r.key = m.risk_note_key
    WHERE m.client_key = ? ORDER BY m.about_date, m.key`)
  const answeredBy = sqlite.prepare<[number], AnsweredMark>(`
    SELECT about_date AS aboutDate, source FROM safety_mark
    WHERE risk_note_key = ? ORDER BY about_date, source, key`)
  const tagsIn = (table: string, kind: NoteKind): string => `
    SELECT t.quote, t.memo, '${kind}' AS kind, t.span_start AS start, t.span_end AS "end"
    FROM ${table} t JOIN concept k ON k.key = t.concept_key
    WHERE t.session_key = ? AND ${IS_SAFETY}`
  const tags = sqlite.prepare<[number, number], SafetyTag>(`
    ${tagsIn('tag', 'progress')} UNION ALL ${tagsIn('process_tag', 'process')}
    ORDER BY kind DESC, start`)
  const listed = sqlite.prepare<[number], Listed>(`
    SELECT r.id, r.local_date AS localDate, r.signed_at AS signedAt,
      (SELECT count(*) FROM safety_mark WHERE risk_note_key = r.key) AS answered
    FROM risk_note r WHERE r.client_key = ?
    ORDER BY r.signed_at IS NOT NULL, r.local_date DESC, r.signed_at DESC, r.key DESC`)
  const onSession = sqlite.prepare<[number, number], { readonly is: number }>(`
    SELECT EXISTS (SELECT 1 FROM safety_mark WHERE session_key = ?)
      OR EXISTS (SELECT 1 FROM risk_note WHERE session_key = ?) AS "is"`)
  const draft = db
    .select()
    .from(riskNote)
    .where(and(eq(riskNote.clientKey, sql.placeholder('clientKey')), isNull(riskNote.signedAt)))
    .prepare()
  const byId = db
    .select()
    .from(riskNote)
    .where(eq(riskNote.id, sql.placeholder('id')))
    .prepare()
  return {
    /** The oldest of them, with what opened each. */
    open: (clientKey: number): readonly OpenMark[] => open.all(clientKey),
    /** Also those that a risk note has answered. */
    marks: (clientKey: number): readonly DatedMark[] => allMarks.all(clientKey),
    openMarks: (clientKey: number): readonly AnsweredMark[] => openMarks.all(clientKey),
    answeredBy: (riskNoteKey: number): readonly AnsweredMark[] => answeredBy.all(riskNoteKey),
    tagsOf: (sessionKey: number): readonly SafetyTag[] => tags.all(sessionKey, sessionKey),
    /** Draft first, then the newest. */
    list: (clientKey: number): readonly Listed[] => listed.all(clientKey),
    isOnSession: (sessionKey: number): boolean => onSession.get(sessionKey, sessionKey)?.is === 1,
    draft: (clientKey: number): StoredRiskNote | undefined => draft.get({ clientKey }),
    find: (id: RiskNoteId): StoredRiskNote | undefined => byId.get({ id }),
    signed: (): readonly StoredRiskNote[] =>
      db
        .select()
        .from(riskNote)
        .where(sql`${riskNote.signedAt} IS NOT NULL`)
        .orderBy(asc(riskNote.key))
        .all(),
    insert: (row: typeof riskNote.$inferInsert): void => {
      db.insert(riskNote).values(row).run()
    },
    update: (key: number, change: Partial<typeof riskNote.$inferInsert>): void => {
      db.update(riskNote).set(change).where(eq(riskNote.key, key)).run()
    },
    remove: (key: number): void => {
      db.delete(riskNote).where(eq(riskNote.key, key)).run()
    },
    /** Of a sample client: the store refuses it for any other who has signed ones. */
    removeOfClient: (clientKey: number): void => {
      db.delete(safetyMark).where(eq(safetyMark.clientKey, clientKey)).run()
      db.delete(riskNote).where(eq(riskNote.clientKey, clientKey)).run()
      sqlite.prepare('DELETE FROM safety_answered_tag WHERE client_key = ?').run(clientKey)
    },
  }
}
