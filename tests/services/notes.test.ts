import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newSessionId } from '../../db/contract/new-ids.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  openTestVault,
  PASSPHRASE,
  type TestVault,
  tagOf,
} from '../support/test-vault.ts'

const TEXT = 'She says nobody would notice. The flat is quiet on Sundays.'
const span = (quote: string) => {
  const start = TEXT.indexOf(quote)
  return { kind: 'passage', start, end: start + quote.length } as const
}

const withSession = async () => {
  const made = await makeTestVault()
  const client = await addClient(made)
  const session = await addSession(made, client.id, '2026-03-02')
  return { ...made, clientId: client.id, sessionId: session.id }
}

const save = ({ call }: TestVault, sessionId: ReturnType<typeof newSessionId>, text: string) =>
  call('notes.save', { sessionId, baseRevision: 0, text, tags: [] })

describe('notes', () => {
  it('open empty, and give back exactly what was saved', async () => {
    const { call, sessionId } = await withSession()
    const empty = await call('notes.open', { sessionId })
    expect(empty).toMatchObject({ text: '', state: 'none', revision: 0, tags: [], signed: null })
    const tag = tagOf('loneliness', span('nobody would notice'), { memo: 'said twice' })
    await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags: [tag] })
    const opened = await call('notes.open', { sessionId })
    expect(opened).toMatchObject({ text: TEXT, state: 'draft', revision: 1 })
    expect(opened.tags).toMatchObject([{ ...tag, quote: 'nobody would notice' }])
  })

  it('keep what was being written when the vault is closed without leaving', async () => {
    const { call, vault, folder, sessionId } = await withSession()
    await call('notes.save', { sessionId, baseRevision: 0, text: 'first words', tags: [] })
    await call('notes.save', { sessionId, baseRevision: 1, text: TEXT, tags: [] })
    vault.close()
    const again = openTestVault(folder)
    await again.unlock(PASSPHRASE)
    expect(await again.call('notes.open', { sessionId })).toMatchObject({ value: { text: TEXT } })
  })

  it('refuse a save that builds on an older state, and change nothing', async () => {
    const { call, refusal, sessionId } = await withSession()
    await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags: [] })
    const stale = { sessionId, baseRevision: 0, text: 'older', tags: [] }
    expect(await refusal('notes.save', stale)).toBe('stale-revision')
    expect((await call('notes.open', { sessionId })).text).toBe(TEXT)
  })

  it('save text and tags together or not at all', async () => {
    const { call, refusal, sessionId } = await withSession()
    const outside = tagOf('loneliness', { kind: 'passage', start: 0, end: TEXT.length + 1 })
    const input = { sessionId, baseRevision: 0, text: TEXT, tags: [outside] }
    expect(await refusal('notes.save', input)).toBe('anchor-outside-text')
    expect(await call('notes.open', { sessionId })).toMatchObject({ text: '', state: 'none' })
    const unknown = { ...input, tags: [tagOf('no-such-concept')] }
    expect(await refusal('notes.save', unknown)).toBe('unknown-concept')
    expect(await call('notes.open', { sessionId })).toMatchObject({ text: '', tags: [] })
  })

  it('refuse a passage that cuts a character in two', async () => {
    const { refusal, sessionId } = await withSession()
    const half = tagOf('loneliness', { kind: 'passage', start: 0, end: 1 })
    const input = { sessionId, baseRevision: 0, text: '🌧 rain', tags: [half] }
    expect(await refusal('notes.save', input)).toBe('anchor-outside-text')
  })

  it('keep the time a tag was made when it is changed later', async () => {
    const { call, sessionId } = await withSession()
    const tag = tagOf('loneliness')
    await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags: [tag] })
    const before = (await call('notes.open', { sessionId })).tags[0]
    const stronger = { ...tag, intensity: 3 as const }
    await call('notes.save', { sessionId, baseRevision: 1, text: null, tags: [stronger] })
    const after = (await call('notes.open', { sessionId })).tags[0]
    expect(after).toMatchObject({ id: tag.id, intensity: 3, codedAt: before?.codedAt })
  })

  it('are gone when all their words are deleted, and tags on the session stay', async () => {
    const { call, sessionId } = await withSession()
    const tags = [tagOf('loneliness')]
    await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags })
    await call('notes.save', { sessionId, baseRevision: 1, text: ' \n', tags })
    expect(await call('notes.open', { sessionId })).toMatchObject({ text: '', state: 'none' })
    expect((await call('notes.open', { sessionId })).tags).toHaveLength(1)
  })

  it('know their place among the sessions of the client', async () => {
    const made = await withSession()
    const later = await addSession(made, made.clientId, '2026-03-09')
    const earlier = await addSession(made, made.clientId, '2026-02-23')
    const { session, previous, next } = await made.call('notes.open', { sessionId: made.sessionId })
    expect(session).toMatchObject({ number: 2, of: 3 })
    expect([previous, next]).toEqual([earlier.id, later.id])
  })

  it('say when there is no such session', async () => {
    const { refusal } = await withSession()
    expect(await refusal('notes.open', { sessionId: newSessionId() })).toBe('not-found')
  })
})

