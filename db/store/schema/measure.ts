import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { MeasureId } from '../../contract/ids.ts'
import { client } from './client.ts'
import { session } from './session.ts'

export const measureResult = sqliteTable('measure_result', {
  key: integer('key').primaryKey(),
  id: text('id').$type<MeasureId>().notNull().unique(),
  clientKey: integer('client_key')
    .notNull()
    .references(() => client.key),
  /** Null for one that was filled in between sessions. */
  sessionKey: integer('session_key').references(() => session.key),
  instrument: text('instrument').notNull(),
  instrumentVersion: integer('instrument_version').notNull(),
  takenOn: text('taken_on').notNull(),
  /** JSON: one number or null per item; null where only scores were entered. */
  items: text('items'),
  /** JSON: score by slug of the scale. */
  scores: text('scores').notNull(),
  isProrated: integer('is_prorated', { mode: 'boolean' }).notNull().default(false),
  isSafetyPositive: integer('is_safety_positive', { mode: 'boolean' }).notNull().default(false),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
})
