/** The commands that read, in the shapes that scripts rely on. */
import { describe, expect, it, vi } from 'vitest'
import { FRAMEWORK_CONCEPTS, FRAMEWORK_VERSION } from '../../db/framework/framework.ts'
import { answerOf, recordPrint, runCli, spawnCli } from '../support/run-cli.ts'
import { ADDENDUM_TEXT, makeSmallRecord, SIGNED_TEXT } from './record.ts'

// Each command derives a key and some start a process: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 120_000 })

describe('reading', () => {
  it('lists clients and sessions, to a script and to a person', async () => {
    const { folder, ines, bo, signed, draft, unwritten } = await makeSmallRecord()
    const vault = ['--vault', folder]
    expect(await answerOf(['clients', ...vault, '--json'])).toMatchObject([
      { id: bo, name: 'Bo Lindqvist', code: 'BL-01', sessions: 0, lastSession: null },
      { id: ines, name: 'Ines Halloran', code: 'IH-01', sessions: 3, lastSession: '2025-03-18' },
    ])
    const list = await answerOf(['sessions', ...vault, '--client', 'IH-01', '--json'])
    expect(list).toMatchObject([
      { id: signed, number: 1, date: '2025-03-04', note: 'signed', time: '10:00', addenda: 1 },
      { id: draft, number: 2, date: '2025-03-11', note: 'draft', attendance: 'attended', tags: 0 },
      { id: unwritten, number: 3, date: '2025-03-18', note: 'none', words: 0 },
    ])
    const { code, stdout, stderr } = await runCli(['clients', ...vault])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^CODE +NAME +SESSIONS .*\nBL-01 +Bo Lindqvist +0 .*\nIH-01 /)
  })

  it('finds a client by id, code or name in any case of letters', async () => {
    const { folder, ines, signed } = await makeSmallRecord()
    for (const client of [ines, 'ih-01', 'INES halloran']) {
      const list = await answerOf(['sessions', '--vault', folder, '--client', client, '--json'])
      expect(list).toHaveLength(3)
      expect(list).toMatchObject([{ id: signed }, {}, {}])
    }
  })

  it('prints a note with its tags', async () => {
    const { folder, ines, signed, passageTag } = await makeSmallRecord()
    const about = ['note', '--vault', folder, '--session', signed]
    expect(await answerOf([...about, '--json'])).toMatchObject({
      client: { id: ines, name: 'Ines Halloran', code: 'IH-01' },
      session: { id: signed, number: 1, date: '2025-03-04' },
      note: 'signed',
      text: SIGNED_TEXT,
      addenda: [{ number: 1, kind: 'late-entry', text: ADDENDUM_TEXT, request: null }],
      tags: [
        { concept: 'sadness', on: 'session', start: null, end: null, intensity: 0 },
        {
          id: passageTag,
          concept: 'loneliness',
          on: 'passage',
          start: 9,
          end: 15,
          quote: 'lonely',
        },
      ],
    })
    const { stdout } = await runCli(about)
    expect(stdout).toContain(
      `Ines Halloran, session 1, 2025-03-04, progress note, signed\n\n${SIGNED_TEXT}\n`,
    )
    expect(stdout).toMatch(/loneliness +3 +present +passage +lonely/)
    expect(stdout).toMatch(/\nsigned \d{4}-.*, SHA-256 [0-9a-f]{64}, version .*\n/)
    expect(stdout).toContain(`\naddendum 1, late-entry, signed\n\n${ADDENDUM_TEXT}\n\nsigned `)
  })

  it('draws the timeline with a cell for every session and concept', async () => {
    const { folder, ines, signed, draft, unwritten } = await makeSmallRecord()
    const about = ['timeline', '--vault', folder, '--client', 'IH-01']
    type Lane = { readonly concept: string; readonly cells: readonly unknown[] }
    const timeline = await answerOf<{ readonly lanes: readonly Lane[] }>([...about, '--json'])
    expect(timeline).toMatchObject({
      client: { id: ines },
      sessions: [
        { id: signed, number: 1, date: '2025-03-04', note: 'signed' },
        { id: draft, number: 2, note: 'draft' },
        { id: unwritten, number: 3, note: 'none' },
      ],
    })
    expect(timeline.lanes.map((lane) => lane.concept)).toEqual(
      FRAMEWORK_CONCEPTS.map((concept) => concept.slug),
    )
    expect(timeline.lanes.find((lane) => lane.concept === 'loneliness')).toMatchObject({
      group: 'alarm',
      first: signed,
      last: signed,
      cells: [
        { session: signed, state: 'tagged', intensity: 3, passages: 1 },
        { session: draft, state: 'not-assessed', intensity: null, passages: 0 },
        { session: unwritten, state: 'no-note', intensity: null, passages: 0 },
      ],
    })
    expect(timeline.lanes.find((lane) => lane.concept === 'sadness')).toMatchObject({
      first: null,
      last: null,
      cells: [{ state: 'absent', intensity: 0 }, {}, {}],
    })
    const { stdout } = await runCli(about)
    expect(stdout).toMatch(/\nloneliness +alarm +1 +1 +1 +1 +3\._\n/)
  })

  it('compares parts of a therapy, each rate with what it is of', async () => {
    const { folder } = await makeSmallRecord()
    const about = ['timeline', '--vault', folder, '--client', 'IH-01', '--periods']
    type Compared = {
      readonly periods: readonly { readonly withNote: number }[]
      readonly lanes: readonly {
        readonly concept: string
        readonly rates: readonly { readonly of: number }[]
      }[]
      readonly warning: string | null
    }
    const compared = await answerOf<Compared>([...about, 'halves', '--json'])
    expect(compared.periods).toHaveLength(2)
    const lane = compared.lanes.find(({ concept }) => concept === 'loneliness')
    expect(lane?.rates.map(({ of }) => of)).toEqual(
      compared.periods.map(({ withNote }) => withNote),
    )
    expect(compared.warning).toContain('session')
    expect((await runCli([...about, 'quarters'])).code).toBe(2)
  })

  it('says what rules find, and why they are silent', async () => {
    const { folder } = await makeSmallRecord()
    const about = ['observations', '--vault', folder, '--client', 'IH-01']
    type Found = { readonly rule: string; readonly state: string; readonly said: string }
    const list = await answerOf<readonly Found[]>([...about, '--json'])
    expect(list.map(({ rule }) => rule)).toEqual([
      'safety',
      'paths',
      'relief-without-change',
      'anxious-collapse',
      'missed-avoidance',
      'grief-within-reach',
      'alarm-unanswered',
    ])
    expect(list[6]).toMatchObject({
      state: 'not-enough',
      said: 'Not enough: 2 of 8 sessions with a note.',
      counts: [],
      tags: [],
      setAside: null,
      returned: null,
    })
    const { stdout } = await runCli(about)
    expect(stdout).toContain(
      'The alarm unanswered: cannot say yet\n  Not enough: 2 of 8 sessions with a note.\n',
    )
  })

  it('searches the notes and says where the first match stands', async () => {
    const { folder, bo, signed, draft } = await makeSmallRecord()
    const about = ['search', 'lonely', '--vault', folder]
    type Hit = { readonly session: string; readonly start: number; readonly end: number }
    const hits = await answerOf<readonly Hit[]>([...about, '--json'])
    expect(hits.map((hit) => hit.session).toSorted()).toEqual([signed, draft].toSorted())
    const hit = hits.find(({ session }) => session === signed)
    expect(hit).toMatchObject({
      client: 'Ines Halloran',
      clientCode: 'IH-01',
      number: 1,
      date: '2025-03-04',
      kind: 'progress',
      note: 'signed',
    })
    expect(SIGNED_TEXT.slice(hit?.start, hit?.end)).toBe('lonely')
    expect(await answerOf([...about, '--client', bo, '--json'])).toEqual([])
    const limited = await runCli([...about, '--limit', '1', '--order', 'newest', '--json'])
    expect(JSON.parse(limited.stdout)).toMatchObject([{ session: draft }])
    expect(limited.stderr).toBe('vault: 1 of 2 found; --limit shows more\n')
    expect(
      await answerOf(['search', '--vault', folder, '--json', '--', '-ferry', 'lonely']),
    ).toMatchObject([{ session: draft }])
  })

  it('searches the record unless process notes are asked for, and lists what is tagged', async () => {
    const { folder, ines, signed } = await makeSmallRecord()
    const at = ['--vault', folder]
    const apart = ['note', '--session', signed, ...at, '--kind', 'process', '--write', '-']
    const written = await spawnCli(apart, { input: 'Lonely in the room, I too.' })
    expect(written.code).toBe(0)
    type Hit = { readonly source: string }
    const sources = async (...args: readonly string[]) =>
      (await answerOf<readonly Hit[]>(['search', ...args, ...at, '--json'])).map(
        ({ source }) => source,
      )
    expect(await sources('lonely')).toEqual(['note', 'note'])
    expect(await sources('lonely', '--in', 'process')).toEqual(['process-note'])
    expect((await sources('lonely', '--in', 'all')).toSorted()).toEqual([
      ...['note', 'note', 'process-note'],
    ])
    expect(await sources('lonely', '--kind', 'event')).toEqual([])
    expect(await sources('lonely', '--from', '2025-03-05', '--to', '2025-03-11')).toEqual(['note'])
    expect(await sources('lonely', '--concept', 'loneliness')).toEqual(['note'])
    const [tag] = await answerOf<readonly object[]>([
      ...['search', '--concept', 'loneliness', '--client', ines, ...at, '--json'],
    ])
    expect(tag).toMatchObject({
      source: 'tag',
      session: signed,
      concept: 'loneliness',
      quote: 'lonely',
      start: 9,
      end: 15,
      snippet: expect.stringContaining('She felt lonely on the ferry'),
    })
    const events = await answerOf<readonly Event[]>(['audit', ...at, '--json'])
    expect(events.filter(({ kind }) => kind.endsWith('searched')).length).toBeGreaterThan(2)
    expect(events.some(({ kind }) => kind === 'process-notes-searched')).toBe(true)
  })

  it('lists the concepts with their definitions, and finds the vault sound', async () => {
    const { folder } = await makeSmallRecord()
    const concepts = await answerOf(['concepts', '--vault', folder, '--json'])
    expect(concepts).toEqual(
      FRAMEWORK_CONCEPTS.map(
        ({ slug, name, group, code, isSafety, definition, aspects, ...more }) => ({
          slug,
          name,
          group,
          code,
          safety: isSafety,
          archived: false,
          addedOn: null,
          aspects: aspects.map((aspect) => aspect.slug),
          definition,
          parent: null,
          color: group,
          own: false,
          mergedInto: null,
          include: more.include,
          exclude: more.exclude,
          nearMisses: more.nearMisses,
          examples: more.clientWords,
          remark: '',
          frameworkVersion: FRAMEWORK_VERSION,
        }),
      ),
    )
    const versioned = await answerOf(['concepts', '--vault', folder, '--versions', '--json'])
    expect(versioned).toHaveLength(FRAMEWORK_CONCEPTS.length)
    expect(versioned).toMatchObject(
      FRAMEWORK_CONCEPTS.map(({ slug }) => ({ slug, versions: [{ number: 1, change: 'added' }] })),
    )
    expect(await answerOf(['verify', '--vault', folder, '--json'])).toMatchObject({
      sound: true,
      checks: [
        { name: 'pages', sound: true, faults: 0 },
        { name: 'foreign-keys' },
        { name: 'search-index', checked: 2 },
        { name: 'signed-notes', checked: 1 },
        { name: 'signed-addenda', checked: 1 },
        { name: 'formulation-versions', checked: 0 },
        { name: 'anchors', checked: 1 },
        { name: 'audit-log', sound: true, faults: 0 },
      ],
    })
  })

  it('changes nothing of the record, and is in the log', async () => {
    const { folder, signed } = await makeSmallRecord()
    const before = await recordPrint(folder)
    for (const args of [
      ['clients'],
      ['search', 'lonely'],
      ['note', '--session', signed],
      ['timeline', '--client', 'IH-01'],
      ['verify'],
    ])
      expect((await runCli([...args, '--vault', folder])).code).toBe(0)
    expect(await recordPrint(folder)).toBe(before)
    const events = await answerOf<readonly Event[]>(['audit', '--vault', folder, '--json'])
    const done = events.map(({ kind }) => kind).filter((kind) => !/^(un)?locked$/.test(kind))
    expect(done.slice(0, 4)).toEqual(['verified', 'timeline-viewed', 'note-viewed', 'searched'])
  })
})

