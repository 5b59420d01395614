/** Progress and process notes of one session: apart in every table, list, search and signature. */
import { describe, expect, it } from 'vitest'
import { newTagId } from '../../db/contract/new-ids.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const RECORD = 'Mood lower this week; she agreed to call her sister.'
const APART = 'Kingfisher: I notice how carefully I speak, as if to glass.'
/** Stands in the process note, its quotes and memos only. */
const CANARY = 'Kingfisher'

const start = async () => {
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made)
  const { id: sessionId } = await addSession(made, clientId, '2026-03-02')
  return { ...made, clientId, sessionId }
}

const both = async () => {
  const made = await start()
  const { call, sessionId } = made
  const onSession = tagOf('loneliness')
  const record = tagOf('sadness', { kind: 'passage', start: 0, end: 10 })
  const apart = tagOf(
    'known-and-held',
    { kind: 'passage', start: 0, end: 10 },
    { memo: `${CANARY} memo` },
  )
  const first = await call('notes.save', {
    sessionId,
    baseRevision: 0,
    text: RECORD,
    tags: [onSession, record],
  })
  const second = await call('notes.save', {
    sessionId,
    kind: 'process',
    baseRevision: first.revision,
    text: APART,
    tags: [onSession, apart],
  })
  await call('notes.leave', { sessionId })
  await call('notes.leave', { sessionId, kind: 'process' })
  return { ...made, onSession, record, apart, revision: second.revision }
}

/** Every table that holds the word, with the full-text index read through what it points to. */
const tablesWith = ({ context }: Awaited<ReturnType<typeof start>>, word: string) => {
  const { sqlite } = context.store
  const tables = sqlite
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_search%' ESCAPE '\\'",
    )
    .all()
  return tables
    .map(({ name }) => name)
    .filter((name) =>
      JSON.stringify(sqlite.prepare(`SELECT * FROM "${name}"`).all()).includes(word),
    )
    .toSorted()
}

