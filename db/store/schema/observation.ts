import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { client } from './client.ts'

/** An observation that was set aside, and what it stood on then. */
export const observationDismissal = sqliteTable('observation_dismissal', {
  key: integer('key').primaryKey(),
  clientKey: integer('client_key')
    .notNull()
    .references(() => client.key),
  rule: text('rule').notNull(),
  reason: text('reason').notNull(),
  dismissedAt: integer('dismissed_at').notNull(),
  /** JSON. */
  basis: text('basis').notNull(),
  /** Null while it holds. */
  endedAt: integer('ended_at'),
})
