/** Results of measures in the real store: scored there, refused where they cannot be, logged without a figure. */
import { describe, expect, it } from 'vitest'
import type { Input, Output } from '../../db/contract/api.ts'
import type { ClientId } from '../../db/contract/ids.ts'
import { localDateOf } from '../../db/domain/local-date.ts'
import { addClient, addSession, makeTestVault, type TestVault } from '../support/test-vault.ts'

const answers = (...given: readonly (number | null)[]) => ({
  kind: 'answers' as const,
  answers: [...given, null],
  isProrated: false,
})
const MODERATE = answers(1, 1, 2, 1, 1, 2, 1, 1, 0)
const WISHING = answers(2, 2, 2, 2, 2, 2, 2, 1, 1)

type Added = Omit<Input<'measures.add'>, 'clientId' | 'sessionId'> &
  Partial<Pick<Input<'measures.add'>, 'sessionId'>>

const add = (
  { call }: TestVault,
  clientId: ClientId,
  input: Added,
): Promise<Output<'measures.add'>> => call('measures.add', { clientId, sessionId: null, ...input })

const PHQ = { instrument: 'phq-9', takenOn: '2026-02-02' } as const

describe('a result', () => {
  it('is scored by the vault, kept with its answers, and listed by date with its session', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    await addSession(made, clientId, '2026-01-26')
    const { id: sessionId } = await addSession(made, clientId, '2026-02-02')
    await add(made, clientId, { ...PHQ, sessionId, entry: MODERATE })
    await add(made, clientId, {
      instrument: 'ecr-rs-mother',
      takenOn: '2026-01-20',
      entry: { kind: 'scores', scores: { anxiety: 2.33, avoidance: 5 } },
    })
    const [first, second] = await made.call('measures.list', { clientId })
    expect(first).toMatchObject({
      instrument: 'ecr-rs-mother',
      takenOn: '2026-01-20',
      session: null,
      answers: null,
      scores: { anxiety: 2.33, avoidance: 5 },
      isSafetyPositive: false,
    })
    expect(second).toMatchObject({
      instrument: 'phq-9',
      instrumentVersion: 1,
      session: { id: sessionId, number: 2 },
      answers: MODERATE.answers,
      scores: { total: 10 },
      isProrated: false,
      isSafetyPositive: false,
    })
  })

  it('whose safety item is above 0 says so, and no longer once corrected', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const saved = await add(made, clientId, { ...PHQ, entry: WISHING })
    expect(saved.isSafetyPositive).toBe(true)
    const column = () =>
      made.context.store.sqlite
        .prepare('SELECT is_safety_positive FROM measure_result')
        .pluck()
        .all()
    expect(column()).toEqual([1])
    await made.call('measures.update', {
      measureId: saved.id,
      takenOn: '2026-02-03',
      sessionId: null,
      entry: MODERATE,
    })
    expect(column()).toEqual([0])
    expect(await made.call('measures.list', { clientId })).toMatchObject([
      { id: saved.id, takenOn: '2026-02-03', scores: { total: 10 } },
    ])
  })

  it('is prorated only when asked for and when its rule allows it', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const gap = answers(1, 1, 2, 1, 1, 2, 1, null, 0)
    const refusal = (instrument: string, entry: Input<'measures.add'>['entry']) =>
      made.refusal('measures.add', {
        clientId,
        instrument,
        takenOn: '2026-02-02',
        sessionId: null,
        entry,
      })
    expect(await refusal('phq-9', gap)).toBe('answers-missing')
    expect(await refusal('phq-9', { ...gap, isProrated: true })).toBe('no refusal')
    const gad = { kind: 'answers' as const, answers: [1, 1, 1, 1, 1, 1, null], isProrated: true }
    expect(await refusal('gad-7', { ...gad, answers: [...gad.answers] })).toBe('answers-missing')
    expect(await made.call('measures.list', { clientId })).toMatchObject([
      // Nine answers of eight that sum to 9: 10.125.
      { instrument: 'phq-9', scores: { total: 10 }, isProrated: true },
    ])
  })

  it('can be removed', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const { id: measureId } = await add(made, clientId, { ...PHQ, entry: MODERATE })
    await made.call('measures.remove', { measureId })
    expect(await made.call('measures.list', { clientId })).toEqual([])
    expect(await made.refusal('measures.remove', { measureId })).toBe('not-found')
  })
})

