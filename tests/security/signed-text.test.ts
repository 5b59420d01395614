/** A signed text is byte for byte what was signed: against SQL in the store, and through every call of the contract. */
import { describe, expect, it } from 'vitest'
import { api, type Input, type Method } from '../../db/contract/api.ts'
import type { AddendumId, SessionId } from '../../db/contract/ids.ts'
import type { NoteKind } from '../../db/contract/shapes.ts'
import { addClient, addSession, makeTestVault, type TestVault } from '../support/test-vault.ts'
import { validInputs } from '../support/valid-inputs.ts'

const KINDS = ['progress', 'process'] as const
const TABLES = {
  progress: { note: 'note', version: 'note_version', addendum: 'addendum' },
  process: { note: 'process_note', version: 'process_note_version', addendum: 'process_addendum' },
} as const
const FORMER =
  'She says that nobody would notice if she stopped calling, and that the flat is quiet on Sundays, and that her sister never rings.'

/** A note with a history, signed, with a signed addendum and another one as a draft. */
const sign = async ({ call }: TestVault, sessionId: SessionId, kind: NoteKind) => {
  const note = { sessionId, kind }
  const save = async (text: string) => {
    const { revision: baseRevision } = await call('notes.open', note)
    await call('notes.save', { ...note, baseRevision, text, tags: [] })
  }
  await save(FORMER)
  await call('notes.leave', note)
  await save(`What was signed, the ${kind} note.`)
  const { revision } = await call('notes.open', note)
  await call('notes.sign', { ...note, baseRevision: revision })
  const { id } = await call('addenda.begin', { ...note, addendum: 'late-entry' })
  await call('addenda.save', {
    addendumId: id,
    baseRevision: 0,
    kind: 'late-entry',
    text: `Added to the ${kind} note.`,
    request: null,
  })
  await call('addenda.sign', { addendumId: id, baseRevision: 1 })
  const draft = await call('addenda.begin', { ...note, addendum: 'correction' })
  return { signed: id, draft: draft.id }
}

const signedVault = async () => {
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made)
  const { id: sessionId } = await addSession(made, clientId, '2026-01-05')
  const progress = await sign(made, sessionId, 'progress')
  const process = await sign(made, sessionId, 'process')
  // Nothing hangs on this one, so no reference from another table protects it.
  const { id: bareSession } = await addSession(made, clientId, '2026-01-12')
  for (const [index, kind] of KINDS.entries()) {
    const note = { sessionId: bareSession, kind }
    const baseRevision = index * 2
    await made.call('notes.save', { ...note, baseRevision, text: `Bare ${kind}.`, tags: [] })
    await made.call('notes.sign', { ...note, baseRevision: baseRevision + 1 })
  }
  // A place to move things to, with notes that are not signed.
  const other = await addClient(made, 'Bram Castellanos', 'BC-02')
  const { id: otherSession } = await addSession(made, other.id, '2026-01-06')
  for (const kind of KINDS) {
    const note = { sessionId: otherSession, kind }
    for (const text of ['A draft.', 'A draft that is being changed.']) {
      const { revision: baseRevision } = await made.call('notes.open', note)
      await made.call('notes.save', { ...note, baseRevision, text, tags: [] })
    }
  }
  await made.call('practice.loadSample', {})
  return { ...made, clientId, sessionId, bareSession, otherSession, addenda: { progress, process } }
}
type SignedVault = Awaited<ReturnType<typeof signedVault>>

/** Everything that must never change, read straight from the tables. */
const frozen = ({ context, sessionId, bareSession }: SignedVault): unknown => {
  const { sqlite } = context.store
  const of = (table: string, where = '') =>
    sqlite
      .prepare(
        `SELECT t.*, c.id AS client FROM ${table} t JOIN session s ON s.key = t.session_key
         JOIN client c ON c.key = s.client_key WHERE s.id IN (?, ?) ${where} ORDER BY t.key`,
      )
      .all(sessionId, bareSession)
  return KINDS.map((kind) => [
    of(TABLES[kind].note),
    of(TABLES[kind].version),
    of(TABLES[kind].addendum, 'AND t.signed_at IS NOT NULL'),
  ])
}

