/** The page of a concept: counts with what they are of, and every count made of quotes that can be read. */
import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../db/contract/ids.ts'
import type { NoteKind, TagInput } from '../../db/contract/shapes.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const TEXT = 'Nobody would notice, she said, and laughed. Her mother never called.'
const on = (words: string) => {
  const start = TEXT.indexOf(words)
  return { kind: 'passage', start, end: start + words.length } as const
}
const ALL = { clientId: null, assertion: null, target: null, voice: null, limit: 50 } as const

const practice = async () => {
  const made = await makeTestVault()
  const put = async (id: SessionId, tags: TagInput[], kind: NoteKind = 'progress') => {
    const { revision } = await made.call('notes.open', { sessionId: id, kind })
    await made.call('notes.save', {
      ...{ sessionId: id, kind, baseRevision: revision, text: TEXT, tags },
    })
  }
  const { id: zoe } = await addClient(made, 'Zoe Ashdown', 'ZA-01')
  const { id: ada } = await addClient(made, 'Ada Birch', 'AB-01')
  await addClient(made, 'Nobody Written', 'NW-01')
  const [z1, z2, z3] = [
    await addSession(made, zoe, '2026-01-05'),
    await addSession(made, zoe, '2026-01-12'),
    await addSession(made, zoe, '2026-01-19'),
  ]
  const a1 = await addSession(made, ada, '2026-02-02')
  await put(z1.id, [
    tagOf('loneliness', on('Nobody would notice'), { voice: 'client' }),
    tagOf('sadness', on('notice, she said')),
    tagOf('loneliness', on('Her mother never called'), { target: 'mother', intensity: 1 }),
  ])
  await put(z2.id, [tagOf('loneliness', undefined, { assertion: 'denied' })])
  await put(z3.id, [tagOf('loneliness'), tagOf('grief-lost')])
  await put(a1.id, [tagOf('loneliness', on('laughed'))], 'process')
  return { ...made, zoe, ada, z1, z2, z3, a1 }
}

describe('the use of a concept', () => {
  it('is told client by client, with what each count is of', async () => {
    const { call, zoe, ada } = await practice()
    const { clients, ofClients } = await call('concepts.use', { concept: 'loneliness' })
    expect(ofClients).toBe(2)
    expect(clients).toEqual([
      {
        client: { id: ada, name: 'Ada Birch', code: 'AB-01' },
        ...{ tags: 1, sessions: 1, ofSessions: 1, first: '2026-02-02', last: '2026-02-02' },
      },
      {
        client: { id: zoe, name: 'Zoe Ashdown', code: 'ZA-01' },
        ...{ tags: 4, sessions: 3, ofSessions: 3, first: '2026-01-05', last: '2026-01-19' },
      },
    ])
    const usage = await call('codebook.usage', {})
    expect(usage).toMatchObject({ sessions: 4, clients: 2 })
    expect(usage.concepts.find(({ slug }) => slug === 'loneliness')).toEqual({
      ...{ slug: 'loneliness', tags: 5, passages: 3, sessions: 4, clients: 2 },
    })
  })

  it('counts a session of both notes once', async () => {
    const made = await practice()
    const { revision } = await made.call('notes.open', { sessionId: made.a1.id })
    await made.call('notes.save', {
      ...{ sessionId: made.a1.id, baseRevision: revision, text: TEXT },
      tags: [tagOf('loneliness', on('Nobody'))],
    })
    const usage = await made.call('codebook.usage', {})
    expect(usage.concepts.find(({ slug }) => slug === 'loneliness')).toMatchObject({
      ...{ tags: 6, passages: 4, sessions: 4, clients: 2 },
    })
  })
})

