/** Everything of a client's record at once, for paper and files; process notes by a query of their own. */
import type { SessionId } from '../contract/ids.ts'
import type { EventKind } from '../domain/event-rules.ts'
import type { NoteKind } from '../domain/record-shapes.ts'
import type { Store } from '../store/store.ts'

export type RecordNoteRow = {
  readonly sessionKey: number
  readonly sessionId: SessionId
  readonly text: string
  readonly writtenAt: number
  readonly signedAt: number | null
  readonly signedSha256: string | null
  readonly signedAppVersion: string | null
}
export type RecordThemeRow = {
  readonly sessionId: SessionId
  readonly concept: string
  readonly quote: string
  readonly intensity: number
  readonly assertion: string
  readonly movement: string | null
  readonly target: string | null
  readonly voice: string | null
  /** Slugs in a JSON array. */
  readonly aspects: string
  readonly memo: string
}
export type RecordEventRow = {
  readonly kind: EventKind
  readonly title: string
  readonly detail: string
  readonly startDate: string
  readonly endDate: string | null
  readonly isOngoing: number
}
type Text = { readonly sessionId: SessionId; readonly state: 'draft' | 'signed' }

const TABLES = {
  progress: { note: 'note', tag: 'tag' },
  process: { note: 'process_note', tag: 'process_tag' },
} as const

const IN_ORDER = 'ORDER BY s.local_date, s.local_time, s.key'

const ofKind = ({ sqlite }: Store, kind: NoteKind) => {
  const { note, tag } = TABLES[kind]
  const notesSql = (where: string): string => `
    SELECT n.session_key AS sessionKey, s.id AS sessionId, coalesce(e.text, n.text) AS text,
      coalesce(e.updated_at, n.updated_at) AS writtenAt, n.signed_at AS signedAt,
      n.signed_sha256 AS signedSha256, n.signed_app_version AS signedAppVersion
    FROM ${note} n JOIN session s ON s.key = n.session_key
    LEFT JOIN ${note}_edit e ON e.note_key = n.key
    WHERE ${where} ${IN_ORDER}`
  const notes = sqlite.prepare<[number], RecordNoteRow>(notesSql('n.client_key = ?'))
  const noteOfSession = sqlite.prepare<[number], RecordNoteRow>(notesSql('n.session_key = ?'))
  // A tag on the whole session may come from reading either note, so it goes with neither.
  const themes = sqlite.prepare<[number], RecordThemeRow>(`
    SELECT s.id AS sessionId, k.name AS concept, t.quote, t.intensity, t.assertion, t.movement,
      t.target, t.voice, t.aspects, t.memo
    FROM ${tag} t JOIN session s ON s.key = t.session_key JOIN concept k ON k.key = t.concept_key
    WHERE t.client_key = ? AND t.anchor = 'passage'
    ORDER BY s.local_date, s.local_time, s.key, t.span_start, t.key`)
  return {
    notes: (clientKey: number): readonly RecordNoteRow[] => notes.all(clientKey),
    noteOfSession: (sessionKey: number): RecordNoteRow | null =>
      noteOfSession.get(sessionKey) ?? null,
    themes: (clientKey: number): readonly RecordThemeRow[] => themes.all(clientKey),
  }
}

export const recordQueries = (store: Store) => {
  const { sqlite } = store
  const events = sqlite.prepare<[number], RecordEventRow>(`
    SELECT kind, title, detail, start_date AS startDate, end_date AS endDate,
      is_ongoing AS isOngoing
    FROM event WHERE client_key = ? ORDER BY start_date, key`)
  const processStates = sqlite.prepare<[number], Text>(`
    SELECT s.id AS sessionId, s.process_state AS state FROM session s
    WHERE s.client_key = ? AND s.process_state <> 'none' ${IN_ORDER}`)
  return {
    progress: ofKind(store, 'progress'),
    process: ofKind(store, 'process'),
    events: (clientKey: number): readonly RecordEventRow[] => events.all(clientKey),
    /** Which sessions have a process note, without opening one. */
    processStates: (clientKey: number): readonly Text[] => processStates.all(clientKey),
  }
}
