import { describe, expect, it } from 'vitest'
import { type MergeableTag, planMerge } from '../../db/domain/concept-merge.ts'

const tag = (id: string, concept: string, more: Partial<MergeableTag> = {}): MergeableTag => ({
  id,
  concept,
  anchor: { kind: 'session' },
  intensity: 2,
  assertion: 'present',
  movement: null,
  target: null,
  voice: null,
  aspects: [],
  memo: '',
  codedAt: 10,
  ...more,
})
const on = (start: number, end: number): Partial<MergeableTag> => ({
  anchor: { kind: 'passage', start, end },
})
const plan = (...tags: readonly MergeableTag[]) =>
  planMerge(tags, { from: 'a', into: 'b' }, (aspect) => aspect === 'kept', 40)

describe('merging one concept into another, in one note', () => {
  it('moves what stands alone, and leaves the other’s tags alone', () => {
    const { put, drop, joinedPassages } = plan(
      tag('1', 'a', on(0, 5)),
      tag('2', 'b', on(8, 12)),
      tag('3', 'a', { anchor: { kind: 'lost', quote: 'gone' } }),
    )
    expect(put.map(({ id, concept }) => [id, concept])).toEqual([
      ['1', 'b'],
      ['3', 'b'],
    ])
    expect([drop, joinedPassages]).toEqual([[], 0])
  })

  it('joins overlapping words into one: the union, the strongest, all memos, the first day', () => {
    const { put, drop, joinedPassages } = plan(
      tag('1', 'a', { ...on(4, 10), intensity: 3, memo: 'new', codedAt: 5 }),
      tag('2', 'b', { ...on(0, 6), intensity: 1, memo: 'old', movement: 'easing' }),
    )
    expect(put).toEqual([
      tag('2', 'b', {
        ...on(0, 10),
        intensity: 3,
        memo: 'old\nnew',
        movement: 'easing',
        codedAt: 5,
      }),
    ])
    expect(drop.map(({ id }) => id)).toEqual(['1'])
    expect(joinedPassages).toBe(1)
  })

  it('joins two that one passage connects', () => {
    const { put, drop } = plan(
      tag('1', 'a', on(4, 20)),
      tag('2', 'b', on(0, 6)),
      tag('3', 'b', on(18, 30)),
    )
    expect(put).toEqual([tag('2', 'b', on(0, 30))])
    expect(drop.map(({ id }) => id).toSorted()).toEqual(['1', '3'])
  })

  it('joins tags on the whole session: strongest kept, memos joined', () => {
    const { put, drop, joinedSessions } = plan(
      tag('1', 'a', { intensity: 3, memo: 'mine' }),
      tag('2', 'b', { intensity: 1, memo: 'theirs' }),
    )
    expect(put).toEqual([tag('2', 'b', { intensity: 3, memo: 'theirs\nmine' })])
    expect([drop.length, joinedSessions]).toEqual([1, 1])
  })

  it('keeps apart what says different things', () => {
    const { put, drop } = plan(
      tag('1', 'a', { assertion: 'denied' }),
      tag('2', 'b'),
      tag('3', 'a', { ...on(0, 9), target: 'mother' }),
      tag('4', 'b', { ...on(0, 9), target: 'partner' }),
      tag('5', 'a', { ...on(20, 29), voice: 'client' }),
      tag('6', 'b', { ...on(20, 29), voice: 'clinician' }),
    )
    expect(put.map(({ id }) => id)).toEqual(['1', '3', '5'])
    expect(drop).toEqual([])
  })

  it('takes the person from whichever names one, a voice only from both, and drops aspects that mean nothing there', () => {
    const { put } = plan(
      tag('1', 'a', { ...on(0, 9), target: 'mother', aspects: ['kept', 'other'] }),
      tag('2', 'b', { ...on(3, 9), voice: 'client' }),
    )
    expect(put).toEqual([
      tag('2', 'b', { ...on(0, 9), target: 'mother', voice: null, aspects: ['kept'] }),
    ])
  })

  it('keeps both rather than cut a memo', () => {
    const { put, drop } = plan(
      tag('1', 'a', { memo: 'x'.repeat(25) }),
      tag('2', 'b', { memo: 'y'.repeat(25) }),
      tag('3', 'a', { ...on(0, 9), memo: 'x'.repeat(25) }),
      tag('4', 'b', { ...on(0, 9), memo: 'y'.repeat(25) }),
    )
    expect(put.map(({ id }) => id)).toEqual(['1', '3'])
    expect(drop).toEqual([])
  })
})
