/** What observations are made from, tag by tag, and those that were set aside. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { TagId } from '../contract/ids.ts'
import type { Assertion, Intensity, NoteKind, Voice } from '../contract/shapes.ts'
import type { TargetPerson } from '../domain/target-person.ts'
import { observationDismissal } from '../store/schema/observation.ts'
import type { Store } from '../store/store.ts'

export type EvidenceTag = {
  readonly sessionKey: number
  readonly id: TagId
  readonly concept: string
  readonly intensity: Intensity
  readonly assertion: Assertion
  readonly codedAt: number
  readonly quote: string
  readonly start: number | null
  readonly end: number | null
  readonly voice: Voice | null
  readonly target: TargetPerson | null
  /** The note that it quotes; null for a tag on the whole session. */
  readonly kind: NoteKind | null
}

const evidenceIn = (table: string, kind: NoteKind): string => `
  SELECT t.session_key AS sessionKey, t.id, k.slug AS concept, t.intensity, t.assertion,
    t.coded_at AS codedAt, t.quote, t.span_start AS start, t.span_end AS "end", t.voice, t.target,
    CASE WHEN t.anchor = 'session' THEN NULL ELSE '${kind}' END AS kind
  FROM ${table} t JOIN concept k ON k.key = t.concept_key
  WHERE t.client_key = ?`

export const observationQueries = ({ sqlite, db }: Store) => {
  const tags = [evidenceIn('tag', 'progress'), evidenceIn('process_tag', 'process')].map(
    (sqlText) => sqlite.prepare<[number], EvidenceTag>(sqlText),
  )
  const lastRiskNote = sqlite.prepare<[number], { readonly localDate: string | null }>(
    'SELECT max(local_date) AS localDate FROM risk_note WHERE client_key = ? AND signed_at IS NOT NULL',
  )
  const current = db
    .select()
    .from(observationDismissal)
    .where(
      and(
        eq(observationDismissal.clientKey, sql.placeholder('clientKey')),
        isNull(observationDismissal.endedAt),
      ),
    )
    .prepare()
  return {
    /** Of both notes of every session, in no order. */
    tags: (clientKey: number): readonly EvidenceTag[] =>
      tags.flatMap((statement) => statement.all(clientKey)),
    /** Local date; null for none. */
    lastRiskNote: (clientKey: number): string | null =>
      lastRiskNote.get(clientKey)?.localDate ?? null,
    /** At most one for a rule. */
    dismissals: (clientKey: number): readonly (typeof observationDismissal.$inferSelect)[] =>
      current.all({ clientKey }),
    dismiss: (row: typeof observationDismissal.$inferInsert): void => {
      db.insert(observationDismissal).values(row).run()
    },
    endDismissal: (clientKey: number, rule: string, at: number): number =>
      db
        .update(observationDismissal)
        .set({ endedAt: at })
        .where(
          and(
            eq(observationDismissal.clientKey, clientKey),
            eq(observationDismissal.rule, rule),
            isNull(observationDismissal.endedAt),
          ),
        )
        .run().changes,
    removeOfClient: (clientKey: number): void => {
      db.delete(observationDismissal).where(eq(observationDismissal.clientKey, clientKey)).run()
    },
  }
}
