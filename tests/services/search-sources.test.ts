/** What is found besides the text of notes, and what keeps a search to a part of it. */
import { describe, expect, it } from 'vitest'
import type { Input } from '../../db/contract/api.ts'
import { SEARCH_PAGE, SEARCH_SOURCES, type SearchHit } from '../../db/contract/search.ts'
import { localDateOf } from '../../db/domain/local-date.ts'
import { addEvent, writeAddendum, writeRiskNote } from '../support/searched-record.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const FIRST = 'A quiet hour. She waters the ferns at night.'
const SECOND = 'He speaks of ferns too, and of the empty flat.'
const APART = 'Ferns again: I drift while he speaks.'

const passage = (text: string, quote: string) => {
  const start = text.indexOf(quote)
  return { kind: 'passage', start, end: start + quote.length } as const
}

/** One of everything, about ferns; the second client's session has a process note. */
const record = async () => {
  const made = await makeTestVault()
  const ines = await addClient(made, 'Ines Halloran', 'IH-01')
  const tomas = await addClient(made, 'Tomas Weir', 'TW-01')
  const first = await addSession(made, ines.id, '2026-01-05')
  const second = await addSession(made, tomas.id, '2026-03-02')
  const memo = tagOf('loneliness', passage(FIRST, 'at night'), {
    intensity: 3,
    memo: 'The ferns keep her company.',
  })
  const bare = tagOf('sadness', passage(FIRST, 'A quiet hour'))
  const saved = await made.call('notes.save', {
    sessionId: first.id,
    baseRevision: 0,
    text: FIRST,
    tags: [memo, bare],
  })
  await made.call('notes.sign', { sessionId: first.id, baseRevision: saved.revision })
  const other = await made.call('notes.save', {
    sessionId: second.id,
    baseRevision: 0,
    text: SECOND,
    tags: [],
  })
  const apart = tagOf('loneliness', passage(APART, 'I drift'), {
    memo: 'Ferns as a screen.',
    assertion: 'denied',
  })
  const process = await made.call('notes.save', {
    sessionId: second.id,
    kind: 'process',
    baseRevision: other.revision,
    text: APART,
    tags: [apart],
  })
  await made.call('notes.sign', {
    sessionId: second.id,
    kind: 'process',
    baseRevision: process.revision,
  })
  const addendum = await writeAddendum(made, first.id, 'progress', {
    text: 'The ferns were a gift.',
  })
  await writeAddendum(made, second.id, 'process', { text: 'I drifted before the ferns came up.' })
  const event = await addEvent(made, ines.id, {
    title: 'Moved house',
    detail: 'The ferns came along.',
    from: '2025-11-20',
    to: '2025-12-24',
  })
  await writeRiskNote(made, tomas.id, '2026-03-02', {
    plan: 'None named.',
    protective: 'He waters the ferns.',
  })
  await made.call('formulation.save', {
    clientId: ines.id,
    baseRevision: 0,
    text: 'What the ferns are for her.',
    quotes: [],
  })
  const find = (input: Partial<Input<'search.find'>> = {}) =>
    made.call('search.find', {
      query: 'ferns',
      clientId: null,
      order: 'best',
      sources: [...SEARCH_SOURCES],
      ...input,
    })
  const sources = async (input?: Partial<Input<'search.find'>>) =>
    (await find(input)).hits.map(({ source }) => source).toSorted()
  return { ...made, ines, tomas, first, second, memo, bare, apart, addendum, event, find, sources }
}

const marked = ({ snippet, highlights }: SearchHit) =>
  highlights.map(([start, end]) => snippet.slice(start, end))

