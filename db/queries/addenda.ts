/** Addenda of the signed notes of one kind. */
import type { AddendumId, SessionId } from '../contract/ids.ts'
import type { NoteKind } from '../contract/shapes.ts'
import type { AddendumKind, Decision } from '../domain/addendum.ts'
import type { Store } from '../store/store.ts'

export type AddendumRow = {
  readonly key: number
  readonly id: AddendumId
  readonly noteKey: number
  readonly number: number
  readonly kind: AddendumKind
  readonly requestedOn: string | null
  readonly dueOn: string | null
  readonly decidedOn: string | null
  readonly decision: Decision | null
  readonly denialReason: string
  readonly disagreement: string
  readonly signedAt: number | null
  readonly signedSha256: string | null
  readonly signedAppVersion: string | null
  readonly revision: number
  readonly createdAt: number
  readonly updatedAt: number
  readonly text: string
}
type Fields = Pick<
  AddendumRow,
  | 'kind'
  | 'requestedOn'
  | 'dueOn'
  | 'decidedOn'
  | 'decision'
  | 'denialReason'
  | 'disagreement'
  | 'text'
>
type NewAddendum = Pick<AddendumRow, 'id' | 'noteKey' | 'number' | 'kind' | 'createdAt'> & {
  readonly sessionKey: number
  readonly clientKey: number
}
export type AddendaOfSession = {
  readonly sessionKey: number
  readonly signed: number
  readonly drafts: number
}

const TABLES = {
  progress: { note: 'note', addendum: 'addendum' },
  process: { note: 'process_note', addendum: 'process_addendum' },
} as const

export const ADDENDUM_COLUMNS = `a.key, a.id, a.note_key AS noteKey, a.number, a.kind, a.requested_on AS requestedOn,
  a.due_on AS dueOn, a.decided_on AS decidedOn, a.decision, a.denial_reason AS denialReason,
  a.disagreement, a.signed_at AS signedAt, a.signed_sha256 AS signedSha256,
  a.signed_app_version AS signedAppVersion, a.revision, a.created_at AS createdAt,
  a.updated_at AS updatedAt, a.text`

/** Every column that is written; a signed row refuses it in the store itself. */
const SET = `kind = @kind, requested_on = @requestedOn, due_on = @dueOn, decided_on = @decidedOn,
  decision = @decision, denial_reason = @denialReason, disagreement = @disagreement, text = @text,
  revision = revision + 1, updated_at = @at`

export const addendumQueries = ({ sqlite }: Store, noteKind: NoteKind) => {
  const { note, addendum } = TABLES[noteKind]
  const ofNote = sqlite.prepare<[number], AddendumRow>(`
    SELECT ${ADDENDUM_COLUMNS} FROM ${addendum} a JOIN ${note} n ON n.key = a.note_key
    WHERE n.session_key = ? ORDER BY a.number`)
  const byId = sqlite.prepare<
    [string],
    AddendumRow & { readonly sessionId: SessionId; readonly noteSha256: string }
  >(`
    SELECT ${ADDENDUM_COLUMNS}, s.id AS sessionId, n.signed_sha256 AS noteSha256
    FROM ${addendum} a JOIN session s ON s.key = a.session_key JOIN ${note} n ON n.key = a.note_key
    WHERE a.id = ?`)
  const insert = sqlite.prepare<NewAddendum>(`
    INSERT INTO ${addendum} (id, note_key, session_key, client_key, number, kind, created_at, updated_at, text)
    VALUES (@id, @noteKey, @sessionKey, @clientKey, @number, @kind, @createdAt, @createdAt, '')`)
  const write = sqlite.prepare<Fields & { readonly key: number; readonly at: number }>(
    `UPDATE ${addendum} SET ${SET} WHERE key = @key`,
  )
  const sign = sqlite.prepare<
    Fields & {
      readonly key: number
      readonly at: number
      readonly sha256: string
      readonly appVersion: string
    }
  >(`
    UPDATE ${addendum} SET ${SET}, signed_at = @at, signed_sha256 = @sha256,
      signed_app_version = @appVersion
    WHERE key = @key`)
  const remove = sqlite.prepare<[number]>(`DELETE FROM ${addendum} WHERE key = ?`)
  const ofClient = sqlite.prepare<[number], AddendaOfSession>(`
    SELECT session_key AS sessionKey, count(signed_at) AS signed,
      count(*) - count(signed_at) AS drafts
    FROM ${addendum} WHERE client_key = ? GROUP BY session_key`)
  const removeOfClient = sqlite.prepare<[number]>(`DELETE FROM ${addendum} WHERE client_key = ?`)
  return {
    ofSession: (sessionKey: number): readonly AddendumRow[] => ofNote.all(sessionKey),
    find: (id: AddendumId) => byId.get(id) ?? null,
    insert: (row: NewAddendum): void => {
      insert.run(row)
    },
    write: (key: number, fields: Fields, at: number): void => {
      write.run({ ...fields, key, at })
    },
    sign: (
      key: number,
      fields: Fields,
      { at, sha256, appVersion }: { at: number; sha256: string; appVersion: string },
    ): void => {
      sign.run({ ...fields, key, at, sha256, appVersion })
    },
    remove: (key: number): void => {
      remove.run(key)
    },
    /** How many each session of a client has; sessions without any are left out. */
    countsOfClient: (clientKey: number): ReadonlyMap<number, AddendaOfSession> =>
      new Map(ofClient.all(clientKey).map((row) => [row.sessionKey, row])),
    removeOfClient: (clientKey: number): void => {
      removeOfClient.run(clientKey)
    },
  }
}

export type AddendumQueries = ReturnType<typeof addendumQueries>
