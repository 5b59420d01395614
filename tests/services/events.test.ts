import { describe, expect, it } from 'vitest'
import { localDateOf } from '../../db/domain/local-date.ts'
import { addClient, makeTestVault } from '../support/test-vault.ts'

const EVENT = {
  kind: 'hospital',
  title: '  Two nights  on the ward ',
  detail: 'Observation.',
  startDate: '2026-01-05',
  endDate: '2026-01-07',
  isOngoing: false,
} as const

const day = (fromToday: number): string => localDateOf(Date.now() + fromToday * 86_400_000)

describe('events', () => {
  it('are listed in their order, changed and removed', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const { id: eventId } = await made.call('events.add', { clientId, event: EVENT })
    const earlier = { ...EVENT, startDate: '2025-12-01', endDate: null, isOngoing: true } as const
    await made.call('events.add', { clientId, event: earlier })
    const list = await made.call('events.list', { clientId })
    expect(list.map((event) => [event.startDate, event.endDate, event.isOngoing])).toEqual([
      ['2025-12-01', null, true],
      ['2026-01-05', '2026-01-07', false],
    ])
    expect(list[1]).toMatchObject({ id: eventId, title: 'Two nights on the ward' })
    await made.call('events.update', {
      eventId,
      event: { ...EVENT, kind: 'illness', endDate: null },
    })
    expect((await made.call('events.list', { clientId }))[1]).toMatchObject({
      kind: 'illness',
      endDate: null,
    })
    await made.call('events.remove', { eventId })
    expect(await made.call('events.list', { clientId })).toHaveLength(1)
    expect(await made.refusal('events.remove', { eventId })).toBe('not-found')
  })

  it('do not end before they begin, and lie ahead only where they are a break', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const refusal = (event: object) =>
      made.refusal('events.add', { clientId, event: { ...EVENT, ...event } })
    expect(await refusal({ endDate: '2026-01-04' })).toBe('event-ends-before-start')
    expect(await refusal({ startDate: day(1), endDate: null })).toBe('event-in-future')
    expect(await refusal({ endDate: day(1) })).toBe('event-in-future')
    expect(await refusal({ isOngoing: true })).toBe('invalid-input')
    expect(await refusal({ kind: 'wedding' })).toBe('invalid-input')
    expect(await refusal({ kind: 'holiday-break', startDate: day(20), endDate: day(30) })).toBe(
      'no refusal',
    )
    expect(await refusal({ startDate: day(0), endDate: null })).toBe('no refusal')
  })

  it('leave no word of theirs in the log', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const event = { ...EVENT, title: 'Zaunkönig', detail: 'Zaunkönig' }
    const { id: eventId } = await made.call('events.add', { clientId, event })
    await made.call('events.update', { eventId, event })
    await made.call('events.remove', { eventId })
    const log = [...made.context.queries.audit.chain()].filter(({ kind }) =>
      kind.startsWith('event-'),
    )
    expect(log.map(({ kind, clientId: about }) => [kind, about])).toEqual([
      ['event-added', clientId],
      ['event-changed', clientId],
      ['event-removed', clientId],
    ])
    expect(JSON.stringify(log.map(({ detail }) => detail))).not.toContain('Zaunkönig')
  })
})
