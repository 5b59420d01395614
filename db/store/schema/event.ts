import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { EventId } from '../../contract/ids.ts'
import type { EventKind } from '../../domain/event-rules.ts'
import { client } from './client.ts'

export const event = sqliteTable('event', {
  key: integer('key').primaryKey(),
  id: text('id').$type<EventId>().notNull().unique(),
  clientKey: integer('client_key')
    .notNull()
    .references(() => client.key),
  kind: text('kind').$type<EventKind>().notNull(),
  title: text('title').notNull(),
  detail: text('detail').notNull(),
  /** Local dates. */
  startDate: text('start_date').notNull(),
  endDate: text('end_date'),
  isOngoing: integer('is_ongoing', { mode: 'boolean' }).notNull().default(false),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
})
