/** Merging concepts: what the preview says is what happens, and undoing brings every tag back. */
import { describe, expect, it } from 'vitest'
import type { NoteKind, TagInput } from '../../db/contract/shapes.ts'
import { addClient, addSession, makeTestVault, tagOf } from '../support/test-vault.ts'

const TEXT = 'Nothing in there, he said, and then he cried for most of the hour. Nothing, grey.'
const on = (words: string) => {
  const start = TEXT.indexOf(words)
  return { kind: 'passage', start, end: start + words.length } as const
}

const practice = async () => {
  const made = await makeTestVault()
  const { id: clientId } = await addClient(made)
  const { id: sessionId } = await addSession(made, clientId, '2026-03-02')
  const { id: otherId } = await addSession(made, clientId, '2026-03-09')
  const put = async (id: typeof sessionId, tags: TagInput[], kind: NoteKind = 'progress') => {
    const { revision } = await made.call('notes.open', { sessionId: id, kind })
    await made.call('notes.save', {
      ...{ sessionId: id, kind, baseRevision: revision, text: TEXT, tags },
    })
  }
  const tags = async (id = sessionId, kind: NoteKind = 'progress') => {
    const { tags: all } = await made.call('notes.open', { sessionId: id, kind })
    return all
      .map(({ concept, anchor, intensity, memo, quote }) => ({
        ...{ concept, at: anchor.kind, intensity, memo, quote },
      }))
      .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
  }
  await put(sessionId, [
    tagOf('emptiness', on('Nothing in there'), { intensity: 1, memo: 'his words' }),
    tagOf('emptiness', on('Nothing, grey')),
    tagOf('sadness', on('in there, he said'), { intensity: 3, memo: 'slow' }),
    tagOf('emptiness', undefined, { intensity: 1, memo: 'flat' }),
    tagOf('sadness', undefined, { intensity: 2, memo: 'low' }),
    tagOf('loneliness', on('cried')),
  ])
  await put(otherId, [tagOf('emptiness', on('grey'))], 'process')
  const pair = { from: 'emptiness', into: 'sadness' }
  const merge = () => made.call('codebook.merge', { ...pair, allowsBuiltIn: true })
  return { ...made, clientId, sessionId, otherId, put, tags, pair, merge }
}

