/** Events of a client's life and treatment. */
import { asc, eq, sql } from 'drizzle-orm'
import type { EventId } from '../contract/ids.ts'
import { event } from '../store/schema/event.ts'
import type { Store } from '../store/store.ts'

type StoredEvent = typeof event.$inferSelect

export const eventQueries = ({ db }: Store) => {
  const ofClient = db
    .select()
    .from(event)
    .where(eq(event.clientKey, sql.placeholder('clientKey')))
    .orderBy(asc(event.startDate), asc(event.key))
    .prepare()
  const byId = db
    .select()
    .from(event)
    .where(eq(event.id, sql.placeholder('id')))
    .prepare()
  return {
    ofClient: (clientKey: number): readonly StoredEvent[] => ofClient.all({ clientKey }),
    find: (id: EventId) => byId.get({ id }),
    insert: (row: typeof event.$inferInsert): void => {
      db.insert(event).values(row).run()
    },
    update: (key: number, change: Partial<typeof event.$inferInsert>): void => {
      db.update(event).set(change).where(eq(event.key, key)).run()
    },
    remove: (key: number): void => {
      db.delete(event).where(eq(event.key, key)).run()
    },
    removeOfClient: (clientKey: number): void => {
      db.delete(event).where(eq(event.clientKey, clientKey)).run()
    },
  }
}