describe('each source', () => {
  it('is found once, with its words marked and its count', async () => {
    const { find } = await record()
    const { hits, found, total } = await find()
    expect(hits.map(({ source }) => source).toSorted()).toEqual([
      ...['addendum', 'event', 'formulation', 'note', 'note', 'process-addendum'],
      ...['process-note', 'process-tag', 'risk-note', 'tag'],
    ])
    expect(found).toEqual({
      note: 2,
      addendum: 1,
      tag: 1,
      event: 1,
      'risk-note': 1,
      'process-note': 1,
      'process-addendum': 1,
      'process-tag': 1,
      formulation: 1,
    })
    expect(total).toBe(10)
    for (const hit of hits) expect(marked(hit).map((word) => word.toLowerCase())).toEqual(['ferns'])
  })

  it('is searched alone where it alone is asked for', async () => {
    const { find, sources } = await record()
    for (const source of SEARCH_SOURCES) {
      expect(new Set(await sources({ sources: [source] }))).toEqual(new Set([source]))
      expect(Object.keys((await find({ sources: [source] })).found)).toEqual([source])
    }
  })

  it('is the record where nothing is asked for', async () => {
    const { call } = await record()
    const { hits } = await call('search.find', { query: 'ferns', clientId: null, order: 'best' })
    expect(hits.map(({ source }) => source).toSorted()).toEqual([
      ...['addendum', 'event', 'note', 'note', 'risk-note', 'tag'],
    ])
  })

  it('says where a hit stands: session, note, concept, addendum, days', async () => {
    const { find, ines, first, second, event } = await record()
    const { hits } = await find()
    const of = (source: SearchHit['source']) => hits.find((hit) => hit.source === source)
    expect(of('tag')).toMatchObject({
      session: { id: first.id, number: 1, localDate: '2026-01-05' },
      kind: 'progress',
      concept: 'loneliness',
      intensity: 3,
      quote: 'at night',
      passage: { start: FIRST.indexOf('at night'), end: FIRST.length - 1 },
    })
    expect(of('process-tag')).toMatchObject({ kind: 'process', assertion: 'denied' })
    expect(of('addendum')).toMatchObject({ kind: 'progress', number: 1, isSigned: false })
    expect(of('process-note')).toMatchObject({
      kind: 'process',
      noteState: 'signed',
      session: { id: second.id },
      start: 0,
      end: 5,
    })
    expect(of('event')).toMatchObject({
      client: { id: ines.id },
      eventId: event,
      eventKind: 'move',
      title: 'Moved house',
      titleHighlights: [],
      localDate: '2025-11-20',
      endDate: '2025-12-24',
    })
  })

  it('finds an event by its title, its detail and both, and marks the title', async () => {
    const { find } = await record()
    for (const query of ['moved', 'gift -gift* moved', 'moved ferns']) {
      const { hits } = await find({ query, sources: ['event'] })
      const [hit] = hits
      expect(hits).toHaveLength(query.startsWith('gift') ? 0 : 1)
      if (hit?.source === 'event')
        expect(hit.titleHighlights.map(([start, end]) => hit.title.slice(start, end))).toEqual([
          'Moved',
        ])
    }
  })

  it('finds the statements about an amendment', async () => {
    const made = await record()
    await writeAddendum(await withSecondSigned(made), made.second.id, 'progress', {
      text: 'Asked for.',
      denialReason: 'The account is whole.',
      disagreement: 'I never owned a fern.',
    })
    const hit = (await made.find({ query: 'owned', sources: ['addendum'] })).hits[0]
    expect(hit && marked(hit)).toEqual(['owned'])
    expect((await made.find({ query: 'account', sources: ['addendum'] })).total).toBe(1)
  })
})

const withSecondSigned = async (made: Awaited<ReturnType<typeof record>>) => {
  const { revision } = await made.call('notes.open', { sessionId: made.second.id })
  await made.call('notes.sign', { sessionId: made.second.id, baseRevision: revision })
  return made
}

