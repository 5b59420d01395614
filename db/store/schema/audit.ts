import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AuditKind } from '../../contract/audit.ts'
import type { ClientId, SessionId } from '../../contract/ids.ts'

export const auditEvent = sqliteTable('audit_event', {
  number: integer('number').primaryKey(),
  at: integer('at').notNull(),
  kind: text('kind').$type<AuditKind>().notNull(),
  clientId: text('client_id').$type<ClientId>(),
  sessionId: text('session_id').$type<SessionId>(),
  detail: text('detail').notNull(),
  appVersion: text('app_version').notNull(),
  mac: blob('mac', { mode: 'buffer' }).notNull(),
})

export const auditHead = sqliteTable('audit_head', {
  one: integer('one').primaryKey(),
  number: integer('number').notNull(),
  mac: blob('mac', { mode: 'buffer' }).notNull(),
})
