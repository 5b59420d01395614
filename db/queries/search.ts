/** Full-text search over the notes. The query is FTS5 syntax, made by `db/domain/search-query.ts`. */
import type { ClientId, SessionId } from '../contract/ids.ts'
import type { NoteState } from '../contract/shapes.ts'
import type { Store } from '../store/store.ts'

/** Stand around a match; note text never holds control characters. */
export const MATCH_OPENS = '\u0002'
export const MATCH_CLOSES = '\u0003'
/** What the window is given at once. */
export const MAX_HITS = 50

export type FoundNote = {
  readonly clientId: ClientId
  readonly clientName: string
  readonly clientCode: string
  readonly sessionKey: number
  readonly sessionId: SessionId
  readonly localDate: string
  readonly noteState: NoteState
  readonly markedText: string
}

/** `by` is a column of the index that it can read in order, so that only what is shown is marked up. */
const foundSql = (by: 'rank' | 'rowid', direction: 'ASC' | 'DESC'): string => `
  SELECT c.id AS clientId, c.name AS clientName, c.code AS clientCode, s.key AS sessionKey,
    s.id AS sessionId, s.local_date AS localDate, s.note_state AS noteState, best.markedText
  FROM (
    SELECT rowid AS noteKey, ${by} AS place,
      highlight(note_search, 0, char(2), char(3)) AS markedText
    FROM note_search WHERE note_search MATCH ? ORDER BY ${by} ${direction} LIMIT ?
  ) best
  JOIN note n ON n.key = best.noteKey
  JOIN session s ON s.key = n.session_key
  JOIN client c ON c.key = n.client_key
  ORDER BY best.place ${direction}`

export const searchQueries = ({ sqlite }: Store) => {
  const best = sqlite.prepare<[string, number], FoundNote>(foundSql('rank', 'ASC'))
  const newest = sqlite.prepare<[string, number], FoundNote>(foundSql('rowid', 'DESC'))
  const count = sqlite.prepare<[string], { readonly total: number }>(
    'SELECT count(*) AS total FROM note_search WHERE note_search MATCH ?',
  )
  // Merges every part of each index into one: only so do the words of deleted and changed texts leave it.
  const merges = ['note_search', 'process_note_search'].map((index) =>
    sqlite.prepare(`INSERT INTO ${index} (${index}) VALUES ('optimize')`),
  )
  return {
    /** Some 0.3 s for 5,000 notes, nothing when nothing changed. */
    dropDeletedWords: (): void => {
      for (const merge of merges) merge.run()
    },
    best: (query: string, limit: number): readonly FoundNote[] => best.all(query, limit),
    newest: (query: string, limit: number): readonly FoundNote[] => newest.all(query, limit),
    count: (query: string): number => count.get(query)?.total ?? 0,
  }
}
