/** Former texts of a draft: when they are kept, in which order, and how long. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { NoteKind } from '../../db/contract/shapes.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  PASSPHRASE,
  type TestVault,
  tagOf,
  testVaultOf,
} from '../support/test-vault.ts'

const MINUTE = 60_000
const words = (count: number, word = 'word'): string => `${word} `.repeat(count).trim()
const LONG = words(60, 'evening')

const writing = async (kind: NoteKind = 'progress') => {
  // Only the clock, and before the vault takes it: the vault's own timers must go on.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 2, 2, 11) })
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made)
  const { id: sessionId } = await addSession(made, clientId, '2026-03-02')
  const note = { sessionId, kind }
  return {
    ...made,
    clientId,
    sessionId,
    note,
    pass: (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE),
    write: async (text: string) => {
      const { revision } = await made.call('notes.open', note)
      await made.call('notes.save', { ...note, baseRevision: revision, text, tags: [] })
    },
    leave: () => made.call('notes.leave', note),
    kept: async () => {
      const { versions } = await made.call('history.list', note)
      const rows = []
      for (const { number, reason } of versions.toReversed())
        rows.push([reason, (await made.call('history.version', { ...note, number })).text])
      return rows
    },
  }
}

const countOf = ({ context }: TestVault, table: string): unknown =>
  context.store.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()

afterEach(() => {
  vi.useRealTimers()
})

describe.each(['progress', 'process'] as const)('the history of a %s note', (kind) => {
  it('keeps the text that was left once another takes its place', async () => {
    const { write, leave, kept, pass, call, note } = await writing(kind)
    await write(LONG)
    await leave()
    expect(await kept()).toEqual([])
    pass(2)
    await write(`${LONG} and more`)
    expect(await kept()).toEqual([])
    await leave()
    expect(await kept()).toEqual([['left', LONG]])
    expect(await call('history.list', note)).toMatchObject({
      current: { words: 62 },
      versions: [{ number: 1, reason: 'left', words: 60 }],
    })
  })

  it('keeps nothing of a first sitting that only went on from its first words', async () => {
    const { write, leave, kept, pass } = await writing(kind)
    await write('Sh')
    pass(3)
    await write('She says that the flat is quiet.')
    await leave()
    expect(await kept()).toEqual([])
  })

  it('keeps a text every ten minutes of writing, and the one it began from before those', async () => {
    const { write, leave, kept, pass } = await writing(kind)
    await write('Monday.')
    await leave()
    pass(1)
    await write('Monday. One')
    pass(9)
    await write('Monday. One two')
    expect(await kept()).toEqual([
      ['left', 'Monday.'],
      ['writing', 'Monday. One'],
    ])
    pass(9)
    await write('Monday. One two three')
    expect(await kept()).toHaveLength(2)
    pass(1)
    await write('Monday. One two three four')
    await leave()
    expect(await kept()).toEqual([
      ['left', 'Monday.'],
      ['writing', 'Monday. One'],
      ['writing', 'Monday. One two three'],
    ])
  })

  it('keeps what a save takes away at once, from twenty words on', async () => {
    const { write, kept } = await writing(kind)
    await write(LONG)
    await write(words(41, 'evening'))
    expect(await kept()).toEqual([])
    await write(words(21, 'evening'))
    expect(await kept()).toEqual([
      ['writing', LONG],
      ['deletion', words(41, 'evening')],
    ])
  })

  it('keeps the text of a note that was emptied with the session, and gives it back', async () => {
    const { write, kept, call, note } = await writing(kind)
    await write(LONG)
    await write('')
    expect(await call('history.list', note)).toMatchObject({ current: null })
    expect(await kept()).toEqual([['emptied', LONG]])
    const { revision } = await call('notes.open', note)
    expect(await call('history.restore', { ...note, number: 1, baseRevision: revision })).toEqual({
      text: LONG,
    })
    await write(LONG)
    // What stands again is no former text.
    expect(await kept()).toEqual([])
  })

  it('keeps the text before a restored one, once', async () => {
    const { write, leave, kept, call, refusal, note } = await writing(kind)
    await write(LONG)
    await leave()
    await write(`${LONG}.`)
    const { revision } = await call('notes.open', note)
    await leave()
    const restoring = { ...note, number: 1, baseRevision: revision }
    expect(await refusal('history.restore', { ...restoring, baseRevision: 0 })).toBe(
      'stale-revision',
    )
    expect(await refusal('history.restore', { ...restoring, number: 2 })).toBe('not-found')
    expect(await call('history.restore', restoring)).toEqual({ text: LONG })
    await write(LONG)
    await leave()
    expect(await kept()).toEqual([
      ['left', LONG],
      ['restored', `${LONG}.`],
    ])
  })

  it('never holds the same text twice in a row', async () => {
    const { write, leave, kept, pass } = await writing(kind)
    await write(LONG)
    await leave()
    for (let day = 0; day < 3; day += 1) {
      pass(24 * 60)
      await write(`${LONG} x`)
      await write(LONG)
      await leave()
    }
    const texts = (await kept()).map(([, text]) => text)
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text, index) => text === texts[index - 1])).toEqual([])
  })

  it('stays as it was once the note is signed, and cannot be put back', async () => {
    const { write, leave, kept, call, refusal, note, sessionId, context } = await writing(kind)
    await write(LONG)
    await leave()
    await write('Short.')
    const { revision } = await call('notes.open', note)
    await call('notes.sign', { ...note, baseRevision: revision })
    expect(await kept()).toEqual([['deletion', LONG]])
    const signed = await call('notes.open', note)
    expect(
      await refusal('history.restore', { ...note, number: 1, baseRevision: signed.revision }),
    ).toBe('note-signed')
    const table = kind === 'progress' ? 'note_version' : 'process_note_version'
    const { sqlite } = context.store
    const add = `INSERT INTO ${table} SELECT NULL, session_key, client_key, number + 1, 0, 0, 'left', 1, 'x' FROM ${table}`
    expect(() => sqlite.exec(add)).toThrow(/note-signed/)
    expect(sessionId).toBe(signed.session.id)
  })
})

describe('history', () => {
  it('of the two notes of a session stands apart', async () => {
    const { write, leave, call, note } = await writing('process')
    await write(LONG)
    await leave()
    await write('Less.')
    expect(await call('history.list', { ...note, kind: 'progress' })).toEqual({
      current: null,
      versions: [],
    })
  })

  it('survives the lock, and a process that was killed while writing', async () => {
    const made = await writing()
    await made.write(LONG)
    await made.leave()
    await made.write(`${LONG} and a change`)
    made.context.store.sqlite.close()
    expect(() => made.vault.close()).toThrow()
    vi.useRealTimers()
    const next = testVaultOf(made.folder)
    await next.vault.unlock(PASSPHRASE)
    expect(await next.call('history.list', made.note)).toMatchObject({
      versions: [{ reason: 'left', words: 60 }],
    })
  })

  it('goes with a session that has no note any more, and stays with one that has', async () => {
    const made = await writing()
    await made.write(LONG)
    await made.write('')
    expect(() => made.context.store.sqlite.exec('DELETE FROM session')).toThrow(/FOREIGN KEY/)
    await made.call('notes.save', {
      sessionId: made.sessionId,
      kind: 'process',
      baseRevision: 2,
      text: 'Mine.',
      tags: [],
    })
    expect(await made.refusal('sessions.remove', { sessionId: made.sessionId })).toBe(
      'session-has-note',
    )
    expect(() => made.context.store.sqlite.exec('DELETE FROM note_version')).toThrow(
      /version-append-only/,
    )
    await made.call('notes.save', {
      sessionId: made.sessionId,
      kind: 'process',
      baseRevision: 3,
      text: '',
      tags: [],
    })
    await made.call('sessions.remove', { sessionId: made.sessionId })
    expect(countOf(made, 'note_version')).toBe(0)
    expect(countOf(made, 'process_note_version')).toBe(0)
  })

  it('does not grow when only tags change', async () => {
    const { write, leave, kept, pass, call, note } = await writing()
    await write(LONG)
    await leave()
    for (let baseRevision = 1; baseRevision < 5; baseRevision += 1) {
      pass(60)
      const tags = [tagOf('loneliness')]
      await call('notes.save', { ...note, baseRevision, text: LONG, tags })
    }
    await leave()
    expect(await kept()).toEqual([])
  })

  it('is a reading of the note in the log, and putting a version back a writing', async () => {
    const { write, leave, call, note, context } = await writing()
    await write(LONG)
    await leave()
    await write('Short.')
    await call('history.list', note)
    const { revision } = await call('notes.open', note)
    await call('history.restore', { ...note, number: 1, baseRevision: revision })
    context.audit.flush()
    const { events } = await call('audit.list', {
      before: null,
      limit: 50,
      kinds: ['note-viewed', 'version-restored'],
      clientId: null,
      from: null,
      to: null,
    })
    expect(events.map(({ kind, sessionId }) => [kind, sessionId])).toEqual([
      ['version-restored', note.sessionId],
      ['note-viewed', note.sessionId],
    ])
    const process = { ...note, kind: 'process' } as const
    await call('history.list', process)
    context.audit.flush()
    const { total } = await call('audit.list', {
      before: null,
      limit: 1,
      kinds: ['process-note-viewed'],
      clientId: null,
      from: null,
      to: null,
    })
    expect(total).toBe(1)
  })
})
