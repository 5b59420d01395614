/** Filtering the timeline: what passes, what is left out and says so, and that safety always passes. */
import { describe, expect, it } from 'vitest'
import { buildTimeline } from '../../db/domain/timeline.ts'
import { sourceOf } from '../../db/domain/timeline-columns.ts'
import { NO_FILTER, type TimelineFilter } from '../../db/domain/timeline-filter.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const TEXT = 'Nobody would notice. He used to ask her every night, and never now.'
const passage = (start: number, end: number) => ({ kind: 'passage', start, end }) as const

const filled = async () => {
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made)
  const { id: first } = await addSession(made, clientId, '2026-01-05')
  const { id: second } = await addSession(made, clientId, '2026-01-12')
  await made.call('notes.save', {
    sessionId: first,
    baseRevision: 0,
    text: TEXT,
    tags: [
      tagOf('loneliness', passage(0, 6), { intensity: 3, target: 'partner', voice: 'client' }),
      tagOf('loneliness', passage(7, 19), { intensity: 1, target: 'mother', voice: 'clinician' }),
      tagOf('hopelessness-about-existence', passage(21, 23), { intensity: 1 }),
    ],
  })
  await made.call('notes.save', {
    sessionId: second,
    baseRevision: 0,
    text: TEXT,
    tags: [tagOf('loneliness', passage(0, 6), { assertion: 'denied', target: 'partner' })],
  })
  await made.call('notes.save', {
    sessionId: second,
    kind: 'process',
    baseRevision: 1,
    text: 'I am bored.',
    tags: [tagOf('rupture-repair', passage(0, 4), { target: 'therapist' })],
  })
  return async (filter: Partial<TimelineFilter>) => {
    const asked = { clientId, filter: { ...NO_FILTER, ...filter } }
    const { lanes } = buildTimeline(sourceOf(await made.call('timeline.forClient', asked)), [])
    return (concept: string): readonly string[] =>
      lanes
        .find((lane) => lane.concept.slug === concept)
        ?.cells.map(({ state, intensity }) => (state === 'tagged' ? `${intensity}` : state)) ?? []
  }
}

describe('a filtered timeline', () => {
  it('shows the strongest tag that passes, and says where it left tags out', async () => {
    const by = await filled()
    expect((await by({}))('loneliness')).toEqual(['3', '2'])
    expect((await by({ targets: ['mother'] }))('loneliness')).toEqual(['1', 'left-out'])
    expect((await by({ voices: ['client'] }))('loneliness')).toEqual(['3', 'left-out'])
    expect((await by({ assertions: ['denied'] }))('loneliness')).toEqual(['left-out', '2'])
    expect((await by({ leastIntensity: 3 }))('loneliness')).toEqual(['3', 'left-out'])
    expect((await by({ targets: ['mother', 'partner'], leastIntensity: 2 }))('loneliness')).toEqual(
      ['3', '2'],
    )
  })

  it('tells the two notes apart', async () => {
    const by = await filled()
    const process = await by({ note: 'process' })
    expect(process('rupture-repair')).toEqual(['not-assessed', '2'])
    expect(process('loneliness')).toEqual(['left-out', 'left-out'])
    const progress = await by({ note: 'progress' })
    expect(progress('rupture-repair')).toEqual(['not-assessed', 'left-out'])
    expect(progress('loneliness')).toEqual(['3', '2'])
  })

  it('tells what was tagged in retrospect, which here is all of it', async () => {
    const by = await filled()
    expect((await by({ late: 'only' }))('loneliness')).toEqual(['3', '2'])
    expect((await by({ late: 'without' }))('loneliness')).toEqual(['left-out', 'left-out'])
  })

  it('never filters a safety concept away', async () => {
    const by = await filled()
    for (const filter of [
      { targets: ['mother'] },
      { leastIntensity: 3 },
      { note: 'process' },
      { late: 'without' },
    ] as const)
      expect((await by(filter))('hopelessness-about-existence')).toEqual(['1', 'not-assessed'])
  })
})
