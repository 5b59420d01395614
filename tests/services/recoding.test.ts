/** Reading a sample again, blind: nothing of it reaches the record until one of the two readings is kept. */
import { describe, expect, it } from 'vitest'
import type { RoundId, SessionId } from '../../db/contract/ids.ts'
import type { TagInput } from '../../db/contract/shapes.ts'
import { saveNote } from '../../db/services/notes.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  type TestVault,
  tagOf,
} from '../support/test-vault.ts'

const TEXT = 'Nobody would notice, she said, and laughed. Her mother never called.'
const WEEKS = 7 * 24 * 60 * 60 * 1_000
const on = (words: string) => {
  const start = TEXT.indexOf(words)
  return { kind: 'passage', start, end: start + words.length } as const
}

const write = (made: TestVault, sessionId: SessionId, tags: TagInput[], weeksAgo: number): void => {
  saveNote(
    made.context,
    { sessionId, kind: 'progress', baseRevision: 0, text: TEXT, tags, copied: [] },
    Date.now() - weeksAgo * WEEKS,
  )
}

/** Twelve sessions that were read long ago, one that was read last week, one without a tag. */
const practice = async () => {
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made)
  const sessions: SessionId[] = []
  for (let n = 1; n <= 12; n += 1) {
    const { id } = await addSession(made, clientId, `2026-01-${String(n).padStart(2, '0')}`)
    const tags = [
      tagOf('loneliness', on('Nobody would notice'), { intensity: n % 2 === 0 ? 2 : 3 }),
    ]
    write(made, id, n <= 6 ? tags : [tagOf('sadness')], 8)
    sessions.push(id)
  }
  write(made, (await addSession(made, clientId, '2026-02-01')).id, [tagOf('sadness')], 1)
  write(made, (await addSession(made, clientId, '2026-02-02')).id, [], 8)
  const [first] = sessions
  if (first === undefined) throw new Error('no session')
  return { ...made, clientId, sessions, first }
}

const readAll = async (
  made: TestVault,
  roundId: RoundId,
  tagsOf: (session: SessionId) => TagInput[],
) => {
  const state = await made.call('recoding.state', {})
  const round = state.rounds.find(({ id }) => id === roundId)
  if (round === undefined) throw new Error('no round')
  for (const session of round.sessions) {
    const { revision } = await made.call('recoding.open', {
      roundId: round.id,
      sessionId: session.id,
    })
    await made.call('recoding.save', {
      ...{ roundId: round.id, sessionId: session.id, baseRevision: revision },
      tags: tagsOf(session.id),
    })
    await made.call('recoding.mark', { roundId: round.id, sessionId: session.id, isDone: true })
  }
  return round
}