describe('the vault refuses', () => {
  it.each([
    ['an unknown instrument', { instrument: 'beck' }, 'unknown-instrument'],
    ['an answer outside the scale', { entry: answers(4, 0, 0, 0, 0, 0, 0, 0, 0) }, 'outside-scale'],
    [
      'too few answers',
      { entry: { kind: 'answers', answers: [1, 1], isProrated: true } },
      'outside-scale',
    ],
    [
      'a score outside the range',
      { entry: { kind: 'scores', scores: { total: 28 } } },
      'outside-scale',
    ],
    [
      'a scale that is not there',
      { entry: { kind: 'scores', scores: { mood: 2 } } },
      'outside-scale',
    ],
    [
      'answers where the licence allows only a score',
      { instrument: 'ors', entry: { kind: 'answers', answers: [], isProrated: false } },
      'outside-scale',
    ],
    ['half an answer', { entry: answers(0.5, 0, 0, 0, 0, 0, 0, 0, 0) }, 'invalid-input'],
    ['a day that is not there', { takenOn: '2026-02-30' }, 'invalid-input'],
  ] as const)('%s', async (_, change, code) => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const input = { clientId, sessionId: null, ...PHQ, entry: MODERATE, ...change }
    expect(await made.refusal('measures.add', input as Input<'measures.add'>)).toBe(code)
    expect(await made.call('measures.list', { clientId })).toEqual([])
  })

  it('a date still to come, for a new result and for a corrected one', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const today = localDateOf(Date.now())
    const tomorrow = localDateOf(Date.now() + 86_400_000)
    const entry = MODERATE
    const { id: measureId } = await add(made, clientId, { ...PHQ, takenOn: today, entry })
    const dated = { sessionId: null, takenOn: tomorrow, entry }
    expect(await made.refusal('measures.add', { clientId, instrument: 'phq-9', ...dated })).toBe(
      'date-in-future',
    )
    expect(await made.refusal('measures.update', { measureId, ...dated })).toBe('date-in-future')
  })

  it('a session of another client', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const other = await addClient(made, 'Oriel Vandermeer', 'OV-02')
    const { id: sessionId } = await addSession(made, other.id, '2026-02-02')
    const input = { ...PHQ, sessionId, entry: MODERATE }
    expect(await made.refusal('measures.add', { clientId, ...input })).toBe(
      'session-of-other-client',
    )
    const { id: measureId } = await add(made, clientId, { ...PHQ, entry: MODERATE })
    const { instrument: _, ...changed } = input
    expect(await made.refusal('measures.update', { measureId, ...changed })).toBe(
      'session-of-other-client',
    )
  })

  it('to remove a session that a result belongs to', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const { id: sessionId } = await addSession(made, clientId, '2026-02-02')
    const { id: measureId } = await add(made, clientId, { ...PHQ, sessionId, entry: MODERATE })
    expect(await made.call('sessions.list', { clientId })).toMatchObject([{ measures: 1 }])
    expect(await made.refusal('sessions.remove', { sessionId })).toBe('session-has-note')
    await made.call('measures.remove', { measureId })
    expect(await made.refusal('sessions.remove', { sessionId })).toBe('no refusal')
  })
})

describe('the audit log', () => {
  it('says that a measure was added, corrected and removed, and no figure of it', async () => {
    const made = await makeTestVault()
    const { id: clientId } = await addClient(made)
    const { id: sessionId } = await addSession(made, clientId, '2026-02-02')
    const { id: measureId } = await add(made, clientId, { ...PHQ, sessionId, entry: WISHING })
    await made.call('measures.update', {
      measureId,
      takenOn: '2026-02-01',
      sessionId: null,
      entry: MODERATE,
    })
    await made.call('measures.remove', { measureId })
    const { events } = await made.call('audit.list', {
      before: null,
      limit: 50,
      kinds: ['measure-added', 'measure-changed', 'measure-removed'],
      clientId,
      from: null,
      to: null,
    })
    expect(events.map(({ kind, sessionId: about, detail }) => ({ kind, about, detail }))).toEqual([
      { kind: 'measure-removed', about: null, detail: { instrument: 'phq-9' } },
      { kind: 'measure-changed', about: null, detail: { instrument: 'phq-9' } },
      { kind: 'measure-added', about: sessionId, detail: { instrument: 'phq-9' } },
    ])
  })
})

describe('the sample practice', () => {
  it('comes with measures and goes with them', async () => {
    const made = await makeTestVault()
    await made.call('practice.loadSample', {})
    const count = () =>
      made.context.store.sqlite.prepare('SELECT count(*) FROM measure_result').pluck().get()
    expect(count()).toBeGreaterThan(40)
    const unlinked = made.context.store.sqlite
      .prepare('SELECT count(*) FROM measure_result WHERE session_key IS NULL')
      .pluck()
    expect(unlinked.get()).toBe(0)
    await made.call('practice.removeSample', {})
    expect(count()).toBe(0)
  })
})
