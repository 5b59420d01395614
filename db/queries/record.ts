/** Everything of a client's record at once, for paper and files; process notes by a query of their own. */
import type { SessionId } from '../contract/ids.ts'
import type { NoteKind, RecordAddendum } from '../domain/record-shapes.ts'
import type { Store } from '../store/store.ts'

type SignedRow = {
  readonly signedAt: number | null
  readonly signedSha256: string | null
  readonly signedAppVersion: string | null
}
export type RecordNoteRow = SignedRow & {
  readonly key: number
  readonly sessionId: SessionId
  readonly text: string
  readonly writtenAt: number
}
export type RecordAddendumRow = SignedRow & {
  readonly noteKey: number
  readonly number: number
  readonly kind: RecordAddendum['kind']
  readonly text: string
  readonly writtenAt: number
  readonly requestedOn: string | null
  readonly dueOn: string | null
  readonly decidedOn: string | null
  readonly decision: 'accepted' | 'denied' | null
  readonly denialReason: string
  readonly disagreement: string
}
export type RecordThemeRow = {
  readonly sessionId: SessionId
  readonly concept: string
  readonly quote: string
  readonly intensity: number
  readonly assertion: string
  readonly movement: string | null
  readonly memo: string
}
export type RecordEventRow = {
  readonly kind: string
  readonly title: string
  readonly detail: string
  readonly startDate: string
  readonly endDate: string | null
  readonly isOngoing: number
}
type Text = { readonly sessionId: SessionId; readonly state: 'draft' | 'signed' }

const TABLES = {
  progress: { note: 'note', addendum: 'addendum', tag: 'tag' },
  process: { note: 'process_note', addendum: 'process_addendum', tag: 'process_tag' },
} as const

const SIGNED = (row: string): string =>
  `${row}.signed_at AS signedAt, ${row}.signed_sha256 AS signedSha256,
    ${row}.signed_app_version AS signedAppVersion`
const IN_ORDER = 'ORDER BY s.local_date, s.local_time, s.key'

const ofKind = ({ sqlite }: Store, kind: NoteKind) => {
  const { note, addendum, tag } = TABLES[kind]
  const notesSql = (where: string): string => `
    SELECT n.key, s.id AS sessionId, coalesce(e.text, n.text) AS text,
      coalesce(e.updated_at, n.updated_at) AS writtenAt, ${SIGNED('n')}
    FROM ${note} n JOIN session s ON s.key = n.session_key
    LEFT JOIN ${note}_edit e ON e.note_key = n.key
    WHERE ${where} ${IN_ORDER}`
  const addendaSql = (where: string): string => `
    SELECT a.note_key AS noteKey, a.number, a.kind, a.text, a.updated_at AS writtenAt,
      a.requested_on AS requestedOn, a.due_on AS dueOn, a.decided_on AS decidedOn, a.decision,
      a.denial_reason AS denialReason, a.disagreement, ${SIGNED('a')}
    FROM ${addendum} a WHERE ${where} ORDER BY a.note_key, a.number`
  const notes = sqlite.prepare<[number], RecordNoteRow>(notesSql('n.client_key = ?'))
  const noteOfSession = sqlite.prepare<[number], RecordNoteRow>(notesSql('n.session_key = ?'))
  const addenda = sqlite.prepare<[number], RecordAddendumRow>(addendaSql('a.client_key = ?'))
  const addendaOfSession = sqlite.prepare<[number], RecordAddendumRow>(
    addendaSql('a.session_key = ?'),
  )
  // A tag on the whole session may come from reading either note, so it goes with neither.
  const themes = sqlite.prepare<[number], RecordThemeRow>(`
    SELECT s.id AS sessionId, k.name AS concept, t.quote, t.intensity, t.assertion, t.movement,
      t.memo
    FROM ${tag} t JOIN session s ON s.key = t.session_key JOIN concept k ON k.key = t.concept_key
    WHERE t.client_key = ? AND t.anchor = 'passage'
    ORDER BY s.local_date, s.local_time, s.key, t.span_start, t.key`)
  return {
    notes: (clientKey: number): readonly RecordNoteRow[] => notes.all(clientKey),
    noteOfSession: (sessionKey: number): RecordNoteRow | null =>
      noteOfSession.get(sessionKey) ?? null,
    addenda: (clientKey: number): readonly RecordAddendumRow[] => addenda.all(clientKey),
    addendaOfSession: (sessionKey: number): readonly RecordAddendumRow[] =>
      addendaOfSession.all(sessionKey),
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
