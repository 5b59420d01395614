/** The text of notes: what was folded into the record, and the edit that is not yet. */
import { eq, sql } from 'drizzle-orm'
import { note, noteEdit } from '../store/schema/note.ts'
import type { Store } from '../store/store.ts'
import { placeholders } from './placeholders.ts'

export type NoteBody = {
  readonly text: string
  readonly wordCount: number
  readonly preview: string
}
export type Signature = {
  readonly at: number
  readonly sha256: string
  readonly appVersion: string
}
export type StoredNote = {
  readonly key: number
  readonly text: string
  readonly hasEdit: boolean
  readonly signature: Signature | null
}

export type NoteHead = { readonly key: number; readonly isSigned: boolean }

export const noteQueries = ({ sqlite, db }: Store) => {
  const bySession = db
    .select({
      key: note.key,
      text: sql<string>`coalesce(${noteEdit.text}, ${note.text})`,
      hasEdit: sql<number>`${noteEdit.noteKey} IS NOT NULL`,
      signedAt: note.signedAt,
      signedSha256: note.signedSha256,
      signedAppVersion: note.signedAppVersion,
    })
    .from(note)
    .leftJoin(noteEdit, eq(noteEdit.noteKey, note.key))
    .where(eq(note.sessionKey, sql.placeholder('sessionKey')))
    .prepare()
  const headBySession = sqlite.prepare<[number], { key: number; isSigned: number }>(
    'SELECT key, signed_at IS NOT NULL AS isSigned FROM note WHERE session_key = ?',
  )
  const insert = db
    .insert(note)
    .values({
      kind: 'progress',
      ...placeholders(
        'sessionKey',
        'clientKey',
        'text',
        'wordCount',
        'preview',
        'createdAt',
        'updatedAt',
      ),
    })
    .prepare()
  const sign = sqlite.prepare<[number, string, string, number]>(
    'UPDATE note SET signed_at = ?, signed_sha256 = ?, signed_app_version = ? WHERE key = ?',
  )
  const writeEdit = sqlite.prepare<[number, string, number, string, number]>(`
    INSERT INTO note_edit (note_key, text, word_count, preview, updated_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (note_key) DO UPDATE SET text = excluded.text, word_count = excluded.word_count,
      preview = excluded.preview, updated_at = excluded.updated_at`)
  const fold = sqlite.prepare<[number]>(`
    UPDATE note SET text = e.text, word_count = e.word_count, preview = e.preview,
      updated_at = e.updated_at
    FROM note_edit e WHERE e.note_key = note.key AND note.key = ?`)
  const dropEdit = sqlite.prepare<[number]>('DELETE FROM note_edit WHERE note_key = ?')
  const edited = sqlite.prepare<[], { readonly noteKey: number }>(
    'SELECT note_key AS noteKey FROM note_edit',
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
      writeEdit.run(noteKey, body.text, body.wordCount, body.preview, at)
    },
    /** The edit becomes the note's text and reaches the search index. */
    foldEdit: (noteKey: number): void => {
      fold.run(noteKey)
      dropEdit.run(noteKey)
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
      sqlite
        .prepare(
          'DELETE FROM note_edit WHERE note_key IN (SELECT key FROM note WHERE client_key = ?)',
        )
        .run(clientKey)
      return db.delete(note).where(eq(note.clientKey, clientKey)).run().changes
    },
  }
}