describe('upkeep', () => {
  it('follows what is changed and removed, and the check of the vault finds every index exact', async () => {
    const made = await record()
    const { call, find, second, apart, ines, tomas, addendum, event } = made
    const { revision } = await call('notes.open', { sessionId: second.id, kind: 'process' })
    await call('notes.save', {
      sessionId: second.id,
      kind: 'process',
      baseRevision: revision,
      text: null,
      tags: [{ ...apart, memo: 'An osprey.' }, tagOf('sadness', passage(APART, 'drift'))],
    })
    const house = { kind: 'move', title: 'Moved', startDate: '2025-11-20' } as const
    await call('events.update', {
      eventId: event,
      event: { ...house, detail: 'A heron.', endDate: null, isOngoing: false },
    })
    await call('addenda.discard', { addendumId: addendum })
    const fields = await call('safety.openRiskNote', { clientId: tomas.id, riskNoteId: null })
    await call('safety.saveRiskNote', {
      clientId: tomas.id,
      baseRevision: fields.revision,
      sessionId: null,
      fields: { ...fields.fields, protective: 'He calls his brother.' },
    })
    expect((await find()).found).toMatchObject({
      ...{ addendum: 0, event: 0, 'risk-note': 0, 'process-tag': 0 },
    })
    expect((await find({ query: 'brother' })).found).toMatchObject({ 'risk-note': 1 })
    expect((await find({ query: 'osprey' })).found).toMatchObject({ 'process-tag': 1 })
    expect((await find({ query: 'heron', clientId: ines.id })).total).toBe(1)
    expect((await call('vault.verify', {})).isSound).toBe(true)
  })

  it.each([
    ...['addendum', 'process_addendum', 'tag', 'process_tag'],
    ...['event', 'process_note', 'risk_note'],
  ])('is checked for %s: words that the index does not know are noticed', async (table) => {
    const { call, context } = await record()
    const { sqlite } = context.store
    const columns = { event: 'detail', risk_note: 'protective', tag: 'memo', process_tag: 'memo' }
    const column = new Map(Object.entries(columns)).get(table) ?? 'text'
    // What the triggers would have the index learn goes by it.
    sqlite.exec(`DROP TRIGGER ${table}_search_update`)
    if (table === 'process_note') sqlite.exec('DROP TRIGGER process_note_signed_update')
    sqlite.exec(`UPDATE ${table} SET ${column} = 'unlearnt' WHERE ${column} <> ''`)
    const { checks } = await call('vault.verify', {})
    expect(checks.find(({ name }) => name === 'search-index')).toMatchObject({ isSound: false })
  })

  it('leaves tags without a memo out', async () => {
    const { context } = await record()
    const indexed = context.store.sqlite.prepare('SELECT count(*) AS n FROM tag_search_docsize')
    expect(indexed.get()).toEqual({ n: 1 })
  })
})

describe('filters', () => {
  it('keep to a client', async () => {
    const { sources, tomas } = await record()
    expect(await sources({ clientId: tomas.id })).toEqual([
      ...['note', 'process-addendum', 'process-note', 'process-tag', 'risk-note'],
    ])
  })

  it.each([
    ['sessions within, and an event that lasted into them', '2025-12-24', '2026-01-05', 4],
    ['nothing between', '2025-12-25', '2026-01-04', 0],
    ['from a day on', '2026-01-06', null, 5],
    ['up to a day', null, '2025-11-20', 1],
    ['before all', null, '2025-11-19', 0],
  ])('keep to days: %s', async (_, from, to, total) => {
    const { find } = await record()
    const dated = SEARCH_SOURCES.filter((source) => source !== 'formulation')
    const answers = await Promise.all(
      (['best', 'newest'] as const).map((order) => find({ from, to, order, sources: dated })),
    )
    expect(answers.map((answer) => [answer.total, answer.hits.length])).toEqual([
      [total, total],
      [total, total],
    ])
  })

  it('go by the day on which a formulation was saved last', async () => {
    const { find } = await record()
    const { hits } = await find({ sources: ['formulation'] })
    const day = hits[0]?.localDate ?? ''
    expect(day).toBe(localDateOf(Date.now()))
    expect((await find({ sources: ['formulation'], from: day, to: day })).total).toBe(1)
    expect((await find({ sources: ['formulation'], to: '2025-01-01' })).total).toBe(0)
  })

  it('know that an event goes on', async () => {
    const made = await record()
    await addEvent(made, made.ines.id, { title: 'Ferns club', from: '2025-01-10', isOngoing: true })
    const answer = await made.find({ sources: ['event'], from: '2026-05-01' })
    expect(answer.hits).toMatchObject([{ title: 'Ferns club', isOngoing: true }])
  })

  it('keep to sessions with a concept, where the record knows the tags of the record only', async () => {
    const { sources } = await record()
    // In the session of Tomas the concept is tagged in the process note alone.
    expect(await sources({ concept: 'loneliness' })).toEqual([
      ...['addendum', 'note', 'process-addendum', 'process-note', 'process-tag', 'tag'],
    ])
    expect(await sources({ concept: 'sadness' })).toEqual(['addendum', 'note'])
    expect(await sources({ concept: 'emptiness' })).toEqual([])
  })

  it('refuse a concept that there is not', async () => {
    const { refusal } = await record()
    expect(
      await refusal('search.find', {
        query: 'x',
        clientId: null,
        concept: 'no-such',
        order: 'best',
      }),
    ).toBe('unknown-concept')
  })

  it('list every tag of a concept where no word is given, by day', async () => {
    const { find } = await record()
    const { hits, found } = await find({ query: ' ', concept: 'loneliness' })
    expect(found).toEqual({ tag: 1, 'process-tag': 1 })
    expect(hits.map((hit) => [hit.source, hit.localDate, marked(hit)])).toEqual([
      ['process-tag', '2026-03-02', ['I drift']],
      ['tag', '2026-01-05', ['at night']],
    ])
    const record_ = await find({ query: '', concept: 'loneliness', sources: ['note', 'tag'] })
    expect(record_).toMatchObject({ total: 1, hits: [{ source: 'tag' }] })
    expect(await find({ query: '' })).toEqual({ hits: [], found: {}, total: 0 })
  })
})

