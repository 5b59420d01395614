import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const concept = sqliteTable('concept', {
  key: integer('key').primaryKey(),
  slug: text('slug').notNull().unique(),
  code: text('code').notNull().unique(),
  name: text('name').notNull(),
  groupSlug: text('group_slug').notNull(),
  position: integer('position').notNull(),
  isSafety: integer('is_safety', { mode: 'boolean' }).notNull(),
  isArchived: integer('is_archived', { mode: 'boolean' }).notNull().default(false),
  /** Null for a clinician's own concept. */
  frameworkVersion: text('framework_version'),
  /** Local date; null for a concept that was there from the start. */
  addedOn: text('added_on'),
})
