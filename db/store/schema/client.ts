import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ClientId } from '../../contract/ids.ts'

export const client = sqliteTable('client', {
  key: integer('key').primaryKey(),
  id: text('id').$type<ClientId>().notNull().unique(),
  name: text('name').notNull(),
  code: text('code').notNull().unique(),
  isArchived: integer('is_archived', { mode: 'boolean' }).notNull().default(false),
  isSample: integer('is_sample', { mode: 'boolean' }).notNull().default(false),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
})
