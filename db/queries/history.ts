/** Former texts of the notes of one kind, and what a save must know to decide whether one more is kept. */
import type { NoteKind } from '../contract/shapes.ts'
import type { Standing, VersionReason } from '../domain/draft-history.ts'
import type { Store } from '../store/store.ts'

export type NewVersion = {
  readonly sessionKey: number
  readonly clientKey: number
  readonly writtenAt: number
  readonly keptAt: number
  readonly reason: VersionReason
  readonly wordCount: number
  readonly text: string
}
export type ListedVersion = {
  readonly number: number
  readonly writtenAt: number
  readonly keptAt: number
  readonly reason: VersionReason
  readonly words: number
}
/** The texts of a note: the one it was last left with, and the newer one if it was changed since. */
export type Texts = {
  readonly sessionKey: number
  readonly clientKey: number
  readonly folded: { readonly text: string; readonly words: number; readonly at: number }
  readonly edit: { readonly text: string; readonly words: number; readonly at: number } | null
  /** Whether it was left since it was begun. */
  readonly wasLeft: boolean
}

const TABLES = {
  progress: { note: 'note', version: 'note_version' },
  process: { note: 'process_note', version: 'process_note_version' },
} as const

type StandingRow = Omit<Standing, 'hasEdit'> & { readonly hasEdit: number }
type TextsRow = {
  readonly sessionKey: number
  readonly clientKey: number
  readonly text: string
  readonly words: number
  readonly at: number
  readonly editText: string | null
  readonly editWords: number | null
  readonly editAt: number | null
  readonly wasLeft: number
}

export const historyQueries = ({ sqlite }: Store, kind: NoteKind) => {
  const { note, version } = TABLES[kind]
  const standing = sqlite.prepare<[number], StandingRow>(`
    SELECT coalesce(e.word_count, n.word_count) AS words, e.note_key IS NOT NULL AS hasEdit,
      n.created_at AS createdAt,
      (SELECT kept_at FROM ${version} v WHERE v.session_key = n.session_key
        ORDER BY number DESC LIMIT 1) AS keptAt
    FROM ${note} n LEFT JOIN ${note}_edit e ON e.note_key = n.key
    WHERE n.key = ?`)
  const texts = sqlite.prepare<[number], TextsRow>(`
    SELECT n.session_key AS sessionKey, n.client_key AS clientKey, n.text, n.word_count AS words,
      n.updated_at AS at, e.text AS editText, e.word_count AS editWords, e.updated_at AS editAt,
      n.updated_at > n.created_at AS wasLeft
    FROM ${note} n LEFT JOIN ${note}_edit e ON e.note_key = n.key
    WHERE n.key = ?`)
  const last = sqlite.prepare<[number], { text: string; writtenAt: number }>(`
    SELECT text, written_at AS writtenAt FROM ${version} WHERE session_key = ?
    ORDER BY number DESC LIMIT 1`)
  const insert = sqlite.prepare<NewVersion>(`
    INSERT INTO ${version} (session_key, client_key, number, written_at, kept_at, reason, word_count, text)
    VALUES (@sessionKey, @clientKey,
      (SELECT coalesce(max(number), 0) + 1 FROM ${version} WHERE session_key = @sessionKey),
      @writtenAt, @keptAt, @reason, @wordCount, @text)`)
  const list = sqlite.prepare<[number], ListedVersion>(`
    SELECT number, written_at AS writtenAt, kept_at AS keptAt, reason, word_count AS words
    FROM ${version} WHERE session_key = ? ORDER BY number DESC`)
  const text = sqlite.prepare<[number, number], { text: string }>(
    `SELECT text FROM ${version} WHERE session_key = ? AND number = ?`,
  )
  const ofSession = sqlite.prepare<[number]>(`DELETE FROM ${version} WHERE session_key = ?`)
  const ofClient = sqlite.prepare<[number]>(`DELETE FROM ${version} WHERE client_key = ?`)
  return {
    standing: (noteKey: number): Standing | null => {
      const row = standing.get(noteKey)
      return row === undefined ? null : { ...row, hasEdit: row.hasEdit === 1 }
    },
    texts: (noteKey: number): Texts | null => {
      const row = texts.get(noteKey)
      if (row === undefined) return null
      const { editText, editWords, editAt } = row
      return {
        sessionKey: row.sessionKey,
        clientKey: row.clientKey,
        folded: { text: row.text, words: row.words, at: row.at },
        edit:
          editText === null || editWords === null || editAt === null
            ? null
            : { text: editText, words: editWords, at: editAt },
        wasLeft: row.wasLeft === 1,
      }
    },
    last: (sessionKey: number) => last.get(sessionKey) ?? null,
    insert: (row: NewVersion): void => {
      insert.run(row)
    },
    /** Newest first. */
    list: (sessionKey: number): readonly ListedVersion[] => list.all(sessionKey),
    text: (sessionKey: number, number: number): string | null =>
      text.get(sessionKey, number)?.text ?? null,
    removeOfSession: (sessionKey: number): void => {
      ofSession.run(sessionKey)
    },
    removeOfClient: (clientKey: number): void => {
      ofClient.run(clientKey)
    },
  }
}

export type HistoryQueries = ReturnType<typeof historyQueries>
