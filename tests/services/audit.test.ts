/** What leaves which trace, when, and what no trace may hold. */
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  AUDIT_GROUPS,
  AUDIT_KINDS,
  AUDIT_WINDOW_MINUTES,
  kindsOfGroup,
} from '../../db/contract/audit.ts'
import type { Context } from '../../db/services/context.ts'
import { perform } from '../../db/services/perform.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  type TestVault,
  tagOf,
} from '../support/test-vault.ts'

const WINDOW_MS = AUDIT_WINDOW_MINUTES * 60_000

const kindsIn = ({ audit, queries }: Context): readonly string[] => {
  audit.flush()
  return [...queries.audit.chain()].map(({ kind }) => kind)
}

/** Kinds recorded since the vault was made. */
const since = (context: Context): readonly string[] => kindsIn(context).slice(1)

/** Only the clock: the vault's own waiting goes on in real time. */
const holdClock = (): { readonly pass: (ms: number) => void } => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  return { pass: (ms) => vi.setSystemTime(Date.now() + ms) }
}

const aSession = async (made: TestVault) => {
  const { id: clientId } = await addClient(made)
  const { id: sessionId } = await addSession(made, clientId, '2026-01-05')
  return { clientId, sessionId }
}

const refuseEvents = ({ store }: Context): (() => void) => {
  store.sqlite.exec(
    `CREATE TRIGGER no_room BEFORE INSERT ON audit_event BEGIN SELECT RAISE(ABORT, 'no-room'); END`,
  )
  return () => {
    store.sqlite.exec('DROP TRIGGER no_room')
  }
}

describe('every group', () => {
  it('has kinds, and every kind one group', () => {
    expect(AUDIT_GROUPS.flatMap(kindsOfGroup).toSorted()).toEqual([...AUDIT_KINDS].toSorted())
    for (const group of AUDIT_GROUPS) expect(kindsOfGroup(group)).not.toEqual([])
  })
})

describe('a change', () => {
  it('does not happen where its event cannot be written', async () => {
    const made = await makeTestVault()
    const { clientId, sessionId } = await aSession(made)
    await made.call('notes.save', { sessionId, baseRevision: 0, text: 'One.', tags: [] })
    const before = kindsIn(made.context)
    const makeRoom = refuseEvents(made.context)
    const refused = [
      await made.refusal('clients.create', { name: 'Bo', code: 'BL' }),
      await made.refusal('clients.update', { clientId, name: 'Other', code: 'IH-01' }),
      await made.refusal('clients.archive', { clientId, isArchived: true }),
      await made.refusal('settings.update', { autoLockMinutes: 9 }),
      await made.refusal('notes.sign', { sessionId, baseRevision: 1 }),
      await made.refusal('practice.loadSample', {}),
    ]
    expect(refused).toEqual(Array(6).fill('internal'))
    expect(await made.call('clients.list', { includeArchived: true })).toMatchObject([
      { name: 'Ines Halloran', isArchived: false },
    ])
    expect(await made.call('notes.open', { sessionId })).toMatchObject({ state: 'draft' })
    expect(await made.call('settings.get', {})).toMatchObject({ autoLockMinutes: 5 })
    makeRoom()
    expect(kindsIn(made.context)).toEqual([...before, 'note-viewed'])
    expect((await made.call('vault.verify', {})).isSound).toBe(true)
  })

  it('that fails leaves no event, and one that changes nothing neither', async () => {
    const made = await makeTestVault()
    const { clientId, sessionId } = await aSession(made)
    const before = kindsIn(made.context)
    expect(await made.refusal('clients.create', { name: 'Bo', code: 'IH-01' })).toBe('code-taken')
    expect(await made.refusal('notes.sign', { sessionId, baseRevision: 0 })).toBe('note-empty')
    await made.call('clients.update', { clientId, name: 'Ines Halloran', code: 'IH-01' })
    await made.call('settings.update', { autoLockMinutes: 5 })
    await made.call('notes.save', { sessionId, baseRevision: 0, text: ' ', tags: [] })
    expect(kindsIn(made.context)).toEqual(before)
  })

  it('is told with whom it was about and what became of a setting', async () => {
    const made = await makeTestVault()
    const { clientId, sessionId } = await aSession(made)
    await made.call('clients.update', { clientId, name: 'Ines Halloran', code: 'NEW' })
    await made.call('settings.update', { autoLockMinutes: 10, hideFromCapture: false })
    await made.call('sessions.remove', { sessionId })
    const { events, total } = await made.call('audit.list', {
      before: null,
      limit: 10,
      kinds: null,
      clientId: null,
      from: null,
      to: null,
    })
    expect(total).toBe(events.length)
    expect(events).toMatchObject([
      { kind: 'session-removed', clientId, sessionId, client: { code: 'NEW' }, session: null },
      { kind: 'setting-changed', detail: { name: 'hideFromCapture', from: true, to: false } },
      { kind: 'setting-changed', detail: { name: 'autoLockMinutes', from: 5, to: 10 } },
      { kind: 'client-changed', clientId, detail: { name: false, code: true } },
      { kind: 'session-added', clientId, sessionId, session: null },
      { kind: 'client-added', clientId, client: { name: 'Ines Halloran' } },
      { kind: 'vault-created', number: 1, client: null },
    ])
  })
})

