/** What the sessions before one carried, in both notes, without a word of either. */
import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../db/contract/ids.ts'
import type { TagInput } from '../../db/contract/shapes.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const start = async () => {
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made)
  const days = ['2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23']
  const sessions: SessionId[] = []
  for (const day of days) sessions.push((await addSession(made, clientId, day)).id)
  const [first, second, empty, now] = sessions
  if (!first || !second || !empty || !now) throw new Error('no sessions')
  const save = async (
    sessionId: SessionId,
    tags: readonly TagInput[],
    kind: 'progress' | 'process' = 'progress',
  ) => {
    const { revision } = await made.call('notes.open', { sessionId, kind })
    const text = 'Some words of a note.'
    await made.call('notes.save', {
      sessionId,
      kind,
      baseRevision: revision,
      text,
      tags: [...tags],
    })
  }
  return { ...made, clientId, first, second, empty, now, save }
}
const words = { kind: 'passage', start: 0, end: 4 } as const

describe('earlier themes', () => {
  it('come newest first, with number and day, from sessions before this one that have any', async () => {
    const { call, first, second, now, save } = await start()
    await save(first, [tagOf('loneliness')])
    await save(second, [tagOf('sadness', words)])
    await save(now, [tagOf('fatigue')])
    const found = await call('tags.earlier', { sessionId: now })
    expect(found.map(({ sessionId, number, localDate }) => [sessionId, number, localDate])).toEqual(
      [
        [second, 2, '2026-02-09'],
        [first, 1, '2026-02-02'],
      ],
    )
    expect(await call('tags.earlier', { sessionId: first })).toEqual([])
  })

  it('tell a rating of the session from a passage, and absent from not assessed', async () => {
    const { call, second, now, save } = await start()
    await save(second, [
      tagOf('loneliness', { kind: 'session' }, { intensity: 1 }),
      tagOf('loneliness', words, { intensity: 3 }),
      tagOf('sadness', words),
      tagOf('belonging', { kind: 'session' }, { intensity: 0 }),
      tagOf('fatigue', { kind: 'session' }, { intensity: 3, assertion: 'denied' }),
      tagOf('fatigue', { kind: 'session' }, { intensity: 1 }),
    ])
    const [last] = await call('tags.earlier', { sessionId: now })
    expect(new Map(last?.themes.map((theme) => [theme.concept, theme]))).toEqual(
      new Map(
        [
          {
            concept: 'loneliness',
            isPresent: true,
            rating: { intensity: 1, assertion: 'present' },
          },
          { concept: 'sadness', isPresent: true, rating: null },
          {
            concept: 'belonging',
            isPresent: false,
            rating: { intensity: 0, assertion: 'present' },
          },
          { concept: 'fatigue', isPresent: true, rating: { intensity: 1, assertion: 'present' } },
        ].map((theme) => [theme.concept, theme]),
      ),
    )
  })

  it('hold those of process notes, and no word of them', async () => {
    const { call, second, now, save } = await start()
    await save(second, [tagOf('known-and-held', words, { memo: 'Kingfisher' })], 'process')
    const found = await call('tags.earlier', { sessionId: now })
    expect(found[0]?.themes.map(({ concept }) => concept)).toEqual(['known-and-held'])
    expect(JSON.stringify(found)).not.toMatch(/Kingfisher|Some/)
  })

  it('are not those of another client', async () => {
    const made = await start()
    await made.save(made.first, [tagOf('loneliness')])
    const other = await addClient(made, 'Bo Lindqvist', 'BL-02')
    const { id } = await addSession(made, other.id, '2026-03-30')
    expect(await made.call('tags.earlier', { sessionId: id })).toEqual([])
  })
})
