/** Every schema change ever shipped, in order; the position is the store's version. Never edit a shipped one. */
import type { Database } from 'better-sqlite3'
import { firstSchema } from './0001-first-schema.ts'
import { auditLog } from './0002-audit-log.ts'
import { clinicalRecord } from './0003-clinical-record.ts'
import { readingOfTheRecord } from './0004-reading.ts'

/** A function where what has to be done depends on what is there. */
export type Migration = string | ((sqlite: Database) => string)

export const MIGRATIONS: readonly Migration[] = [
  firstSchema,
  auditLog,
  clinicalRecord,
  readingOfTheRecord,
]
