/** Portraits from the vault: both notes, where their words are tagged, and what the filter lets through. */
import { describe, expect, it } from 'vitest'
import { NO_FILTER, type TimelineFilter } from '../../db/domain/timeline-filter.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const TEXT = '😀 Nobody would notice. He used to ask her every night, and never now.'
const on = (start: number, end: number) => ({ kind: 'passage', start, end }) as const

const filled = async () => {
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made)
  const { id: otherId } = await addClient(made, 'Somebody Else', 'SE-01')
  const { id: second } = await addSession(made, clientId, '2026-01-12')
  const { id: first } = await addSession(made, clientId, '2026-01-05')
  const { id: empty } = await addSession(made, clientId, '2026-01-19')
  const { id: foreign } = await addSession(made, otherId, '2026-01-05')
  const save = (sessionId: typeof first, tags: readonly ReturnType<typeof tagOf>[]) =>
    made.call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags: [...tags] })
  await save(first, [
    tagOf('loneliness', on(24, 46), { intensity: 1, target: 'partner' }),
    tagOf('loneliness', on(3, 9), { intensity: 3 }),
    tagOf('hopelessness-about-existence', on(10, 15), { intensity: 1 }),
    tagOf('fatigue', { kind: 'session' }, { intensity: 2 }),
  ])
  await save(foreign, [tagOf('sadness', on(3, 9))])
  await made.call('notes.save', {
    sessionId: second,
    kind: 'process',
    baseRevision: 0,
    text: 'I am bored.',
    tags: [tagOf('rupture-repair', on(0, 4), { target: 'therapist', assertion: 'denied' })],
  })
  const ask = (filter: Partial<TimelineFilter> = {}) =>
    made.call('timeline.portraits', { clientId, filter: { ...NO_FILTER, ...filter } })
  return { made, first, second, empty, ask }
}

describe('portraits', () => {
  it('are one for each session in order, with the notes that have a text', async () => {
    const { first, second, empty, ask } = await filled()
    const portraits = await ask()
    expect(portraits.map(({ session }) => session)).toEqual([first, second, empty])
    expect(portraits.map(({ notes }) => notes.map(({ kind }) => kind))).toEqual([
      ['progress'],
      ['process'],
      [],
    ])
    const [progress] = portraits[0]?.notes ?? []
    // An emoji is two code units long: the editor counts so, and the store's own length() would not.
    expect(progress).toMatchObject({ length: TEXT.length, words: 13 })
  })

  it('say where in the text each passage stands, and what was tagged on the whole session', async () => {
    const { ask } = await filled()
    const [portrait, apart] = await ask()
    const passages = portrait?.notes[0]?.passages ?? []
    expect(passages.map(({ concept, start, end }) => [concept, start, end])).toEqual([
      ['loneliness', 3, 9],
      ['hopelessness-about-existence', 10, 15],
      ['loneliness', 24, 46],
    ])
    expect(passages[0]).toMatchObject({ intensity: 3, assertion: 'present', isLate: true })
    expect(portrait?.whole).toMatchObject([{ concept: 'fatigue', intensity: 2 }])
    expect(apart?.notes[0]?.passages).toMatchObject([
      { concept: 'rupture-repair', assertion: 'denied' },
    ])
  })

  it('follow the text while it is written, and count what lost its words', async () => {
    const { made, first, ask } = await filled()
    const open = await made.call('notes.open', { sessionId: first, kind: 'progress' })
    await made.call('notes.save', {
      sessionId: first,
      baseRevision: open.revision,
      text: 'Nobody.',
      tags: [tagOf('loneliness', on(0, 6)), tagOf('fatigue', { kind: 'lost', quote: 'never now' })],
    })
    const [portrait] = await ask()
    expect(portrait?.notes[0]).toMatchObject({ length: 7, words: 1 })
    expect(portrait?.notes[0]?.passages).toHaveLength(1)
    expect(portrait).toMatchObject({ lost: 1, whole: [] })
  })

  it('hold what the filter lets through, and whatever is about safety', async () => {
    const { ask } = await filled()
    const seen = async (filter: Partial<TimelineFilter>): Promise<readonly string[]> =>
      (await ask(filter)).flatMap(({ notes, whole }) =>
        [...notes.flatMap(({ passages }) => passages), ...whole].map(({ concept }) => concept),
      )
    const safety = 'hopelessness-about-existence'
    expect(await seen({ targets: ['partner'] })).toEqual([safety, 'loneliness'])
    expect(await seen({ leastIntensity: 3 })).toEqual(['loneliness', safety])
    expect(await seen({ note: 'process' })).toEqual([safety, 'rupture-repair'])
    expect(await seen({ note: 'progress' })).toEqual([
      'loneliness',
      safety,
      'loneliness',
      'fatigue',
    ])
    expect(await seen({ late: 'without' })).toEqual([safety])
  })
})