describe('a round of second readings', () => {
  it('draws from what was read four weeks ago or more, one round at a time', async () => {
    const made = await practice()
    expect((await made.call('recoding.state', {})).candidates).toBe(12)
    const { id } = await made.call('recoding.begin', { share: 25 })
    const [round] = (await made.call('recoding.state', {})).rounds
    expect(round).toMatchObject({ id, finishedAt: null, share: 25, candidates: 12 })
    expect(round?.sessions).toHaveLength(3)
    for (const { id: session } of round?.sessions ?? []) expect(made.sessions).toContain(session)
    expect(await made.refusal('recoding.begin', { share: 10 })).toBe('recoding-under-way')
    await made.call('recoding.discard', { roundId: id })
    expect((await made.call('recoding.state', {})).rounds).toEqual([])
  })

  it('has nothing to draw from in a new practice', async () => {
    const made = await makeTestVault()
    expect(await made.refusal('recoding.begin', { share: 10 })).toBe('nothing-to-recode')
  })

  it('shows nothing of the first reading, keeps what is tagged, and leaves the record alone', async () => {
    const made = await practice()
    const { id: roundId } = await made.call('recoding.begin', { share: 100 })
    const sessionId = made.first
    const before = await made.call('notes.open', { sessionId })
    const blind = await made.call('recoding.open', { roundId, sessionId })
    expect(blind).toMatchObject({ text: TEXT, tags: [], revision: 0, isDone: false })
    expect(JSON.stringify(blind)).not.toContain('loneliness')
    const tags = [tagOf('grief-lost', on('Her mother never called'))]
    await made.call('recoding.save', { roundId, sessionId, baseRevision: 0, tags })
    expect((await made.call('recoding.open', { roundId, sessionId })).tags).toEqual(tags)
    expect(await made.call('notes.open', { sessionId })).toEqual(before)
    const { marks } = await made.call('timeline.forClient', { clientId: made.clientId })
    expect(marks.session).toHaveLength(13)
    expect(await made.refusal('recoding.save', { roundId, sessionId, baseRevision: 0, tags })).toBe(
      'stale-revision',
    )
    const outside = [tagOf('grief-lost', { kind: 'passage', start: 0, end: 9_999 })]
    expect(
      await made.refusal('recoding.save', { roundId, sessionId, baseRevision: 1, tags: outside }),
    ).toBe('anchor-outside-text')
    // Looking at both would end the blindness.
    expect(await made.refusal('recoding.result', { roundId })).toBe('recoding-under-way')
    expect(await made.refusal('recoding.finish', { roundId })).toBe('nothing-to-recode')
  })

  it('is compared concept by concept, with n, and where the two readings differ', async () => {
    const made = await practice()
    const { id: roundId } = await made.call('recoding.begin', { share: 100 })
    // Found in four of the six that have it, in other words in one of them, and in one that has it not.
    const round = await readAll(made, roundId, (session) => {
      const place = made.sessions.indexOf(session)
      if (place < 3)
        return [
          tagOf('loneliness', on('Nobody would notice'), { intensity: place % 2 === 1 ? 2 : 3 }),
        ]
      if (place === 3) return [tagOf('loneliness', on('laughed'))]
      return place === 11 ? [tagOf('loneliness')] : place > 5 ? [tagOf('sadness')] : []
    })
    await made.call('recoding.finish', { roundId })
    expect(
      await made.refusal('recoding.open', {
        roundId,
        sessionId: round.sessions[0]?.id ?? made.first,
      }),
    ).toBe('recoding-finished')
    const result = await made.call('recoding.result', { roundId })
    expect(result).toMatchObject({ sessions: 12, unread: 0, leftOut: 0 })
    const found = result.concepts.find(({ concept }) => concept === 'loneliness')
    expect(found).toMatchObject({
      ...{ sessions: 12, both: 4, onlyFormer: 2, onlyNew: 1, neither: 5, presence: 9 / 12 },
      ...{ passages: 7, passagesMatched: 3 },
    })
    expect(found?.kappa?.kappa).toBeCloseTo((0.75 - 0.5) / 0.5)
    expect(
      result.disagreements
        .filter(({ concept }) => concept === 'loneliness')
        .map(({ session, former, anew }) => [
          session.number,
          former.map(({ quote }) => quote),
          anew.map(({ quote }) => quote),
        ])
        .toSorted(([a], [b]) => Number(a) - Number(b)),
    ).toEqual([
      [4, ['Nobody would notice'], ['laughed']],
      [5, ['Nobody would notice'], []],
      [6, ['Nobody would notice'], []],
      [12, [], ['']],
    ])
  })

  it('keeps either reading: the new one changes the tags, dated today, on a signed note as well', async () => {
    const made = await practice()
    const sessionId = made.first
    await made.call('notes.sign', { sessionId, baseRevision: 1 })
    const { id: roundId } = await made.call('recoding.begin', { share: 100 })
    await readAll(made, roundId, () => [tagOf('loneliness', on('laughed'), { intensity: 1 })])
    await made.call('recoding.finish', { roundId })
    const decide = { roundId, sessionId, concept: 'loneliness' }
    await made.call('recoding.decide', { ...decide, keep: 'former' })
    const before = await made.call('notes.open', { sessionId })
    expect(before.tags.map(({ quote }) => quote)).toEqual(['Nobody would notice'])
    await made.call('recoding.decide', { ...decide, keep: 'new' })
    const after = await made.call('notes.open', { sessionId })
    expect(after.text).toBe(before.text)
    expect(after.tags.map(({ quote, intensity }) => [quote, intensity])).toEqual([['laughed', 1]])
    expect(Date.now() - (after.tags[0]?.codedAt ?? 0)).toBeLessThan(60_000)
    const { disagreements } = await made.call('recoding.result', { roundId })
    expect(disagreements.find(({ session }) => session.id === sessionId)?.kept).toBe('new')
  })

  it('leaves out a note whose text was changed meanwhile', async () => {
    const made = await practice()
    const { id: roundId } = await made.call('recoding.begin', { share: 100 })
    await readAll(made, roundId, () => [tagOf('loneliness')])
    const sessionId = made.first
    const { revision } = await made.call('notes.open', { sessionId })
    await made.call('notes.save', {
      ...{ sessionId, baseRevision: revision, text: `${TEXT} Late.`, tags: [] },
    })
    expect(await made.refusal('recoding.open', { roundId, sessionId })).toBe(
      'recoding-text-changed',
    )
    await made.call('recoding.finish', { roundId })
    expect(await made.call('recoding.result', { roundId })).toMatchObject({
      sessions: 11,
      leftOut: 1,
    })
    const decide = { roundId, sessionId, concept: 'loneliness', keep: 'new' } as const
    expect(await made.refusal('recoding.decide', decide)).toBe('recoding-text-changed')
  })
})

it('a sample client that was read again leaves nothing behind', { timeout: 30_000 }, async () => {
  const made = await makeTestVault()
  await made.call('practice.loadSample', {})
  expect((await made.call('recoding.state', {})).candidates).toBeGreaterThan(20)
  await made.call('recoding.begin', { share: 50 })
  await made.call('practice.removeSample', {})
  const { sqlite } = made.context.store
  expect(sqlite.prepare('SELECT count(*) AS n FROM recoding_session').get()).toEqual({ n: 0 })
  expect((await made.call('vault.verify', {})).isSound).toBe(true)
})
