import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { client } from './client.ts'
import { session } from './session.ts'

export const note = sqliteTable('note', {
  key: integer('key').primaryKey(),
  sessionKey: integer('session_key')
    .notNull()
    .references(() => session.key),
  clientKey: integer('client_key')
    .notNull()
    .references(() => client.key),
  kind: text('kind').$type<'progress'>().notNull(),
  wordCount: integer('word_count').notNull(),
  preview: text('preview').notNull(),
  signedAt: integer('signed_at'),
  signedSha256: text('signed_sha256'),
  signedAppVersion: text('signed_app_version'),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
  text: text('text').notNull(),
})

/** The text while it is being written: newer than its note's, until the note is left. */
export const noteEdit = sqliteTable('note_edit', {
  noteKey: integer('note_key')
    .primaryKey()
    .references(() => note.key),
  text: text('text').notNull(),
  wordCount: integer('word_count').notNull(),
  preview: text('preview').notNull(),
  updatedAt: integer('updated_at').notNull(),
})
