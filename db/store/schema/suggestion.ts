import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { session } from './session.ts'

/** How often suggestions of a concept by a cue were accepted and dismissed. */
export const suggestionExperience = sqliteTable(
  'suggestion_experience',
  {
    concept: text('concept').notNull(),
    cue: text('cue').notNull(),
    accepted: integer('accepted').notNull().default(0),
    dismissed: integer('dismissed').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.concept, table.cue] })],
)

/** Digests of a concept and the words that it was dismissed for. */
export const suggestionDismissal = sqliteTable(
  'suggestion_dismissal',
  {
    sessionKey: integer('session_key')
      .notNull()
      .references(() => session.key, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ['progress', 'process'] }).notNull(),
    digest: text('digest').notNull(),
  },
  (table) => [primaryKey({ columns: [table.sessionKey, table.kind, table.digest] })],
)