describe('the quotes of a concept', () => {
  it('come by client, date and place, those of process notes marked', async () => {
    const { call } = await practice()
    const { quotes, total } = await call('concepts.quotes', { ...ALL, concept: 'loneliness' })
    expect(total).toBe(5)
    expect(
      quotes.map(({ client, session, kind, tag }) => [
        client.code,
        session.number,
        kind,
        tag.quote,
      ]),
    ).toEqual([
      ['AB-01', 1, 'process', 'laughed'],
      ['ZA-01', 1, 'progress', 'Nobody would notice'],
      ['ZA-01', 1, 'progress', 'Her mother never called'],
      ['ZA-01', 2, null, ''],
      ['ZA-01', 3, null, ''],
    ])
  })

  it('are narrowed, and paged over clients', async () => {
    const { call, zoe } = await practice()
    const found = async (more: object) => {
      const { quotes, total } = await call('concepts.quotes', {
        ...{ ...ALL, concept: 'loneliness', ...more },
      })
      return [total, quotes.map(({ tag }) => tag.quote || tag.assertion)]
    }
    expect(await found({ voice: 'client' })).toEqual([1, ['Nobody would notice']])
    expect(await found({ target: 'mother' })).toEqual([1, ['Her mother never called']])
    expect(await found({ assertion: 'denied' })).toEqual([1, ['denied']])
    expect(await found({ clientId: zoe, limit: 1 })).toEqual([4, ['Nobody would notice']])
    expect(await found({ limit: 2 })).toEqual([5, ['laughed', 'Nobody would notice']])
    expect(await found({ limit: 2, offset: 1 })).toEqual([
      ...[5, ['Nobody would notice', 'Her mother never called']],
    ])
    expect(await found({ offset: 4 })).toEqual([5, ['present']])
    expect(await found({ offset: 40 })).toEqual([5, []])
  })

  it('say under which version of the concept they were tagged', async () => {
    const made = await practice()
    await made.call('codebook.edit', {
      ...{
        concept: 'loneliness',
        name: 'Aloneness',
        code: 'lo',
        color: null,
        text: null,
        remark: '',
      },
    })
    const { quotes } = await made.call('concepts.quotes', { ...ALL, concept: 'loneliness' })
    expect(new Set(quotes.map(({ version }) => version))).toEqual(new Set([1]))
    const { revision, tags } = await made.call('notes.open', { sessionId: made.z2.id })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await made.call('notes.save', {
      ...{ sessionId: made.z2.id, baseRevision: revision, text: TEXT },
      tags: [...tags.map(({ codedAt, quote, ...tag }) => tag), tagOf('loneliness', on('laughed'))],
    })
    const now = await made.call('concepts.quotes', { ...ALL, concept: 'loneliness' })
    expect(now.quotes.map(({ version }) => version).toSorted()).toEqual([1, 1, 1, 1, 1, 2])
  })
})

describe('concepts found together', () => {
  it('are counted, and each count is made of quotes', async () => {
    const { call } = await practice()
    const { of, concepts } = await call('concepts.together', { concept: 'loneliness' })
    // The denied one is no appearance; the last session of each client is followed by none.
    expect(of).toEqual({ passages: 3, sessions: 3, followed: 1 })
    const counts = concepts.map(({ concept, passages, sessions, next, jaccard }) => ({
      ...{ concept, passages, sessions, next, jaccard },
    }))
    expect(counts).toEqual([
      { concept: 'sadness', passages: 1, sessions: 1, next: 0, jaccard: null },
      { concept: 'grief-lost', passages: 0, sessions: 1, next: 0, jaccard: null },
    ])
    const quotes = async (other: string, scope: 'passages' | 'sessions' | 'next') => {
      const input = { concept: 'loneliness', other, scope, limit: 50 }
      const { places, total } = await call('concepts.togetherQuotes', input)
      return [total, ...places.map((place) => place.quotes.map(({ tag }) => tag.quote))]
    }
    expect(await quotes('sadness', 'passages')).toEqual([
      ...[1, ['Nobody would notice', 'notice, she said']],
    ])
    expect(await quotes('sadness', 'sessions')).toEqual([
      ...[1, ['Nobody would notice', 'Her mother never called', 'notice, she said']],
    ])
    expect(await quotes('grief-lost', 'sessions')).toEqual([1, ['', '']])
    expect(await quotes('grief-lost', 'next')).toEqual([0])
  })

  it('look for the next session with a note, past those without', async () => {
    const made = await practice()
    await addSession(made, made.ada, '2026-02-09')
    const { id: later } = await addSession(made, made.ada, '2026-02-16')
    await made.call('notes.save', {
      ...{ sessionId: later, baseRevision: 0, text: TEXT, tags: [tagOf('grief-lost')] },
    })
    const { of, concepts } = await made.call('concepts.together', { concept: 'loneliness' })
    expect(of.followed).toBe(2)
    expect(concepts.find(({ concept }) => concept === 'grief-lost')?.next).toBe(1)
  })

  it('on the sample practice, every count is that of its quotes', { timeout: 30_000 }, async () => {
    const made = await makeTestVault()
    await made.call('practice.loadSample', {})
    const { of, concepts } = await made.call('concepts.together', { concept: 'suppression' })
    expect(of.sessions).toBeGreaterThan(10)
    expect(concepts.some(({ jaccard }) => jaccard !== null && jaccard > 0)).toBe(true)
    for (const { concept: other, passages, sessions, next } of concepts)
      for (const [scope, expected] of [
        ['passages', passages],
        ['sessions', sessions],
        ['next', next],
      ] as const) {
        if (other === 'suppression' && scope !== 'next') continue
        const input = { concept: 'suppression', other, scope, limit: 1 }
        expect((await made.call('concepts.togetherQuotes', input)).total).toBe(expected)
      }
  })
})

it('that quotes of process notes were read is a fact of its own in the log', async () => {
  const made = await practice()
  await made.call('concepts.quotes', { ...ALL, concept: 'sadness' })
  await made.call('concepts.quotes', { ...ALL, concept: 'loneliness' })
  made.context.audit.flush()
  const kinds = [...made.context.queries.audit.chain()].map(({ kind }) => kind)
  expect(kinds).toContain('quotes-viewed')
  expect(kinds).toContain('process-quotes-viewed')
})
