import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { NoteKind } from '../../contract/shapes.ts'
import { client } from './client.ts'
import { session } from './session.ts'

const noteTable = (name: string) =>
  sqliteTable(name, {
    key: integer('key').primaryKey(),
    sessionKey: integer('session_key')
      .notNull()
      .references(() => session.key),
    clientKey: integer('client_key')
      .notNull()
      .references(() => client.key),
    kind: text('kind').$type<NoteKind>().notNull(),
    wordCount: integer('word_count').notNull(),
    preview: text('preview').notNull(),
    signedAt: integer('signed_at'),
    signedSha256: text('signed_sha256'),
    signedAppVersion: text('signed_app_version'),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    text: text('text').notNull(),
    /** JSON: where words of an earlier note were taken over and still are as they were. */
    copied: text('copied').notNull().default('[]'),
  })

/** The text while it is being written: newer than its note's, until the note is left. */
const noteEditTable = (name: string, of: NoteTable) =>
  sqliteTable(name, {
    noteKey: integer('note_key')
      .primaryKey()
      .references(() => of.key),
    text: text('text').notNull(),
    wordCount: integer('word_count').notNull(),
    preview: text('preview').notNull(),
    updatedAt: integer('updated_at').notNull(),
    copied: text('copied').notNull().default('[]'),
  })

type NoteTable = ReturnType<typeof noteTable>

export const note = noteTable('note')
export const noteEdit = noteEditTable('note_edit', note)
export const processNote = noteTable('process_note')
export const processNoteEdit = noteEditTable('process_note_edit', processNote)
