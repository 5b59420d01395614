import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { RiskNoteId } from '../../contract/ids.ts'
import type { RiskAnswer, SafetySource } from '../../domain/risk-note.ts'
import { client } from './client.ts'
import { session } from './session.ts'

const answer = (column: string) => text(column).$type<RiskAnswer>()

export const riskNote = sqliteTable('risk_note', {
  key: integer('key').primaryKey(),
  id: text('id').$type<RiskNoteId>().notNull().unique(),
  clientKey: integer('client_key')
    .notNull()
    .references(() => client.key),
  sessionKey: integer('session_key').references(() => session.key),
  localDate: text('local_date').notNull(),
  /** Counts saves of the draft. */
  revision: integer('revision').notNull(),
  ideation: answer('ideation'),
  ideationDetail: text('ideation_detail').notNull(),
  plan: answer('plan'),
  planDetail: text('plan_detail').notNull(),
  means: answer('means'),
  meansDetail: text('means_detail').notNull(),
  intent: answer('intent'),
  intentDetail: text('intent_detail').notNull(),
  protective: text('protective').notNull(),
  action: text('action').notNull(),
  consultation: text('consultation').notNull(),
  createdAt: integer('created_at').notNull(),
  updatedAt: integer('updated_at').notNull(),
  signedAt: integer('signed_at'),
  signedSha256: text('signed_sha256'),
  signedAppVersion: text('signed_app_version'),
  signedText: text('signed_text'),
})

/** Opened and withdrawn by triggers, answered by the signing of a risk note. */
export const safetyMark = sqliteTable('safety_mark', {
  key: integer('key').primaryKey(),
  id: text('id').notNull().unique(),
  clientKey: integer('client_key')
    .notNull()
    .references(() => client.key),
  sessionKey: integer('session_key').references(() => session.key),
  measureResultKey: integer('measure_result_key'),
  source: text('source').$type<SafetySource>().notNull(),
  openedAt: integer('opened_at').notNull(),
  aboutDate: text('about_date').notNull(),
  answeredAt: integer('answered_at'),
  riskNoteKey: integer('risk_note_key').references(() => riskNote.key),
})