describe('merging two concepts', () => {
  it('does what its preview says', async () => {
    const made = await practice()
    expect(await made.call('codebook.previewMerge', made.pair)).toEqual({
      tags: 4,
      processTags: 1,
      sessions: 2,
      clients: 1,
      joinedPassages: 1,
      joinedSessions: 1,
      losingAspects: 0,
      openingSafety: 0,
      children: 0,
      isBuiltIn: true,
    })
    await made.merge()
    expect(await made.tags()).toEqual([
      { concept: 'loneliness', at: 'passage', intensity: 2, memo: '', quote: 'cried' },
      { concept: 'sadness', at: 'passage', intensity: 2, memo: '', quote: 'Nothing, grey' },
      {
        ...{ concept: 'sadness', at: 'passage', intensity: 3, memo: 'slow\nhis words' },
        quote: 'Nothing in there, he said',
      },
      { concept: 'sadness', at: 'session', intensity: 2, memo: 'low\nflat', quote: '' },
    ])
    expect(await made.tags(made.otherId, 'process')).toMatchObject([{ concept: 'sadness' }])
    const row = (await made.call('concepts.list', {})).find(({ slug }) => slug === 'emptiness')
    expect(row).toMatchObject({ isArchived: true, mergedInto: 'sadness' })
    expect((await made.call('vault.verify', {})).isSound).toBe(true)
  })

  it('is undone to the very tags that were there, on signed notes as well', async () => {
    const made = await practice()
    const { revision } = await made.call('notes.open', { sessionId: made.sessionId })
    const { sessionId } = made
    await made.call('notes.sign', { sessionId, baseRevision: revision })
    const before = await made.call('notes.open', { sessionId })
    const { id } = await made.merge()
    expect((await made.call('codebook.merges', {}))[0]).toMatchObject({
      ...{ id, from: 'emptiness', into: 'sadness', undoneAt: null, tags: 4, isLast: true },
    })
    expect(await made.call('codebook.undoMerge', { mergeId: id })).toEqual({
      restored: 6,
      keptAsChanged: 0,
    })
    const after = await made.call('notes.open', { sessionId })
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    expect(after.tags.toSorted(byId)).toEqual(before.tags.toSorted(byId))
    expect([after.text, after.signed]).toEqual([before.text, before.signed])
    expect(await made.tags(made.otherId, 'process')).toMatchObject([{ concept: 'emptiness' }])
    const row = (await made.call('concepts.list', {})).find(({ slug }) => slug === 'emptiness')
    expect(row).toMatchObject({ isArchived: false, mergedInto: null })
    expect(await made.refusal('codebook.undoMerge', { mergeId: id })).toBe('not-found')
    const { sqlite } = made.context.store
    const kept =
      'SELECT (SELECT count(*) FROM merge_tag) + (SELECT count(*) FROM process_merge_tag) AS n'
    expect(sqlite.prepare(kept).get()).toEqual({ n: 0 })
    const changes = await made.call('codebook.versions', { concept: 'emptiness' })
    expect(changes.map(({ change }) => change)).toEqual(['merge-undone', 'merged', 'added'])
  })

  it('leaves what was changed since as it is, and finds words that have moved', async () => {
    const made = await practice()
    const { id } = await made.merge()
    const { sessionId } = made
    const open = await made.call('notes.open', { sessionId })
    const lead = 'Late. '
    const tags = open.tags.map(({ codedAt, quote, ...tag }) => ({
      ...tag,
      anchor:
        tag.anchor.kind === 'passage'
          ? {
              ...tag.anchor,
              start: tag.anchor.start + lead.length,
              end: tag.anchor.end + lead.length,
            }
          : tag.anchor,
    }))
    await made.call('notes.save', {
      ...{ sessionId, baseRevision: open.revision, text: lead + TEXT, tags },
    })
    expect(await made.call('codebook.undoMerge', { mergeId: id })).toEqual({
      restored: 5,
      keptAsChanged: 1,
    })
    const words = (await made.tags()).filter(({ at }) => at === 'passage')
    expect(words.map(({ concept, quote }) => [concept, quote])).toEqual([
      ['emptiness', 'Nothing in there'],
      ['emptiness', 'Nothing, grey'],
      ['loneliness', 'cried'],
      ['sadness', 'Nothing in there, he said'],
    ])
    expect((await made.call('vault.verify', {})).isSound).toBe(true)
  })

  it('is undone in its order, the later one first', async () => {
    const made = await practice()
    const first = await made.merge()
    const second = await made.call('codebook.merge', {
      ...{ from: 'sadness', into: 'irritability', allowsBuiltIn: true },
    })
    expect(await made.refusal('codebook.undoMerge', { mergeId: first.id })).toBe('merge-not-last')
    await made.call('codebook.undoMerge', { mergeId: second.id })
    await made.call('codebook.undoMerge', { mergeId: first.id })
    expect(await made.tags(made.otherId, 'process')).toMatchObject([{ concept: 'emptiness' }])
  })

  it('takes what hangs below along, and back', async () => {
    const made = await practice()
    const at = { group: 'presentation', before: null }
    await made.call('codebook.move', { ...at, concept: 'fatigue', parent: 'emptiness' })
    await made.call('codebook.move', { ...at, concept: 'sadness', parent: 'emptiness' })
    const { id } = await made.merge()
    const parents = async () =>
      Object.fromEntries(
        (await made.call('concepts.list', {}))
          .filter(({ slug }) => slug === 'fatigue' || slug === 'sadness')
          .map(({ slug, parent }) => [slug, parent]),
      )
    expect(await parents()).toEqual({ fatigue: 'sadness', sadness: null })
    await made.call('codebook.undoMerge', { mergeId: id })
    expect((await parents()).fatigue).toBe('emptiness')
  })

  it('refuses what it must', async () => {
    const made = await practice()
    const refused = (from: string, into: string, allowsBuiltIn = true) =>
      made.refusal('codebook.merge', { from, into, allowsBuiltIn })
    expect(await refused('emptiness', 'sadness', false)).toBe('concept-is-built-in')
    expect(await refused('hopelessness-about-existence', 'sadness')).toBe('concept-is-safety')
    expect(await refused('sadness', 'sadness')).toBe('invalid-input')
    expect(await refused('sadness', 'nobody')).toBe('not-found')
    await made.merge()
    expect(await refused('emptiness', 'sadness')).toBe('concept-is-merged')
    expect(await refused('sadness', 'emptiness')).toBe('concept-is-merged')
    expect(
      await made.refusal('codebook.archive', { concept: 'emptiness', isArchived: false }),
    ).toBe('concept-is-merged')
  })

  it('into a safety concept opens a mark for each session in which it becomes present', async () => {
    const made = await practice()
    const into = 'hopelessness-about-existence'
    const pair = { from: 'emptiness', into }
    expect((await made.call('codebook.previewMerge', pair)).openingSafety).toBe(2)
    const { id } = await made.call('codebook.merge', { ...pair, allowsBuiltIn: true })
    const { clientId } = made
    expect((await made.call('safety.state', { clientId })).openTotal).toBe(2)
    await made.call('codebook.undoMerge', { mergeId: id })
    expect((await made.call('safety.state', { clientId })).openTotal).toBe(0)
  })

  it('is a change that an open note must see before it saves', async () => {
    const made = await practice()
    const { sessionId } = made
    const { revision } = await made.call('notes.open', { sessionId })
    await made.merge()
    expect(
      await made.refusal('notes.save', { sessionId, baseRevision: revision, text: TEXT, tags: [] }),
    ).toBe('stale-revision')
  })
})

it('a sample client that a merge reached leaves nothing behind', async () => {
  const made = await makeTestVault()
  await made.call('practice.loadSample', {})
  const before = await made.call('codebook.usage', {})
  const used = before.concepts.find(({ slug }) => slug === 'emptiness')
  expect(used?.tags).toBeGreaterThan(0)
  const { id } = await made.call('codebook.merge', {
    ...{ from: 'emptiness', into: 'sadness', allowsBuiltIn: true },
  })
  await made.call('practice.removeSample', {})
  expect(await made.call('codebook.undoMerge', { mergeId: id })).toEqual({
    restored: 0,
    keptAsChanged: 0,
  })
  expect((await made.call('codebook.usage', {})).concepts).toEqual([])
})
