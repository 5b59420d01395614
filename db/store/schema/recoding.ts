import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { RoundId } from '../../contract/ids.ts'
import { client } from './client.ts'
import { session } from './session.ts'

export const recodingRound = sqliteTable('recoding_round', {
  key: integer('key').primaryKey(),
  id: text('id').$type<RoundId>().notNull().unique(),
  seed: integer('seed').notNull(),
  /** In percent. */
  share: real('share').notNull(),
  candidates: integer('candidates').notNull(),
  begunAt: integer('begun_at').notNull(),
  finishedAt: integer('finished_at'),
})

export const recodingSession = sqliteTable('recoding_session', {
  key: integer('key').primaryKey(),
  roundKey: integer('round_key')
    .notNull()
    .references(() => recodingRound.key),
  sessionKey: integer('session_key')
    .notNull()
    .references(() => session.key),
  clientKey: integer('client_key')
    .notNull()
    .references(() => client.key),
  position: integer('position').notNull(),
  textSha256: text('text_sha256').notNull(),
  /** JSON: the tags of the first reading, and of the second. */
  former: text('former').notNull(),
  anew: text('anew').notNull().default('[]'),
  revision: integer('revision').notNull().default(0),
  doneAt: integer('done_at'),
  /** JSON: by concept, which reading was kept. */
  decided: text('decided').notNull().default('{}'),
})