describe('a view', () => {
  it('is answered where it cannot be recorded, and recorded as soon as it can', async () => {
    const made = await makeTestVault()
    const { sessionId } = await aSession(made)
    const makeRoom = refuseEvents(made.context)
    const seenAt = Date.now()
    expect(await made.call('notes.open', { sessionId })).toMatchObject({ text: '' })
    made.context.audit.flush()
    makeRoom()
    made.vault.close()
    await made.vault.unlock('violet harbor forgets its tide')
    const { events } = await made.call('audit.list', {
      before: null,
      limit: 3,
      kinds: null,
      clientId: null,
      from: null,
      to: null,
    })
    expect(events.map(({ kind }) => kind)).toEqual(['unlocked', 'locked', 'note-viewed'])
    expect(Math.abs((events[2]?.at ?? 0) - seenAt)).toBeLessThan(1_000)
  })

  it('waits for the disk only after the answer, and not for long', async () => {
    const made = await makeTestVault()
    const { sessionId } = await aSession(made)
    const rows = () => [...made.context.queries.audit.chain()].length
    const before = rows()
    perform(made.context, 'notes.open', { sessionId, kind: 'progress' })
    expect(rows()).toBe(before)
    await vi.waitFor(() => expect(rows()).toBe(before + 1), { timeout: 2_000 })
  })

  it('counts once within the window, whatever happens between, and again after it', async () => {
    const clock = holdClock()
    const made = await makeTestVault()
    const { clientId, sessionId } = await aSession(made)
    const before = kindsIn(made.context).length
    const look = async () => {
      await made.call('clients.get', { clientId })
      await made.call('sessions.list', { clientId })
      await made.call('notes.open', { sessionId })
      await made.call('search.find', { query: 'lonely', clientId: null, order: 'best' })
      await made.call('search.find', { query: 'lone', clientId: null, order: 'best' })
    }
    await look()
    clock.pass(WINDOW_MS - 1)
    await look()
    expect(kindsIn(made.context).slice(before)).toEqual([
      'client-viewed',
      'note-viewed',
      'searched',
    ])
    clock.pass(1)
    await look()
    expect(kindsIn(made.context).slice(before + 3)).toEqual([
      'client-viewed',
      'note-viewed',
      'searched',
    ])
  })

  it('stands before what was done after it', async () => {
    const made = await makeTestVault()
    const { clientId } = await aSession(made)
    perform(made.context, 'timeline.forClient', { clientId, filter: null })
    perform(made.context, 'clients.archive', { clientId, isArchived: true })
    expect(since(made.context).slice(-2)).toEqual(['timeline-viewed', 'client-archived'])
  })
})

describe('writing', () => {
  const writer = async () => {
    const clock = holdClock()
    const made = await makeTestVault()
    const { sessionId } = await aSession(made)
    const before = kindsIn(made.context).length
    let revision = 0
    return {
      ...made,
      sessionId,
      clock,
      open: () => made.call('notes.open', { sessionId }),
      save: async (text: string, tags: readonly ReturnType<typeof tagOf>[] = []) => {
        const saved = await made.call('notes.save', {
          sessionId,
          baseRevision: revision,
          text,
          tags: [...tags],
        })
        revision = saved.revision
      },
      kinds: () => kindsIn(made.context).slice(before),
    }
  }

  it('counts once for an opening of the note, and again after the window', async () => {
    const { open, save, kinds, clock } = await writer()
    await open()
    await save('')
    expect(kinds()).toEqual(['note-viewed'])
    for (const text of ['A', 'A b', 'A b c']) await save(text)
    expect(kinds()).toEqual(['note-viewed', 'note-written'])
    await open()
    await save('A b c')
    await save('A b c d')
    await save('A b c d e')
    expect(kinds()).toEqual(['note-viewed', 'note-written', 'note-written'])
    clock.pass(WINDOW_MS)
    await save('A b c d e f')
    expect(kinds().slice(3)).toEqual(['note-written'])
  })

  it('tells themes marked from text written', async () => {
    const { open, save, kinds } = await writer()
    await open()
    await save('Nobody would notice.')
    const tag = tagOf('loneliness', { kind: 'passage', start: 0, end: 6 })
    await save('Nobody would notice.', [tag])
    await save('Nobody would notice.', [{ ...tag, intensity: 3 }])
    expect(kinds()).toEqual(['note-viewed', 'note-written', 'themes-marked'])
    await open()
    // The words before it move the passage along, which is no new reading.
    await save('Yes. Nobody would notice.', [
      { ...tag, intensity: 3, anchor: { kind: 'passage', start: 5, end: 11 } },
    ])
    expect(kinds().slice(3)).toEqual(['note-written'])
    await save('Yes. Nobody would notice.', [])
    expect(kinds().slice(4)).toEqual(['themes-marked'])
  })

  it('that was refused is told when it goes through', async () => {
    const { open, save, kinds, context } = await writer()
    await open()
    const makeRoom = refuseEvents(context)
    await expect(save('A')).rejects.toThrow()
    makeRoom()
    await save('A')
    expect(kinds()).toEqual(['note-viewed', 'note-written'])
  })
})