describe('order and pages', () => {
  it('newest goes by the day of session or event over all sources', async () => {
    const { find } = await record()
    const days = (await find({ order: 'newest' })).hits.map(({ localDate }) => localDate)
    expect(days).toEqual(days.toSorted().toReversed())
    expect(days.at(-1)).toBe('2025-11-20')
  })

  it('best takes the sources in turn', async () => {
    const { find } = await record()
    const order = (await find()).hits.map(({ source }) => source)
    expect(order).toEqual([...SEARCH_SOURCES, 'note'])
  })

  it.each(['best', 'newest'] as const)(
    'pages of %s together are the whole, once each',
    async (order) => {
      const made = await makeTestVault()
      const { id } = await addClient(made)
      for (let day = 0; day < 70; day += 1) {
        const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)
        if (day % 7 === 0) await addEvent(made, id, { title: `Fern ${day}`, from: date })
        const { id: sessionId } = await addSession(made, id, date)
        const text = `${'fern '.repeat(1 + (day % 9))} on day ${day}`
        await made.call('notes.save', { sessionId, baseRevision: 0, text, tags: [] })
      }
      const page = (offset: number) =>
        made.call('search.find', { query: 'fern', clientId: null, order, offset })
      const pages = [await page(0), await page(SEARCH_PAGE), await page(2 * SEARCH_PAGE)]
      expect(pages.map(({ hits, total }) => [hits.length, total])).toEqual([
        [50, 80],
        [30, 80],
        [0, 80],
      ])
      const names = pages.flatMap(({ hits }) =>
        hits.map((hit) => ('session' in hit ? hit.session.id : 'eventId' in hit && hit.eventId)),
      )
      expect(new Set(names).size).toBe(80)
    },
  )
})

describe('letters', () => {
  it.each([
    ['acao', 'A ação da mãe não chegou.', 'ação'],
    ['AÇÃO', 'a acao dela', 'acao'],
    ['mãe', 'A mae dele.', 'mae'],
    ['traume', 'Er spricht über Träume.', 'Träume'],
    ['über', 'uber Nacht', 'uber'],
    ['zolw', 'Mały żolw śpi.', 'żolw'],
    ['spiącą', 'widzi spiaca siostre', 'spiaca'],
    ['e\u0301te\u0301', 'Un été long.', 'été'],
  ])('%s finds its word in: %s', async (query, text, word) => {
    const made = await makeTestVault()
    const { id } = await addClient(made)
    const { id: sessionId } = await addSession(made, id, '2026-01-05')
    await made.call('notes.save', { sessionId, baseRevision: 0, text, tags: [] })
    const [hit] = (await made.call('search.find', { query, clientId: null, order: 'best' })).hits
    expect(hit && marked(hit)).toEqual([word])
  })

  it('that are letters of their own stay so: ł is no l, ß no ss', async () => {
    const made = await makeTestVault()
    const { id } = await addClient(made)
    const { id: sessionId } = await addSession(made, id, '2026-01-05')
    const text = 'Łódź, Straße'
    await made.call('notes.save', { sessionId, baseRevision: 0, text, tags: [] })
    const total = async (query: string) =>
      (await made.call('search.find', { query, clientId: null, order: 'best' })).total
    expect(await Promise.all(['łodz', 'STRAßE', 'lodz', 'strasse'].map(total))).toEqual([
      1, 1, 0, 0,
    ])
  })

  it('of a word being typed never lose it on the way', async () => {
    const made = await makeTestVault()
    const { id } = await addClient(made)
    const { id: sessionId } = await addSession(made, id, '2026-01-05')
    const words = ['loneliness', 'exhaustion', 'withdrawing', 'dropped', 'intensity', 'anxious']
    const text = words.join(' ')
    await made.call('notes.save', { sessionId, baseRevision: 0, text, tags: [] })
    for (const word of words)
      for (let length = 2; length <= word.length; length += 1) {
        const query = `${word.slice(0, length)}*`
        const { total } = await made.call('search.find', { query, clientId: null, order: 'best' })
        expect([query, total]).toEqual([query, 1])
      }
  })
})
