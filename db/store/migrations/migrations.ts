/** Every schema change ever shipped, in order; the position is the store's version. Never edit a shipped one. */
import { firstSchema } from './0001-first-schema.ts'
import { auditLog } from './0002-audit-log.ts'

export const MIGRATIONS: readonly string[] = [firstSchema, auditLog]
