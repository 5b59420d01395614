import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const setting = sqliteTable('setting', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
})
