/** The text of notes of one kind: what was folded into the record, and the edit that is not yet. */
import { eq, getTableName, sql } from 'drizzle-orm'
import type { NoteKind } from '../contract/shapes.ts'
import { note, noteEdit, processNote, processNoteEdit } from '../store/schema/note.ts'
import type { Store } from '../store/store.ts'
import { placeholders } from './placeholders.ts'

export type NoteBody = {
  readonly text: string
  readonly wordCount: number
  readonly preview: string
  /** JSON: what of it was taken over from other notes. */
  readonly copied: string
}
export type Signature = {
  readonly at: number
  readonly sha256: string
  readonly appVersion: string
}
export type StoredNote = {
  readonly key: number
  readonly text: string
  readonly copied: string
  readonly hasEdit: boolean
  readonly signature: Signature | null
}

export type NoteHead = { readonly key: number; readonly isSigned: boolean }

const TABLES = {
  progress: { note, edit: noteEdit },
  process: { note: processNote, edit: processNoteEdit },
} as const

export const noteQueries = ({ sqlite, db }: Store, kind: NoteKind) => {
  const { note, edit } = TABLES[kind]
  const noteName = getTableName(note)
  const editName = getTableName(edit)
  const bySession = db
    .select({
      key: note.key,
      text: sql<string>`coalesce(${edit.text}, ${note.text})`,
      copied: sql<string>`coalesce(${edit.copied}, ${note.copied})`,
      hasEdit: sql<number>`${edit.noteKey} IS NOT NULL`,
      signedAt: note.signedAt,
      signedSha256: note.signedSha256,
      signedAppVersion: note.signedAppVersion,
    })
    .from(note)
    .leftJoin(edit, eq(edit.noteKey, note.key))
    .where(eq(note.sessionKey, sql.placeholder('sessionKey')))
    .prepare()
  const headBySession = sqlite.prepare<[number], { key: number; isSigned: number }>(
    `SELECT key, signed_at IS NOT NULL AS isSigned FROM ${noteName} WHERE session_key = ?`,
  )
  const insert = db
    .insert(note)
    .values({
      kind,
      ...placeholders(
        'sessionKey',
        'clientKey',
        'text',
        'wordCount',
        'preview',
        'copied',
        'createdAt',
        'updatedAt',
      ),
    })
    .prepare()
  const sign = sqlite.prepare<[number, string, string, number]>(
    `UPDATE ${noteName} SET signed_at = ?, signed_sha256 = ?, signed_app_version = ? WHERE key = ?`,
  )
  const writeEdit = sqlite.prepare<[number, string, number, string, string, number]>(`
    INSERT INTO ${editName} (note_key, text, word_count, preview, copied, updated_at)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (note_key) DO UPDATE SET text = excluded.text, word_count = excluded.word_count,
      preview = excluded.preview, copied = excluded.copied, updated_at = excluded.updated_at`)
  const fold = sqlite.prepare<[number]>(`
    UPDATE ${noteName} SET text = e.text, word_count = e.word_count, preview = e.preview,
      copied = e.copied, updated_at = e.updated_at
    FROM ${editName} e WHERE e.note_key = ${noteName}.key AND ${noteName}.key = ?`)
  const markLeft = sqlite.prepare<[number, number]>(
    `UPDATE ${noteName} SET updated_at = max(?, created_at + 1)
     WHERE key = ? AND updated_at = created_at AND signed_at IS NULL`,
  )
  const dropEdit = sqlite.prepare<[number]>(`DELETE FROM ${editName} WHERE note_key = ?`)
  const edited = sqlite.prepare<[], { readonly noteKey: number }>(
    `SELECT note_key AS noteKey FROM ${editName}`,
  )
  const dropEditsOfClient = sqlite.prepare<[number]>(
    `DELETE FROM ${editName} WHERE note_key IN (SELECT key FROM ${noteName} WHERE client_key = ?)`,
  )
  return {
    ofSession: (sessionKey: number): StoredNote | null => {
      const row = bySession.get({ sessionKey })
      if (row === undefined) return null
      const { signedAt, signedSha256, signedAppVersion } = row
      const isSigned = signedAt !== null && signedSha256 !== null && signedAppVersion !== null
      return {
        key: row.key,
        text: row.text,
        copied: row.copied,
        hasEdit: row.hasEdit === 1,
        signature: isSigned
          ? { at: signedAt, sha256: signedSha256, appVersion: signedAppVersion }
          : null,
      }
    },
    /** Without its text, which may be long. */
    headOfSession: (sessionKey: number): NoteHead | null => {
      const row = headBySession.get(sessionKey)
      return row === undefined ? null : { key: row.key, isSigned: row.isSigned === 1 }
    },
    insert: (
      owner: { sessionKey: number; clientKey: number },
      body: NoteBody,
      at: number,
    ): number =>
      Number(insert.run({ ...owner, ...body, createdAt: at, updatedAt: at }).lastInsertRowid),
    writeEdit: (noteKey: number, body: NoteBody, at: number): void => {
      writeEdit.run(noteKey, body.text, body.wordCount, body.preview, body.copied, at)
    },
    /** The edit becomes the note's text and reaches the search index. */
    foldEdit: (noteKey: number): void => {
      fold.run(noteKey)
      dropEdit.run(noteKey)
    },
    /** A text that was left is from then on a former one; see `isMereBeginning`. */
    markLeft: (noteKey: number, at: number): void => {
      markLeft.run(at, noteKey)
    },
    editedNotes: (): readonly number[] => edited.all().map((row) => row.noteKey),
    sign: (noteKey: number, signature: Signature): void => {
      sign.run(signature.at, signature.sha256, signature.appVersion, noteKey)
    },
    remove: (noteKey: number): void => {
      dropEdit.run(noteKey)
      db.delete(note).where(eq(note.key, noteKey)).run()
    },
    removeOfClient: (clientKey: number): number => {
      dropEditsOfClient.run(clientKey)
      return db.delete(note).where(eq(note.clientKey, clientKey)).run().changes
    },
  }
}

export type NoteQueries = ReturnType<typeof noteQueries>
