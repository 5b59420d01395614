import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SnippetId, TemplateId } from '../../contract/ids.ts'

export const noteTemplate = sqliteTable('note_template', {
  key: integer('key').primaryKey(),
  id: text('id').$type<TemplateId>().notNull(),
  isArchived: integer('is_archived', { mode: 'boolean' }).notNull().default(false),
})

export const noteTemplateVersion = sqliteTable('note_template_version', {
  key: integer('key').primaryKey(),
  templateKey: integer('template_key')
    .notNull()
    .references(() => noteTemplate.key),
  number: integer('number').notNull(),
  name: text('name').notNull(),
  /** JSON: heading, role and hint of each section. */
  sections: text('sections').notNull(),
  savedAt: integer('saved_at').notNull(),
})

export const snippet = sqliteTable('snippet', {
  key: integer('key').primaryKey(),
  id: text('id').$type<SnippetId>().notNull(),
  shortcut: text('shortcut').notNull(),
  text: text('text').notNull(),
  updatedAt: integer('updated_at').notNull(),
})