/** SQL with the tables of one kind: `S` is the signed session's key, `D` that of the drafts. */
const attacks = ({ note, version, addendum }: (typeof TABLES)[NoteKind]): readonly string[] => {
  const signedNote = `(SELECT key FROM ${note} WHERE session_key = S)`
  const draftNote = `(SELECT key FROM ${note} WHERE session_key = D)`
  return [
    `UPDATE ${note} SET text = 'x' WHERE session_key = S`,
    `UPDATE ${note} SET signed_at = NULL, signed_sha256 = NULL, signed_app_version = NULL WHERE session_key = S`,
    `UPDATE ${note} SET signed_at = signed_at + 1 WHERE session_key = S`,
    `UPDATE ${note} SET session_key = D + 1000 WHERE session_key = S`,
    `UPDATE ${note} SET client_key = client_key + 1 WHERE session_key = S`,
    `DELETE FROM ${note} WHERE session_key = S`,
    `REPLACE INTO ${note} SELECT * FROM ${note} WHERE session_key = S`,
    `INSERT INTO ${note} SELECT * FROM ${note} WHERE session_key = S ON CONFLICT (key) DO UPDATE SET text = 'x'`,
    `INSERT INTO ${note} SELECT * FROM ${note} WHERE session_key = S ON CONFLICT DO UPDATE SET text = 'x'`,
    // A draft put in the place of the signed note.
    `UPDATE OR REPLACE ${note} SET key = ${signedNote} WHERE session_key = D`,
    `UPDATE OR REPLACE ${note} SET rowid = ${signedNote} WHERE session_key = D`,
    `UPDATE OR REPLACE ${note} SET session_key = S WHERE session_key = D`,
    `INSERT INTO ${note}_edit (note_key, text, word_count, preview, updated_at) VALUES (${signedNote}, 'x', 1, 'x', 0)`,
    `UPDATE ${note}_edit SET note_key = ${signedNote} WHERE note_key = ${draftNote}`,

    `UPDATE ${version} SET text = 'x'`,
    `UPDATE ${version} SET number = number + 1`,
    `UPDATE OR REPLACE ${version} SET session_key = D`,
    `DELETE FROM ${version}`,
    `REPLACE INTO ${version} SELECT * FROM ${version} WHERE session_key = S`,
    `REPLACE INTO ${version} SELECT key, D, client_key, 1, 0, 0, 'left', 1, 'x' FROM ${version} WHERE session_key = S LIMIT 1`,
    `INSERT INTO ${version} SELECT NULL, session_key, client_key, number + 1, 0, 0, 'left', 1, 'x' FROM ${version} WHERE session_key = S ORDER BY number DESC LIMIT 1`,
    `INSERT INTO ${version} SELECT * FROM ${version} WHERE session_key = S ON CONFLICT DO UPDATE SET text = 'x'`,

    ...['text', 'kind', 'number', 'signed_sha256', 'requested_on'].map(
      (column) => `UPDATE ${addendum} SET ${column} = 7 WHERE signed_at IS NOT NULL`,
    ),
    `UPDATE ${addendum} SET note_key = ${draftNote}, session_key = D WHERE signed_at IS NOT NULL`,
    `UPDATE ${addendum} SET signed_at = NULL, signed_sha256 = NULL, signed_app_version = NULL WHERE signed_at IS NOT NULL`,
    `DELETE FROM ${addendum} WHERE signed_at IS NOT NULL`,
    `REPLACE INTO ${addendum} SELECT * FROM ${addendum} WHERE signed_at IS NOT NULL`,
    `UPDATE OR REPLACE ${addendum} SET number = 1 WHERE signed_at IS NULL`,
    `UPDATE OR REPLACE ${addendum} SET key = (SELECT key FROM ${addendum} WHERE signed_at IS NOT NULL) WHERE signed_at IS NULL`,
    `UPDATE OR REPLACE ${addendum} SET rowid = (SELECT key FROM ${addendum} WHERE signed_at IS NOT NULL) WHERE signed_at IS NULL`,
    `UPDATE OR REPLACE ${addendum} SET id = (SELECT id FROM ${addendum} WHERE signed_at IS NOT NULL) WHERE signed_at IS NULL`,
    `INSERT INTO ${addendum} SELECT * FROM ${addendum} WHERE signed_at IS NOT NULL ON CONFLICT DO UPDATE SET text = 'x'`,
  ]
}

const AROUND = [
  'DELETE FROM session WHERE key = S',
  'REPLACE INTO session SELECT * FROM session WHERE key = S',
  'UPDATE session SET client_key = (SELECT client_key FROM session WHERE key = D) WHERE key = S',
  "UPDATE session SET id = '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e0f' WHERE key = S",
  'UPDATE session SET key = key + 100000 WHERE key = S',
  'UPDATE OR REPLACE session SET key = S WHERE key = D',
  'UPDATE OR REPLACE session SET id = (SELECT id FROM session WHERE key = S) WHERE key = D',
  'DELETE FROM client WHERE key = (SELECT client_key FROM session WHERE key = S)',
  'UPDATE client SET is_sample = 1',
  'UPDATE client SET key = key + 100000',
  'REPLACE INTO client SELECT key, id, name, code, is_archived, 1, created_at, updated_at FROM client',
  'UPDATE OR REPLACE client SET code = (SELECT code FROM client WHERE key = (SELECT client_key FROM session WHERE key = S)) WHERE key = (SELECT client_key FROM session WHERE key = D)',
]