describe('the two notes of a session', () => {
  it('keep text, state and passages of their own, and share the tags on the session', async () => {
    const { call, sessionId, onSession, record, apart } = await both()
    const progress = await call('notes.open', { sessionId })
    const process = await call('notes.open', { sessionId, kind: 'process' })
    expect(progress).toMatchObject({ kind: 'progress', text: RECORD, otherState: 'draft' })
    expect(process).toMatchObject({ kind: 'process', text: APART, otherState: 'draft' })
    const ids = (tags: readonly { readonly id: string }[]) => tags.map(({ id }) => id).toSorted()
    expect(ids(progress.tags)).toEqual(ids([onSession, record]))
    expect(ids(process.tags)).toEqual(ids([onSession, apart]))
  })

  it('leave words of the process note in its own tables only', async () => {
    const made = await both()
    expect(tablesWith(made, CANARY)).toEqual(['process_note', 'process_tag'])
    expect(tablesWith(made, 'agreed to call')).toEqual(['note', 'tag'])
  })

  it('show nothing of the process note in the list of sessions but its state', async () => {
    const { call, clientId } = await both()
    const rows = await call('sessions.list', { clientId })
    expect(rows).toMatchObject([{ note: 'draft', processNote: 'draft', preview: RECORD }])
    expect(JSON.stringify(rows)).not.toContain(CANARY)
  })

  it('are tagged apart: what one editor saves leaves the passages of the other alone', async () => {
    const { call, sessionId, revision, onSession, apart } = await both()
    await call('notes.save', { sessionId, baseRevision: revision, text: RECORD, tags: [] })
    const process = await call('notes.open', { sessionId, kind: 'process' })
    expect(process.tags.map(({ id }) => id)).toEqual([apart.id])
    await call('notes.save', {
      sessionId,
      kind: 'process',
      baseRevision: process.revision,
      text: null,
      tags: [onSession, { ...apart, anchor: { kind: 'session' } }],
    })
    const record = await call('notes.open', { sessionId })
    expect(record.tags.map(({ id }) => id).toSorted()).toEqual([onSession.id, apart.id].toSorted())
  })

  it('are signed apart, each for itself', async () => {
    const { call, refusal, sessionId, revision } = await both()
    const signed = await call('notes.sign', { sessionId, kind: 'process', baseRevision: revision })
    const change = { sessionId, baseRevision: signed.revision, text: 'changed', tags: [] }
    expect(await refusal('notes.save', { ...change, kind: 'process' })).toBe('note-signed')
    expect(await call('notes.open', { sessionId })).toMatchObject({ state: 'draft' })
    expect(await refusal('notes.save', change)).toBe('no refusal')
    expect(await call('notes.open', { sessionId, kind: 'process' })).toMatchObject({ text: APART })
  })

  it.each([
    "UPDATE process_note SET text = 'x'",
    'UPDATE process_note SET signed_at = NULL, signed_sha256 = NULL, signed_app_version = NULL',
    'DELETE FROM process_note',
    "INSERT OR REPLACE INTO process_note SELECT key, session_key, client_key, kind, word_count, preview, NULL, NULL, NULL, 0, 0, 'x', '[]' FROM process_note",
    "INSERT INTO process_note_edit SELECT key, 'x', 1, 'x', 0, '[]' FROM process_note",
  ])('are both defended by the store itself: %s', async (sql) => {
    const { context, call, sessionId, revision } = await both()
    await call('notes.sign', { sessionId, kind: 'process', baseRevision: revision })
    expect(() => context.store.sqlite.exec(sql)).toThrow(/note-signed/)
    expect(await call('notes.open', { sessionId, kind: 'process' })).toMatchObject({ text: APART })
  })

  it('both count on the timeline, where each quote says which note it is from', async () => {
    const { call, clientId, sessionId } = await both()
    const { marks, sessions } = await call('timeline.forClient', { clientId })
    expect(sessions).toMatchObject([{ note: 'draft', processNote: 'draft' }])
    expect(marks.session).toHaveLength(3)
    const { passages } = await call('timeline.mark', { sessionId, concept: 'known-and-held' })
    expect(passages).toMatchObject([{ kind: 'process', tag: { quote: CANARY } }])
    const whole = await call('timeline.mark', { sessionId, concept: 'loneliness' })
    expect(whole.passages).toMatchObject([{ kind: null }])
  })

  it('count once where both are tagged with the same concept', async () => {
    const { call, clientId, sessionId, revision, onSession, apart } = await both()
    const more = tagOf(
      'loneliness',
      { kind: 'passage', start: 12, end: 20 },
      { intensity: 3, id: newTagId() },
    )
    const tags = [onSession, apart, more]
    await call('notes.save', {
      sessionId,
      kind: 'process',
      baseRevision: revision,
      text: null,
      tags,
    })
    const { marks, concepts } = await call('timeline.forClient', { clientId })
    const loneliness = concepts.findIndex(({ slug }) => slug === 'loneliness')
    const places = marks.concept.flatMap((concept, place) =>
      concept === loneliness ? [place] : [],
    )
    expect(places).toHaveLength(1)
    expect(marks.passages[places[0] ?? -1]).toBe(1)
  })

  it('keep the session from being removed, either of them', async () => {
    const { call, refusal, sessionId } = await start()
    await call('notes.save', { sessionId, kind: 'process', baseRevision: 0, text: APART, tags: [] })
    expect(await refusal('sessions.remove', { sessionId })).toBe('session-has-note')
  })

  it('leave a log that tells them apart', async () => {
    const { call, context, clientId } = await both()
    context.audit.flush()
    const { events } = await call('audit.list', {
      before: null,
      limit: 50,
      kinds: null,
      clientId,
      from: null,
      to: null,
    })
    const kinds = events.map(({ kind }) => kind)
    expect(kinds).toContain('note-written')
    expect(kinds).toContain('process-note-written')
  })

  it('are proven whole by verify, the process note too', async () => {
    const { call, context, sessionId, revision } = await both()
    await call('notes.sign', { sessionId, kind: 'process', baseRevision: revision })
    expect(await call('vault.verify', {})).toMatchObject({ isSound: true })
    context.store.sqlite.exec(
      "DROP TRIGGER process_note_signed_update; UPDATE process_note SET text = text || ' x'",
    )
    const { checks } = await call('vault.verify', {})
    expect(checks.find(({ name }) => name === 'signed-notes')).toMatchObject({ faults: 1 })
  })
})