type Event = {
  readonly number: number
  readonly at: string
  readonly kind: string
  readonly clientCode: string | null
  readonly session: number | null
  readonly detail: Readonly<Record<string, unknown>>
}

describe('the log of what was done', () => {
  it('is listed newest first, by client, kind, group and day', async () => {
    const { folder, draft } = await makeSmallRecord()
    const list = (...args: readonly string[]) =>
      answerOf<readonly Event[]>(['audit', '--vault', folder, '--json', '--limit', '200', ...args])
    const all = await list()
    expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => all.length - index))
    expect(all.at(-1)).toMatchObject({ number: 1, kind: 'vault-created', clientCode: null })
    const signed = await list('--client', 'IH-01', '--kind', 'note-signed')
    expect(signed).toMatchObject([{ kind: 'note-signed', clientCode: 'IH-01', session: 1 }])
    const writing = await list('--kind', 'writing', '--client', 'Bo Lindqvist')
    expect(writing.map(({ kind }) => kind)).toEqual(['client-added'])
    expect(await list('--to', '2020-01-01')).toEqual([])
    expect((await list('--from', '2020-01-01')).length).toBeGreaterThan(all.length)

    await answerOf([
      'tag',
      '--vault',
      folder,
      '--session',
      draft,
      '--concept',
      'loneliness',
      '--intensity',
      '1',
    ])
    expect((await list('--kind', 'themes-marked'))[0]).toMatchObject({ session: 2, detail: {} })
    const table = (await runCli(['audit', '--vault', folder, '--limit', '1'])).stdout
    expect(table).toMatch(/NUMBER +AT +KIND/)
    expect((await runCli(['audit', '--vault', folder, '--kind', 'nosuch'])).code).toBe(2)
  })
})
