/** What a store holds and whether it was written to, for backups: of any schema that was ever shipped. */
import type { Database } from 'better-sqlite3'

export type StoreContents = {
  readonly clients: number
  readonly sessions: number
  readonly notes: number
  readonly signed: number
  readonly lastChange: number | null
}

export const contentsOf = (sqlite: Database): StoreContents => {
  const found = sqlite
    .prepare<[], StoreContents>(
      `SELECT (SELECT count(*) FROM client) AS clients, (SELECT count(*) FROM session) AS sessions,
         (SELECT count(*) FROM note) AS notes,
         (SELECT count(*) FROM note WHERE signed_at IS NOT NULL) AS signed,
         (SELECT max(at) FROM (SELECT max(updated_at) AS at FROM client
            UNION ALL SELECT max(updated_at) FROM session
            UNION ALL SELECT max(saved_at) FROM session)) AS lastChange`,
    )
    .get()
  if (found === undefined) throw new Error('a query of counts gives one row')
  return found
}

/**
 * Differs as soon as anything of a client was added, changed or removed. Of a store of the newest schema.
 */
export const contentMarkOf = (sqlite: Database): string =>
  sqlite
    .prepare<[], (number | null)[]>(
      `SELECT count(*), max(updated_at), sum(is_archived) FROM client
       UNION ALL SELECT count(*), max(updated_at), sum(revision) FROM session
       UNION ALL SELECT count(*), max(updated_at), max(signed_at) FROM addendum
       UNION ALL SELECT count(*), max(updated_at), max(signed_at) FROM process_addendum
       UNION ALL SELECT count(*), max(updated_at), max(signed_at) FROM risk_note
       UNION ALL SELECT count(*), max(updated_at), NULL FROM event
       UNION ALL SELECT count(*), max(updated_at), NULL FROM measure_result`,
    )
    .raw()
    .all()
    .flat()
    .join(' ')
