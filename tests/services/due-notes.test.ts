import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ClientId } from '../../db/contract/ids.ts'
import { endOf, instantOf } from '../../db/domain/zoned-time.ts'
import { addClient, addSession, makeTestVault, type TestVault } from '../support/test-vault.ts'

afterEach(() => vi.useRealTimers())

const due = (
  { call }: TestVault,
  clientId: ClientId | null = null,
  more: { from?: number; limit?: number; order?: 'oldest' | 'newest' } = {},
) => call('notes.due', { clientId, order: 'oldest', from: 0, limit: 50, ...more })

/** In Lisbon winter is UTC. */
const at = (instant: string): void => {
  vi.setSystemTime(new Date(instant))
}

describe('due notes', () => {
  it('are those of attended sessions that have ended, oldest first, drafts told apart', async () => {
    const made = await makeTestVault()
    const { call } = made
    const { id: clientId } = await addClient(made)
    const older = await addSession(made, clientId, '2026-01-05')
    const newer = await addSession(made, clientId, '2026-01-12')
    await call('sessions.create', {
      clientId,
      localDate: '2026-01-19',
      localTime: '10:00',
      timeZone: 'UTC',
      durationMinutes: 50,
      attendance: 'cancelled',
    })
    await call('notes.save', { sessionId: newer.id, baseRevision: 0, text: 'words', tags: [] })
    // A process note answers nothing: the record is still to be written.
    await call('notes.save', {
      sessionId: older.id,
      kind: 'process',
      baseRevision: 0,
      text: 'mine',
      tags: [],
    })
    expect(await due(made)).toMatchObject({
      rows: [
        { session: { id: older.id }, state: 'none', endedAt: Date.UTC(2026, 0, 5, 10, 50) },
        { session: { id: newer.id }, state: 'draft' },
      ],
      total: 2,
      drafts: 1,
    })
    expect((await due(made, null, { order: 'newest' })).rows[0]?.session.id).toBe(newer.id)
    await call('notes.sign', { sessionId: newer.id, baseRevision: 1 })
    expect(await due(made)).toMatchObject({ total: 1, drafts: 0 })
  })

  it('begin with the end of the session, on its own clock', async () => {
    // Before the vault is opened, which keeps hold of the clock.
    vi.useFakeTimers({ toFake: ['Date'] })
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const session = {
      clientId,
      localDate: '2026-01-12',
      localTime: '10:00',
      durationMinutes: 50,
      attendance: 'attended',
    } as const
    await made.call('sessions.create', { ...session, timeZone: 'Europe/Lisbon' })
    await made.call('sessions.create', { ...session, timeZone: 'America/New_York' })
    const counted = async (instant: string) => {
      at(instant)
      const { total } = await due(made)
      const row = await made.call('clients.get', { clientId })
      expect(row.notesDue).toBe(total)
      return [total, row.oldestDueSession && endOf(row.oldestDueSession)]
    }
    expect(await counted('2026-01-12T10:49:00Z')).toEqual([0, null])
    const ended = Date.UTC(2026, 0, 12, 10, 50)
    expect(await counted('2026-01-12T10:51:00Z')).toEqual([1, ended])
    expect(await counted('2026-01-12T15:49:00Z')).toEqual([1, ended])
    expect(await counted('2026-01-12T15:51:00Z')).toEqual([2, ended])
  })

  it('can be kept to one client, and come page by page with the total', async () => {
    const made = await makeTestVault()
    const { id: first } = await addClient(made)
    const { id: second } = await addClient(made, 'Amos Peretz', 'AP-01')
    for (const date of ['2026-01-05', '2026-01-12', '2026-01-19'])
      await addSession(made, first, date)
    await addSession(made, second, '2026-01-13')
    expect(await due(made, second)).toMatchObject({
      total: 1,
      rows: [{ client: { code: 'AP-01' } }],
    })
    const page = await due(made, null, { from: 1, limit: 2 })
    expect(page.total).toBe(4)
    expect(page.rows.map(({ session }) => session.localDate)).toEqual(['2026-01-12', '2026-01-13'])
  })

  it('are counted by thresholds that keep their order', async () => {
    const made = await makeTestVault()
    expect(await made.call('settings.get', {})).toMatchObject({
      jurisdiction: 'us',
      crisisLine: '',
      noteDueSoonHours: 24,
      noteOverdueHours: 72,
    })
    const refused = { noteDueSoonHours: 72 }
    expect(await made.refusal('settings.update', refused)).toBe('invalid-input')
    await made.call('settings.update', { noteDueSoonHours: 72, noteOverdueHours: 168 })
    await made.call('settings.update', { jurisdiction: 'uk', crisisLine: ' Zaunkönig  123 ' })
    expect((await made.call('settings.get', {})).crisisLine).toBe('Zaunkönig 123')
    const log = [...made.context.queries.audit.chain()].filter(
      ({ kind }) => kind === 'setting-changed',
    )
    expect(log.map(({ detail }) => JSON.parse(detail))).toEqual([
      { name: 'noteDueSoonHours', from: 24, to: 72 },
      { name: 'noteOverdueHours', from: 72, to: 168 },
      { name: 'jurisdiction', from: 'us', to: 'uk' },
      { name: 'crisisLine', from: null, to: null },
    ])
  })
})

describe('the instant of a local time', () => {
  it.each([
    ['2026-01-05', '10:00', 'Europe/Lisbon', '2026-01-05T10:00:00Z'],
    ['2026-07-05', '10:00', 'Europe/Lisbon', '2026-07-05T09:00:00Z'],
    ['2026-01-05', '10:00', 'America/Los_Angeles', '2026-01-05T18:00:00Z'],
    ['2026-01-05', '09:00', 'Pacific/Auckland', '2026-01-04T20:00:00Z'],
    ['2026-01-05', '09:00', 'Asia/Kathmandu', '2026-01-05T03:15:00Z'],
    // The clock jumps from 02:00 to 03:00 here, and back from 03:00 to 02:00 in autumn.
    ['2026-03-29', '01:30', 'Europe/Berlin', '2026-03-29T00:30:00Z'],
    ['2026-03-29', '03:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['2026-10-25', '12:00', 'Europe/Berlin', '2026-10-25T11:00:00Z'],
    ['2026-01-05', '10:00', 'Nowhere/Town', '2026-01-05T10:00:00Z'],
  ])('%s %s %s', (date, time, zone, expected) => {
    expect(new Date(instantOf(date, time, zone)).toISOString()).toBe(expected.replace('Z', '.000Z'))
  })
})
