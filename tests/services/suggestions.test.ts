/** Suggestions through the vault: for a draft, gone once dismissed, shifted by what was done, forgotten on request. */
import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../db/contract/ids.ts'
import { addClient, addSession, makeTestVault, type TestVault } from '../support/test-vault.ts'

const TEXT = 'She has nobody to call in the evenings and feels so lonely.'
/** Sure enough to be suggested, and unsure enough to grow surer. */
const PLAIN = 'She is lonely.'

const note = async () => {
  const test = await makeTestVault()
  const { id: clientId } = await addClient(test)
  const { id: sessionId } = await addSession(test, clientId, '2026-01-05')
  return { test, clientId, sessionId }
}

const ask = (test: TestVault, sessionId: SessionId, text = TEXT) =>
  test.call('suggestions.forNote', { sessionId, kind: 'progress', text })

const lonely = async (test: TestVault, sessionId: SessionId, text = TEXT) => {
  const found = (await ask(test, sessionId, text)).find(({ concept }) => concept === 'loneliness')
  if (found === undefined) throw new Error('not suggested')
  return found
}

describe('suggestions', () => {
  it('are for the text that is given, saved or not, and say why', async () => {
    const { test, sessionId } = await note()
    const { start, end, because, assertion, cue } = await lonely(test, sessionId)
    expect(TEXT.slice(start, end)).toContain('lonely')
    expect(assertion).toBe('present')
    expect(because).toContain('said of the client')
    expect(cue).not.toBe('')
    expect(await ask(test, sessionId, 'We agreed on Tuesdays.')).toEqual([])
  })

  it('do not come back for words of a note that they were dismissed for, and do elsewhere', async () => {
    const { test, clientId, sessionId } = await note()
    const { concept, cue, start, end } = await lonely(test, sessionId)
    const words = TEXT.slice(start, end)
    await test.call('suggestions.dismiss', { sessionId, kind: 'progress', concept, cue, words })
    const again = await ask(test, sessionId, `On time. ${TEXT}`)
    expect(again.filter((each) => each.concept === 'loneliness')).toEqual([])
    const { id: other } = await addSession(test, clientId, '2026-01-12')
    expect((await ask(test, other)).some((each) => each.concept === 'loneliness')).toBe(true)
  })

  it('learn from what is accepted and dismissed, say so, and forget it', async () => {
    const { test, clientId, sessionId } = await note()
    const { cue, score } = await lonely(test, sessionId, PLAIN)
    for (let time = 0; time < 4; time += 1)
      await test.call('suggestions.accept', { concept: 'loneliness', cue })
    const liked = await lonely(test, sessionId, PLAIN)
    expect(liked.score).toBeGreaterThan(score)
    expect(liked.because).toContain('you accepted this cue 4 of 4 times')
    await test.call('suggestions.reset', {})
    expect((await lonely(test, sessionId, PLAIN)).because).not.toContain('you accepted')
    const { id: other } = await addSession(test, clientId, '2026-01-19')
    for (let time = 0; time < 12; time += 1)
      await test.call('suggestions.dismiss', {
        sessionId,
        kind: 'progress',
        concept: 'loneliness',
        cue,
        words: `other words ${time}`,
      })
    const after = (await ask(test, other, PLAIN)).find(({ concept }) => concept === 'loneliness')
    expect(after?.score ?? 0).toBeLessThan(score)
  })

  it('are off with one switch', async () => {
    const { test, sessionId } = await note()
    await test.call('settings.update', { areSuggestionsShown: false })
    expect(await ask(test, sessionId)).toEqual([])
  })

  it('leave nothing of a removed session, and no word of a note', async () => {
    const { test, sessionId } = await note()
    const words = 'so lonely that the kettle answers'
    await test.call('suggestions.dismiss', {
      sessionId,
      kind: 'process',
      concept: 'loneliness',
      cue: 'lonely',
      words,
    })
    const rows = () => test.context.store.sqlite.prepare('SELECT * FROM suggestion_dismissal').all()
    expect(JSON.stringify(rows())).not.toContain('kettle')
    expect(rows()).toHaveLength(1)
    await test.call('sessions.remove', { sessionId })
    expect(rows()).toEqual([])
  })
})