describe('a signed note', () => {
  const signed = async () => {
    const made = await withSession()
    const { sessionId, call } = made
    await save(made, sessionId, 'older words')
    await call('notes.save', { sessionId, baseRevision: 1, text: TEXT, tags: [] })
    const signature = await call('notes.sign', { sessionId, baseRevision: 2 })
    return { ...made, signature }
  }

  it('carries the hash of exactly its text', async () => {
    const { signature, call, sessionId } = await signed()
    expect(signature.sha256).toBe(createHash('sha256').update(TEXT).digest('hex'))
    const opened = await call('notes.open', { sessionId })
    expect(opened).toMatchObject({ text: TEXT, state: 'signed', signed: { at: signature.at } })
  })

  it('refuses another text, another signature and its removal, and still takes tags', async () => {
    const { call, refusal, sessionId } = await signed()
    const change = { sessionId, baseRevision: 3, text: `${TEXT} More.`, tags: [] }
    expect(await refusal('notes.save', change)).toBe('note-signed')
    expect(await refusal('notes.save', { ...change, text: '' })).toBe('note-signed')
    expect(await refusal('notes.sign', { sessionId, baseRevision: 3 })).toBe('note-signed')
    expect(await refusal('sessions.remove', { sessionId })).toBe('session-has-note')
    const tags = [tagOf('loneliness', span('quiet on Sundays'))]
    await call('notes.save', { sessionId, baseRevision: 3, text: null, tags })
    expect((await call('notes.open', { sessionId })).tags).toHaveLength(1)
  })

  it.each([
    ['an update of the text', "UPDATE note SET text = 'x'"],
    ['an update of what was copied', "UPDATE note SET copied = '[1]'"],
    ['an update of the hash', "UPDATE note SET signed_sha256 = 'x'"],
    [
      'taking the signature off',
      'UPDATE note SET signed_at = NULL, signed_sha256 = NULL, signed_app_version = NULL',
    ],
    ['moving it to another client', 'UPDATE note SET client_key = client_key + 1'],
    ['deletion', 'DELETE FROM note'],
    [
      'replacement by key',
      "INSERT OR REPLACE INTO note SELECT key, session_key, client_key, kind, word_count, preview, NULL, NULL, NULL, 0, 0, 'x', '[]' FROM note",
    ],
    [
      'replacement by session',
      "INSERT OR REPLACE INTO note SELECT key + 100, session_key, client_key, kind, word_count, preview, NULL, NULL, NULL, 0, 0, 'x', '[]' FROM note",
    ],
    [
      'an upsert',
      "INSERT INTO note SELECT key, session_key, client_key, kind, word_count, preview, NULL, NULL, NULL, 0, 0, 'x', '[]' FROM note WHERE true ON CONFLICT (key) DO UPDATE SET text = 'x'",
    ],
    ['an edit beside it', "INSERT INTO note_edit SELECT key, 'x', 1, 'x', 0, '[]' FROM note"],
    ['making its client a sample', 'UPDATE client SET is_sample = 1'],
  ])('is defended by the store itself against %s', async (_, sql) => {
    const { context, call, sessionId } = await signed()
    expect(() => context.store.sqlite.exec(sql)).toThrow(/note-signed|sample-is-fixed/)
    expect(await call('notes.open', { sessionId })).toMatchObject({ text: TEXT, state: 'signed' })
  })

  it('cannot be empty', async () => {
    const { refusal, sessionId } = await withSession()
    expect(await refusal('notes.sign', { sessionId, baseRevision: 0 })).toBe('note-empty')
  })

  it('whose text was altered in the file is found by verify', async () => {
    const { context, call } = await signed()
    context.store.sqlite.exec(
      "DROP TRIGGER note_signed_update; UPDATE note SET text = text || ' x'",
    )
    const report = await call('vault.verify', {})
    expect(report.isSound).toBe(false)
    expect(report.checks.find((check) => check.name === 'signed-notes')).toMatchObject({
      checked: 1,
      faults: 1,
    })
  })
})

describe('a crash', () => {
  it('leaves an edit that the next unlocking folds into note and search', async () => {
    const { call, vault, context, folder, sessionId } = await withSession()
    await call('notes.save', { sessionId, baseRevision: 0, text: 'umbrellas', tags: [] })
    await call('notes.save', { sessionId, baseRevision: 1, text: 'lighthouses', tags: [] })
    // Closing the handle alone is what a killed process leaves: no fold, no checkpoint.
    context.store.sqlite.close()
    expect(() => vault.close()).toThrow()
    const again = openTestVault(folder)
    await again.unlock(PASSPHRASE)
    const search = { clientId: null, order: 'best' }
    expect(await again.call('search.find', { ...search, query: 'lighthouses' })).toMatchObject({
      value: { total: 1 },
    })
    expect(await again.call('search.find', { ...search, query: 'umbrellas' })).toMatchObject({
      value: { total: 0 },
    })
  })
})
