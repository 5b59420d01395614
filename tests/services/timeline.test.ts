import { describe, expect, it } from 'vitest'
import { readingOf } from '../../db/domain/timeline-columns.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const TEXT = 'Nobody would notice. He used to ask her every night, and never now.'
const passage = (quote: string) => {
  const start = TEXT.indexOf(quote)
  return { kind: 'passage', start, end: start + quote.length } as const
}

describe('the timeline of a client', () => {
  it('says per session and concept what the strongest present tag says, and counts passages', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    await addSession(made, clientId, '2026-01-05')
    const { id: sessionId } = await addSession(made, clientId, '2026-01-12')
    const tags = [
      tagOf('loneliness', passage('Nobody would notice'), { intensity: 1 }),
      tagOf('loneliness', passage('never now'), { intensity: 2 }),
      tagOf('loneliness', undefined, { intensity: 3, assertion: 'denied' }),
      tagOf('reassurance-seeking', passage('ask her'), { assertion: 'historical' }),
      tagOf('hopelessness-about-existence', undefined, { intensity: 0 }),
    ]
    await made.call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags })
    const { sessions, concepts, marks } = await made.call('timeline.forClient', { clientId })
    const said = marks.session.map((place, row) => ({
      session: sessions[place]?.number,
      concept: concepts[marks.concept[row] ?? -1]?.slug,
      ...readingOf(marks.strength[row] ?? -1),
      passages: marks.passages[row],
    }))
    expect(said).toHaveLength(3)
    expect(said).toEqual(
      expect.arrayContaining([
        { session: 2, concept: 'loneliness', intensity: 2, assertion: 'present', passages: 2 },
        {
          session: 2,
          concept: 'reassurance-seeking',
          intensity: 2,
          assertion: 'historical',
          passages: 1,
        },
        {
          session: 2,
          concept: 'hopelessness-about-existence',
          intensity: 0,
          assertion: 'present',
          passages: 0,
        },
      ]),
    )
  })

  it('leads from a mark to its words', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const { id: sessionId } = await addSession(made, clientId, '2026-01-12')
    const tags = [tagOf('loneliness', passage('ask her')), tagOf('sadness')]
    await made.call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags })
    const details = await made.call('timeline.mark', { sessionId, concept: 'loneliness' })
    expect(details).toMatchObject({
      note: 'draft',
      passages: [
        {
          tag: { quote: 'ask her' },
          before: 'Nobody would notice. He used to ',
          after: ' every night, and never now.',
        },
      ],
    })
  })
})

describe('what lies around a timeline', () => {
  it('is the client’s results, events and safety marks, and a layout that nobody has chosen yet', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const { id: other } = await addClient(made, 'Somebody Else', 'SE-01')
    const { id: sessionId } = await addSession(made, clientId, '2026-01-12')
    const entry = { kind: 'scores', scores: { total: 11 } } as const
    const result = { instrument: 'phq-9', takenOn: '2026-01-12', sessionId, entry }
    await made.call('measures.add', { clientId, ...result })
    await made.call('measures.add', { clientId: other, ...result, sessionId: null })
    const tags = [tagOf('hopelessness-about-existence')]
    await made.call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags })
    const around = await made.call('timeline.around', { clientId })
    expect(around.results.map(({ scores }) => scores)).toEqual([{ total: 11 }])
    expect(around.safety).toMatchObject([
      { aboutDate: '2026-01-12', source: 'tag', answeredOn: null },
    ])
    expect(around.choice).toMatchObject({ pinned: [], measures: null, showsEvents: true })
  })

  it('keeps the layout of each client, and lets it go with a sample client', async () => {
    const made = await makeTestVault()
    await made.call('practice.loadSample', {})
    const [sample] = await made.call('clients.list', { includeArchived: false })
    const { id: own } = await addClient(made)
    const { choice } = await made.call('timeline.around', { clientId: own })
    const pinned = { ...choice, pinned: ['grief-lost', 'loneliness'], measures: [] }
    for (const clientId of [own, sample?.id ?? own])
      await made.call('timeline.choose', { clientId, choice: pinned })
    expect((await made.call('timeline.around', { clientId: own })).choice).toEqual(pinned)
    await made.call('practice.removeSample', {})
    expect((await made.call('timeline.around', { clientId: own })).choice).toEqual(pinned)
  })
})

describe('changes of the codebook', () => {
  it('stand on the axis where the client is tagged with the concept, and nowhere else', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const { id: sessionId } = await addSession(made, clientId, '2026-01-12')
    const words = { text: null, remark: '', color: null }
    const { slug } = await made.call('codebook.add', {
      ...words,
      name: 'Pride',
      code: 'pq',
      group: 'grief',
      parent: null,
    })
    const rename = { ...words, concept: slug, code: 'pq', name: 'Wounded pride' }
    await made.call('codebook.edit', rename)
    expect((await made.call('timeline.around', { clientId })).codebook).toEqual([])
    const tags = [tagOf(slug)]
    await made.call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags })
    const { codebook } = await made.call('timeline.around', { clientId })
    expect(codebook.map(({ words: said }) => said)).toEqual(['Pride was renamed Wounded pride'])
  })
})
