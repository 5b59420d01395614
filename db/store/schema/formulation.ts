import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { client } from './client.ts'

const clientKey = () =>
  integer('client_key')
    .notNull()
    .references(() => client.key)

/** The text that goes on; one for a client at most. */
export const formulation = sqliteTable('formulation', {
  key: integer('key').primaryKey(),
  clientKey: clientKey().unique(),
  /** Counts saves. */
  revision: integer('revision').notNull(),
  /** JSON. */
  quotes: text('quotes').notNull(),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
  text: text('text').notNull(),
})

/** Closed for ever by triggers. */
export const formulationVersion = sqliteTable('formulation_version', {
  key: integer('key').primaryKey(),
  clientKey: clientKey(),
  number: integer('number').notNull(),
  localDate: text('local_date').notNull(),
  closedAt: integer('closed_at').notNull(),
  sha256: text('sha256').notNull(),
  appVersion: text('app_version').notNull(),
  quotes: text('quotes').notNull(),
  text: text('text').notNull(),
})
