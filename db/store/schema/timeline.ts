import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { client } from './client.ts'

/** How a client's timeline is laid out; JSON of the contract's `TimelineChoice`. */
export const timelineChoice = sqliteTable('timeline_choice', {
  clientKey: integer('client_key')
    .primaryKey()
    .references(() => client.key),
  choice: text('choice').notNull(),
})
