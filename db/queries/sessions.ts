/** Sessions of a client in their order of date and time, which also gives each its number. */
import { eq, sql } from 'drizzle-orm'
import type { SessionId } from '../contract/ids.ts'
import type { Attendance, NoteState } from '../contract/shapes.ts'
import { session } from '../store/schema/session.ts'
import type { Store } from '../store/store.ts'
import { placeholders } from './placeholders.ts'

export type OrderedSession = {
  readonly key: number
  readonly id: SessionId
  readonly localDate: string
  readonly localTime: string
  readonly attendance: Attendance
  readonly noteState: NoteState
  readonly processState: NoteState
}

export type ListedSession = OrderedSession & {
  readonly timeZone: string
  readonly durationMinutes: number
  readonly words: number
  readonly preview: string
}

export type Place = {
  readonly number: number
  readonly total: number
  readonly previous: SessionId | null
  readonly next: SessionId | null
}

const IN_ORDER = 'ORDER BY s.local_date, s.local_time, s.key'

export const sessionQueries = ({ sqlite, db }: Store) => {
  const ordered = sqlite.prepare<[number], OrderedSession>(`
    SELECT s.key, s.id, s.local_date AS localDate, s.local_time AS localTime, s.attendance,
      s.note_state AS noteState, s.process_state AS processState
    FROM session s WHERE s.client_key = ? ${IN_ORDER}`)
  const listed = sqlite.prepare<[number], ListedSession>(`
    SELECT s.key, s.id, s.local_date AS localDate, s.local_time AS localTime, s.attendance,
      s.note_state AS noteState, s.process_state AS processState, s.time_zone AS timeZone, s.duration_minutes AS durationMinutes,
      coalesce(e.word_count, n.word_count, 0) AS words, coalesce(e.preview, n.preview, '') AS preview
    FROM session s
    LEFT JOIN note n ON n.client_key = s.client_key AND n.session_key = s.key
    LEFT JOIN note_edit e ON e.note_key = n.key
    WHERE s.client_key = ? ${IN_ORDER}`)
  const byId = db
    .select()
    .from(session)
    .where(eq(session.id, sql.placeholder('id')))
    .prepare()
  const idByKey = sqlite.prepare<[number], { readonly id: SessionId }>(
    'SELECT id FROM session WHERE key = ?',
  )
  const insert = db
    .insert(session)
    .values(
      placeholders(
        'id',
        'clientKey',
        'localDate',
        'localTime',
        'timeZone',
        'durationMinutes',
        'attendance',
        'createdAt',
        'updatedAt',
      ),
    )
    .prepare()
  const bump = sqlite.prepare<[number, number]>(
    'UPDATE session SET revision = revision + 1, saved_at = ? WHERE key = ?',
  )
  const bumpAll = sqlite.prepare<[number, string]>(`
    UPDATE session SET revision = revision + 1, saved_at = ?
    WHERE key IN (SELECT value FROM json_each(?))`)
  const place = sqlite.prepare<[number], Place>(`
    SELECT
      (SELECT count(*) FROM session s WHERE s.client_key = self.client_key
        AND (s.local_date, s.local_time, s.key) <= (self.local_date, self.local_time, self.key)
      ) AS number,
      (SELECT count(*) FROM session s WHERE s.client_key = self.client_key) AS total,
      (SELECT s.id FROM session s WHERE s.client_key = self.client_key
        AND (s.local_date, s.local_time, s.key) < (self.local_date, self.local_time, self.key)
        ORDER BY s.local_date DESC, s.local_time DESC, s.key DESC LIMIT 1) AS previous,
      (SELECT s.id FROM session s WHERE s.client_key = self.client_key
        AND (s.local_date, s.local_time, s.key) > (self.local_date, self.local_time, self.key)
        ORDER BY s.local_date, s.local_time, s.key LIMIT 1) AS next
    FROM session self WHERE self.key = ?`)
  const number = sqlite.prepare<[number], { readonly number: number }>(`
    SELECT count(*) AS number FROM session self
    CROSS JOIN session s INDEXED BY session_in_order ON s.client_key = self.client_key
      AND (s.local_date, s.local_time, s.key) <= (self.local_date, self.local_time, self.key)
    WHERE self.key = ?`)
  return {
    inOrder: (clientKey: number): readonly OrderedSession[] => ordered.all(clientKey),
    listed: (clientKey: number): readonly ListedSession[] => listed.all(clientKey),
    numberOf: (key: number): number => number.get(key)?.number ?? 0,
    /** Where a session stands among those of its client. */
    placeOf: (key: number): Place =>
      place.get(key) ?? { number: 0, total: 0, previous: null, next: null },
    idOf: (key: number): SessionId | null => idByKey.get(key)?.id ?? null,
    find: (id: SessionId) => byId.get({ id }),
    insert: (row: typeof session.$inferInsert): number => Number(insert.run(row).lastInsertRowid),
    update: (id: SessionId, change: Partial<typeof session.$inferInsert>): number =>
      db.update(session).set(change).where(eq(session.id, id)).run().changes,
    countSave: (key: number, at: number): void => {
      bump.run(at, key)
    },
    /** Of many at once, each as by a save. */
    countSaves: (keys: readonly number[], at: number): void => {
      bumpAll.run(at, JSON.stringify(keys))
    },
    remove: (key: number): void => {
      db.delete(session).where(eq(session.key, key)).run()
    },
    removeOfClient: (clientKey: number): number =>
      db.delete(session).where(eq(session.clientKey, clientKey)).run().changes,
  }
}
