/** Observations that were set aside, and what else a rule asks for. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import { observationDismissal } from '../store/schema/observation.ts'
import type { Store } from '../store/store.ts'

export const observationQueries = ({ sqlite, db }: Store) => {
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
