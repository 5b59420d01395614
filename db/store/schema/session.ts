import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SessionId } from '../../contract/ids.ts'
import type { Attendance, NoteState } from '../../contract/shapes.ts'
import { client } from './client.ts'

export const session = sqliteTable('session', {
  key: integer('key').primaryKey(),
  id: text('id').$type<SessionId>().notNull().unique(),
  clientKey: integer('client_key')
    .notNull()
    .references(() => client.key),
  localDate: text('local_date').notNull(),
  localTime: text('local_time').notNull(),
  timeZone: text('time_zone').notNull(),
  durationMinutes: integer('duration_minutes').notNull(),
  attendance: text('attendance').$type<Attendance>().notNull(),
  /** Of the progress note, and of the process note; kept by triggers on them. */
  noteState: text('note_state').$type<NoteState>().notNull().default('none'),
  processState: text('process_state').$type<NoteState>().notNull().default('none'),
  /** Counts saved changes of the note's text and of the tags. */
  revision: integer('revision').notNull().default(0),
  savedAt: integer('saved_at'),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
})
