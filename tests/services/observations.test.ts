/** Observations through the vault: evidence put together, setting aside, coming back, thresholds. */
import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../db/contract/ids.ts'
import type { TagInput } from '../../db/contract/shapes.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  type TestVault,
  tagOf,
} from '../support/test-vault.ts'

const day = (week: number): string =>
  new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10)

const TEXT = 'Quiet evenings, nobody to call.'
const QUOTE = tagOf('loneliness', { kind: 'passage', start: 16, end: 30 })

const write = async (
  test: TestVault,
  sessionId: SessionId,
  tags: readonly TagInput[],
  kind: 'progress' | 'process' = 'progress',
): Promise<void> => {
  const { revision } = await test.call('notes.open', { sessionId, kind })
  await test.call('notes.save', {
    sessionId,
    kind,
    baseRevision: revision,
    text: TEXT,
    tags: [...tags],
  })
}

const lonely = (): TagInput => ({ ...tagOf('loneliness', QUOTE.anchor), voice: 'client' })

/** Eight sessions with a note; loneliness tagged in the first `count`. */
const lonelyClient = async (count = 4) => {
  const test = await makeTestVault()
  const { id: clientId } = await addClient(test)
  const sessions: SessionId[] = []
  for (let week = 0; week < 8; week += 1) {
    const { id } = await addSession(test, clientId, day(week))
    await write(test, id, week < count ? [lonely()] : [])
    sessions.push(id)
  }
  const of = async (rule: string) => {
    const found = (await test.call('observations.list', { clientId })).find(
      (each) => each.rule === rule,
    )
    if (found === undefined) throw new Error(rule)
    return found
  }
  return { test, clientId, sessions, of }
}