describe('against SQL in the store', () => {
  it('no statement changes, moves or removes what was signed, its history or its addenda', async () => {
    const made = await signedVault()
    const { sqlite } = made.context.store
    const before = frozen(made)
    const keyOf = (id: string) =>
      String(sqlite.prepare('SELECT key FROM session WHERE id = ?').pluck().get(id))
    const drafts = keyOf(made.otherSession)
    const statements = [...attacks(TABLES.progress), ...attacks(TABLES.process), ...AROUND]
    const letThrough: string[] = []
    for (const statement of statements) {
      const sqlOn = (signed: string) =>
        statement.replace(/\bS\b/g, keyOf(signed)).replace(/\bD\b/g, drafts)
      try {
        sqlite.exec(sqlOn(made.bareSession))
      } catch {
        // Refused or about nothing: what counts is below.
      }
      expect([statement, frozen(made)]).toEqual([statement, before])
      try {
        sqlite.exec(sqlOn(made.sessionId))
        letThrough.push(statement)
      } catch (error) {
        // A mistake in the statement itself would prove nothing.
        expect([statement, String(error)]).toEqual([
          statement,
          expect.stringMatching(/note-signed|sample-is-fixed|version-append|addendum-|FOREIGN KEY/),
        ])
      }
      expect([statement, frozen(made)]).toEqual([statement, before])
    }
    expect(letThrough).toEqual([])
    expect(await made.call('vault.verify', {})).toMatchObject({ isSound: true })
  })
})

const SQL = [
  "'; UPDATE note SET text = 'x'; --",
  '"; DELETE FROM note; DROP TABLE addendum; --',
  "x') ON CONFLICT (key) DO UPDATE SET text = 'x'; --",
  "'); DROP TRIGGER note_signed_update; UPDATE process_note SET text = 'x'; --",
  '',
]

/** Ids that are those of something else, or of nothing. */
const hostileIds = (made: SignedVault): readonly string[] => [
  made.sessionId,
  made.clientId,
  made.addenda.progress.signed,
  made.addenda.progress.draft,
  made.addenda.process.signed,
  made.addenda.process.draft,
  made.otherSession,
  '018f3c1e-7b2a-7c3d-8e4f-5a6b7c8d9e0f',
  "' OR 1 = 1; --",
]

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/
/** The value with each of its strings in turn, and all of its ids at once, replaced; numbers are shifted too. */
const spoilt = (value: unknown, made: SignedVault): readonly unknown[] => {
  if (typeof value === 'string') return UUID.test(value) ? hostileIds(made) : SQL
  if (typeof value === 'number') return [0, 1, 2, 3, 4, 5, 6, 7]
  if (value === null) return SQL
  if (Array.isArray(value))
    return value.flatMap((item, at) => spoilt(item, made).map((bad) => value.with(at, bad)))
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, field]) =>
    spoilt(field, made).map((bad) => ({ ...value, [name]: bad })),
  )
}

/** Every input of a call for the signed notes of either kind, at every revision that may be the right one. */
const inputsOf = (method: Method, made: SignedVault): readonly unknown[] => {
  const valid: Input<Method> = validInputs(made.clientId, made.sessionId)[method]
  const addendumIds: readonly AddendumId[] = KINDS.flatMap((kind) => [
    made.addenda[kind].signed,
    made.addenda[kind].draft,
  ])
  const starts = [
    valid,
    ...('sessionId' in valid ? KINDS.map((kind) => ({ ...valid, kind })) : []),
    ...('addendumId' in valid ? addendumIds.map((addendumId) => ({ ...valid, addendumId })) : []),
  ]
  const all = starts.flatMap((start) => [start, ...spoilt(start, made)])
  if (!('baseRevision' in valid)) return all
  return all.flatMap((input) =>
    [0, 1, 2, 6, 7, 8, 9, 10, 11, 12].map((baseRevision) => ({
      ...(input as object),
      baseRevision,
    })),
  )
}

/** Those that close the vault or change its keys are asked last, each once and as they are meant. */
const isAboutTheLock = (method: Method): boolean =>
  /^vault\.(create|unlock|change|propose|confirm|assess)|^backups\.(restore|inspect|make)/.test(
    method,
  )

describe('through every call of the contract', () => {
  const methods = Object.keys(api) as readonly Method[]

  it('what was signed stays byte for byte, whatever the call is given', async () => {
    const made = await signedVault()
    const before = frozen(made)
    let calls = 0
    for (const method of methods.filter((method) => !isAboutTheLock(method))) {
      for (const input of inputsOf(method, made)) {
        const answer = await made.vault.call(method, input)
        calls += 1
        if (!answer.ok) expect(answer.failure.code).not.toBe('internal')
      }
      expect([method, frozen(made)]).toEqual([method, before])
    }
    expect(calls).toBeGreaterThan(1_000)
    for (const method of methods.filter(isAboutTheLock)) {
      await made.vault.call(method, validInputs(made.clientId, made.sessionId)[method])
      expect([method, frozen(made)]).toEqual([method, before])
    }
    expect(await made.call('vault.verify', {})).toMatchObject({ isSound: true })
  })
})
