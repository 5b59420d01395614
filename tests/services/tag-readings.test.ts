/** About whom a tag is, in whose voice, and in which aspects: kept in both notes, and refused where it cannot be. */
import { describe, expect, it } from 'vitest'
import { TARGET_PERSONS } from '../../db/domain/target-person.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const TEXT = 'She says nobody would have her. I think of the mother who looked away.'
const words = (quote: string) => {
  const start = TEXT.indexOf(quote)
  return { kind: 'passage', start, end: start + quote.length } as const
}
const HOPELESS = 'hopelessness-about-connection'

const start = async () => {
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made)
  const { id: sessionId } = await addSession(made, clientId, '2026-03-02')
  return { ...made, clientId, sessionId }
}

describe('a tag', () => {
  it.each(['progress', 'process'] as const)(
    'keeps person, voice and aspects in a %s note, and their changes',
    async (kind) => {
      const { call, sessionId } = await start()
      const tag = tagOf(HOPELESS, words('nobody would have her'), {
        target: 'partner',
        voice: 'client',
        aspects: ['unavailable', 'impossible'],
      })
      const other = tagOf('loneliness', words('looked away'), {
        target: 'mother',
        voice: 'clinician',
      })
      const onSession = tagOf('threat-vigilance', { kind: 'session' }, { target: 'group' })
      const save = (baseRevision: number, tags: readonly (typeof tag)[]) =>
        call('notes.save', { sessionId, kind, baseRevision, text: TEXT, tags: [...tags] })
      await save(0, [tag, other, onSession])
      const opened = await call('notes.open', { sessionId, kind })
      const byId = new Map(opened.tags.map((each) => [each.id, each]))
      for (const each of [tag, other, onSession]) expect(byId.get(each.id)).toMatchObject(each)

      const changed = { ...tag, target: null, voice: null, aspects: ['unsafe'] }
      await save(1, [changed, other, onSession])
      const again = await call('notes.open', { sessionId, kind })
      expect(again.tags.find(({ id }) => id === tag.id)).toMatchObject(changed)
    },
  )

  it('takes every person that the list has', async () => {
    const { call, sessionId } = await start()
    const tags = TARGET_PERSONS.map((target) =>
      tagOf('loneliness', { kind: 'session' }, { target }),
    )
    await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags })
    const { tags: stored } = await call('notes.open', { sessionId })
    expect(stored.map(({ target }) => target)).toEqual([...TARGET_PERSONS])
  })

  it.each([
    ['an aspect of another concept', 'loneliness', ['unsafe']],
    ['an aspect that nobody knows', HOPELESS, ['improbable']],
    ['the same aspect twice', HOPELESS, ['unsafe', 'unsafe']],
  ])('is refused with %s, and nothing is saved', async (_, concept, aspects) => {
    const { call, refusal, sessionId } = await start()
    const tags = [tagOf(concept, { kind: 'session' }, { aspects })]
    const input = { sessionId, baseRevision: 0, text: TEXT, tags }
    expect(await refusal('notes.save', input)).toBe('invalid-input')
    expect(await call('notes.open', { sessionId })).toMatchObject({ text: '', tags: [] })
  })

  it('is refused when its concept changes and its aspects do not go with it', async () => {
    const { call, refusal, sessionId } = await start()
    const tag = tagOf(HOPELESS, { kind: 'session' }, { aspects: ['unsafe'] })
    await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags: [tag] })
    const input = { sessionId, baseRevision: 1, text: TEXT }
    const elsewhere = { ...tag, concept: 'loneliness' }
    expect(await refusal('notes.save', { ...input, tags: [elsewhere] })).toBe('invalid-input')
    await call('notes.save', { ...input, tags: [{ ...elsewhere, aspects: [] }] })
  })

  it('that the store holds with such aspects, since its concept was merged away, stays storable', async () => {
    const { call, context, sessionId } = await start()
    const tag = tagOf(HOPELESS, { kind: 'session' }, { aspects: ['unsafe'] })
    await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags: [tag] })
    context.store.sqlite.exec(
      "UPDATE tag SET concept_key = (SELECT key FROM concept WHERE slug = 'loneliness')",
    )
    const merged = { ...tag, concept: 'loneliness', memo: 'a word more' }
    await call('notes.save', { sessionId, baseRevision: 1, text: TEXT, tags: [merged] })
    expect((await call('notes.open', { sessionId })).tags).toMatchObject([merged])
  })

  it('is found with all that it says', async () => {
    const { call, sessionId } = await start()
    const said = { target: 'partner', voice: 'client', aspects: ['unsafe'] } as const
    const tag = tagOf(HOPELESS, words('nobody'), { ...said, memo: 'kingfisher' })
    await call('notes.save', { sessionId, baseRevision: 0, text: TEXT, tags: [tag] })
    const found = await call('search.find', { query: 'kingfisher', clientId: null, order: 'best' })
    expect(found.hits).toMatchObject([{ source: 'tag', concept: HOPELESS, ...said }])
  })
})
