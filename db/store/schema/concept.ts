import { type AnySQLiteColumn, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ConceptChange } from '../../contract/calls/codebook.ts'
import type { MergeId } from '../../contract/ids.ts'
import type { ConceptColor } from '../../domain/concept-color.ts'
import { client } from './client.ts'

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
  parentKey: integer('parent_key').references((): AnySQLiteColumn => concept.key),
  /** Null: the colour of its group. */
  color: text('color').$type<ConceptColor>(),
  /** JSON; null: the framework's words. */
  ownText: text('own_text'),
  remark: text('remark').notNull().default(''),
  mergedIntoKey: integer('merged_into_key').references((): AnySQLiteColumn => concept.key),
})

/** Those of the clinician's own; the framework's are data of the app. */
export const conceptGroup = sqliteTable('concept_group', {
  key: integer('key').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  color: text('color').$type<ConceptColor>().notNull(),
  position: integer('position').notNull(),
})

export const conceptVersion = sqliteTable('concept_version', {
  key: integer('key').primaryKey(),
  conceptKey: integer('concept_key')
    .notNull()
    .references(() => concept.key),
  number: integer('number').notNull(),
  /** Null for what was there from the start. */
  at: integer('at'),
  change: text('change').$type<ConceptChange>().notNull(),
  /** JSON: what the concept was from then on. */
  state: text('state').notNull(),
})

export const conceptMerge = sqliteTable('concept_merge', {
  key: integer('key').primaryKey(),
  id: text('id').$type<MergeId>().notNull().unique(),
  fromKey: integer('from_key')
    .notNull()
    .references(() => concept.key),
  intoKey: integer('into_key')
    .notNull()
    .references(() => concept.key),
  at: integer('at').notNull(),
  undoneAt: integer('undone_at'),
  /** JSON: slugs that hung below the merged concept, and hang below the other since. */
  children: text('children').notNull(),
  tags: integer('tags').notNull(),
})

const mergeTagTable = (name: string) =>
  sqliteTable(name, {
    key: integer('key').primaryKey(),
    mergeKey: integer('merge_key')
      .notNull()
      .references(() => conceptMerge.key),
    clientKey: integer('client_key')
      .notNull()
      .references(() => client.key),
    tagId: text('tag_id').notNull(),
    /** JSON, null where the concept alone changed; and null after it where another tag took it in. */
    before: text('before'),
    after: text('after'),
  })

export const mergeTag = mergeTagTable('merge_tag')
/** Of passages of process notes, which they quote. */
export const processMergeTag = mergeTagTable('process_merge_tag')
