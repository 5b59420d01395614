/** Results of measures, oldest first. */
import { eq, sql } from 'drizzle-orm'
import type { ClientId, MeasureId } from '../contract/ids.ts'
import type { LatestMeasure } from '../domain/measure-due.ts'
import { measureResult } from '../store/schema/measure.ts'
import type { Store } from '../store/store.ts'
import { placeholders } from './placeholders.ts'

export const measureQueries = ({ sqlite, db }: Store) => {
  const ofClient = db
    .select()
    .from(measureResult)
    .where(eq(measureResult.clientKey, sql.placeholder('clientKey')))
    .orderBy(measureResult.takenOn, measureResult.key)
    .prepare()
  const byId = db
    .select()
    .from(measureResult)
    .where(eq(measureResult.id, sql.placeholder('id')))
    .prepare()
  const insert = db
    .insert(measureResult)
    .values(
      placeholders(
        'id',
        'clientKey',
        'sessionKey',
        'instrument',
        'instrumentVersion',
        'takenOn',
        'items',
        'scores',
        'isProrated',
        'isSafetyPositive',
        'createdAt',
        'updatedAt',
      ),
    )
    .prepare()
  const perSession = sqlite.prepare<
    [number],
    { readonly sessionKey: number; readonly measures: number }
  >(`
    SELECT session_key AS sessionKey, count(*) AS measures FROM measure_result
    WHERE client_key = ? AND session_key IS NOT NULL GROUP BY session_key`)
  const ofSession = sqlite.prepare<[number], { readonly measures: number }>(
    'SELECT count(*) AS measures FROM measure_result WHERE session_key = ?',
  )
  const latest = sqlite.prepare<[ClientId], LatestMeasure>(`
    SELECT m.instrument, max(m.taken_on) AS takenOn
    FROM client c JOIN measure_result m ON m.client_key = c.key
    WHERE c.id = ? GROUP BY m.instrument`)
  return {
    latestOf: (id: ClientId): readonly LatestMeasure[] => latest.all(id),
    ofClient: (clientKey: number): readonly (typeof measureResult.$inferSelect)[] =>
      ofClient.all({ clientKey }),
    find: (id: MeasureId) => byId.get({ id }),
    insert: (row: typeof measureResult.$inferInsert): void => {
      insert.run(row)
    },
    update: (key: number, change: Partial<typeof measureResult.$inferInsert>): void => {
      db.update(measureResult).set(change).where(eq(measureResult.key, key)).run()
    },
    remove: (key: number): void => {
      db.delete(measureResult).where(eq(measureResult.key, key)).run()
    },
    removeOfClient: (clientKey: number): void => {
      db.delete(measureResult).where(eq(measureResult.clientKey, clientKey)).run()
    },
    /** By key of the session; sessions without one are not there. */
    countPerSession: (clientKey: number): ReadonlyMap<number, number> =>
      new Map(perSession.all(clientKey).map((row) => [row.sessionKey, row.measures])),
    countOfSession: (sessionKey: number): number => ofSession.get(sessionKey)?.measures ?? 0,
  }
}