describe('observations', () => {
  it('show their evidence: words, place, voice, and that it was tagged late', async () => {
    const { sessions, of } = await lonelyClient()
    const found = await of('alarm-unanswered')
    expect(found).toMatchObject({
      state: 'found',
      counts: [{ what: 'Loneliness', n: 4, of: 8, unit: 'sessions' }, {}, {}],
      dismissal: null,
      returned: null,
    })
    expect(found.tags).toHaveLength(4)
    expect(found.tags[0]).toMatchObject({
      session: { id: sessions[0], number: 1, localDate: '2026-01-05' },
      concept: 'loneliness',
      note: 'progress',
      quote: 'nobody to call',
      span: { start: 16, end: 30 },
      voice: 'client',
      isLate: true,
    })
    expect(found.words).toContain('at least 4 of the latest 8 sessions')
    expect(await of('anxious-collapse')).toMatchObject({
      state: 'not-enough',
      said: ['Not enough: ', '8', ' of ', '10', ' ', 'sessions with a note', '.'],
    })
  })

  it('come from process notes too, and say so', async () => {
    const { test, sessions, of } = await lonelyClient(3)
    expect((await of('alarm-unanswered')).state).toBe('not-found')
    await write(test, sessions[5] as SessionId, [lonely()], 'process')
    const found = await of('alarm-unanswered')
    expect(found.state).toBe('found')
    expect(found.tags.map(({ note }) => note)).toEqual([
      'progress',
      'progress',
      'progress',
      'process',
    ])
  })

  it('still see a concept that was merged into one of the clinician’s own', async () => {
    const { test, of } = await lonelyClient()
    const { slug } = await test.call('codebook.add', {
      ...{ name: 'Aloneness', code: 'zz', group: 'alarm', parent: null },
      ...{ text: null, remark: '', color: null },
    })
    await test.call('codebook.merge', { from: 'loneliness', into: slug, allowsBuiltIn: true })
    const found = await of('alarm-unanswered')
    expect(found.state).toBe('found')
    expect(found.counts[0]).toMatchObject({ what: 'Aloneness', n: 4, of: 8 })
    expect(found.tags.map(({ concept }) => concept)).toEqual(Array(4).fill(slug))
  })

  it('do not take a concept that nobody can tag for one that is absent', async () => {
    const { test, of } = await lonelyClient()
    await test.call('codebook.archive', { concept: 'loneliness', isArchived: true })
    const silent = await of('alarm-unanswered')
    expect(silent.state).toBe('not-enough')
    expect(silent.said.join('')).toBe('Not looked for: Loneliness is not in use in the codebook.')
  })

  it('follow the thresholds of the practice', async () => {
    const { test, of } = await lonelyClient()
    const set = (lonelySessions: number) =>
      test.call('settings.update', {
        observationThresholds: { 'alarm-unanswered': { lonelySessions } },
      })
    await set(5)
    const strict = await of('alarm-unanswered')
    expect(strict.state).toBe('not-found')
    expect(strict.words).toContain('at least 5 of the latest 8')
    expect(
      await test.refusal('settings.update', {
        observationThresholds: { 'alarm-unanswered': { lonelySessions: 1 } },
      }),
    ).toBe('invalid-input')
    await test.call('settings.update', { observationThresholds: {} })
    expect((await of('alarm-unanswered')).state).toBe('found')
  })

  it('are set aside with a reason, and brought back by hand', async () => {
    const { test, clientId, of } = await lonelyClient()
    const about = { clientId, rule: 'alarm-unanswered' }
    expect(await test.refusal('observations.dismiss', { ...about, reason: '  ' })).toBe(
      'invalid-input',
    )
    await test.call('observations.dismiss', {
      ...about,
      reason: 'She is moving in with her sister.',
    })
    expect(await of('alarm-unanswered')).toMatchObject({
      state: 'set-aside',
      dismissal: { reason: 'She is moving in with her sister.' },
      counts: [{ n: 4, of: 8 }, {}, {}],
    })
    await test.call('observations.restore', about)
    expect(await of('alarm-unanswered')).toMatchObject({ state: 'found', dismissal: null })
    expect(await test.refusal('observations.restore', about)).toBe('not-found')
  })

  it('cannot be set aside where there is nothing', async () => {
    const { test, clientId } = await lonelyClient(1)
    expect(
      await test.refusal('observations.dismiss', {
        clientId,
        rule: 'alarm-unanswered',
        reason: 'No.',
      }),
    ).toBe('not-found')
  })

  it('come back once three more sessions are among the evidence, and say so', async () => {
    const { test, clientId, sessions, of } = await lonelyClient()
    const about = { clientId, rule: 'alarm-unanswered' }
    await test.call('observations.dismiss', { ...about, reason: 'Known.' })
    const more = (week: number) => write(test, sessions[week] as SessionId, [lonely()])
    await more(4)
    await more(5)
    expect((await of('alarm-unanswered')).state).toBe('set-aside')
    await more(6)
    expect(await of('alarm-unanswered')).toMatchObject({
      state: 'found',
      returned: '3 more sessions among the evidence',
      dismissal: { reason: 'Known.' },
    })
    await test.call('observations.dismiss', { ...about, reason: 'Still known.' })
    expect(await of('alarm-unanswered')).toMatchObject({
      state: 'set-aside',
      dismissal: { reason: 'Still known.' },
    })
  })

  it('keep safety in sight while a mark waits for a risk note', async () => {
    const { test, clientId, sessions, of } = await lonelyClient()
    await write(test, sessions[0] as SessionId, [tagOf('hopelessness-about-existence')])
    expect(await of('safety')).toMatchObject({ state: 'found', mayDismiss: false })
    const list = await test.call('observations.list', { clientId })
    expect(list[0]?.rule).toBe('safety')
    expect(
      await test.refusal('observations.dismiss', {
        clientId,
        rule: 'safety',
        reason: 'Talked about.',
      }),
    ).toBe('safety-waits')
  })

  it('record in the log that they were set aside, without the reason', async () => {
    const { test, clientId } = await lonelyClient()
    const about = { clientId, rule: 'alarm-unanswered' }
    await test.call('observations.dismiss', { ...about, reason: 'Sister in Évora.' })
    await test.call('observations.restore', about)
    const { events } = await test.call('audit.list', {
      before: null,
      limit: 2,
      kinds: ['observation-dismissed', 'observation-restored'],
      clientId,
      from: null,
      to: null,
    })
    expect(events.map(({ kind }) => kind)).toEqual([
      'observation-restored',
      'observation-dismissed',
    ])
    expect(events[1]?.detail).toEqual({ rule: 'alarm-unanswered' })
  })

  it('can be changed in the store only to say when they ended', async () => {
    const { test, clientId } = await lonelyClient()
    await test.call('observations.dismiss', {
      clientId,
      rule: 'alarm-unanswered',
      reason: 'Known.',
    })
    const { sqlite } = test.context.store
    const run = (sql: string) => () => sqlite.exec(sql)
    expect(run("UPDATE observation_dismissal SET reason = 'other'")).toThrow('dismissal-is-fixed')
    expect(run('UPDATE observation_dismissal SET ended_at = 1')).not.toThrow()
    expect(run('UPDATE observation_dismissal SET ended_at = NULL')).toThrow('dismissal-is-fixed')
  })
})
