// One act of tagging: a new tag, a new reading of an old one, or two that become one.

import { describe, expect, test } from 'vitest'
import { newTagId } from '../../../db/contract/new-ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import {
  applyConcept,
  changeTag,
  PRESENT,
  placeTag,
} from '../../../renderer/features/note/tagging.ts'

const tag = (more: Partial<TagInput> = {}): TagInput => ({
  id: newTagId(),
  concept: 'loneliness',
  anchor: { kind: 'passage', start: 0, end: 10 },
  source: 'typed',
  ...PRESENT,
  ...more,
})

describe('applying a concept', () => {
  test('to the same place again changes the reading, down as well as up, and keeps the memo', () => {
    const old = tag({ intensity: 3, memo: 'in the room' })
    const { patch } = applyConcept(
      [old],
      'loneliness',
      { start: 0, end: 10 },
      { ...PRESENT, intensity: 1 },
    )
    expect(patch).toEqual({ put: [{ ...old, intensity: 1 }], drop: [] })
  })

  test('over a passage that has it merges the two under the first id', () => {
    const old = tag({ intensity: 3 })
    const { patch } = applyConcept([old], 'loneliness', { start: 5, end: 20 }, PRESENT)
    expect(patch.drop).toEqual([])
    expect(patch.put).toEqual([{ ...old, anchor: { kind: 'passage', start: 0, end: 20 } }])
  })

  test('over two passages that have it drops the second', () => {
    const one = tag()
    const two = tag({ anchor: { kind: 'passage', start: 15, end: 20 } })
    const { patch } = applyConcept([one, two], 'loneliness', { start: 8, end: 16 }, PRESENT)
    expect(patch.put.map(({ id, anchor }) => [id, anchor])).toEqual([
      [one.id, { kind: 'passage', start: 0, end: 20 }],
    ])
    expect(patch.drop).toEqual([two.id])
  })

  test('to the session and to a passage makes two tags', () => {
    const { patch, tag: added } = applyConcept([tag()], 'loneliness', null, PRESENT)
    expect(added.anchor).toEqual({ kind: 'session' })
    expect(patch).toEqual({ put: [added], drop: [] })
  })

  test('as denied inside a passage where it is present makes two tags', () => {
    const old = tag()
    const { patch } = applyConcept(
      [old],
      'loneliness',
      { start: 2, end: 8 },
      { ...PRESENT, assertion: 'denied' },
    )
    expect(patch.drop).toEqual([])
    expect(patch.put[0]?.id).not.toBe(old.id)
  })
})

describe('about whom, and in whose voice', () => {
  test('the same place again about another person is a second tag', () => {
    const mother = tag({ target: 'mother' })
    const again = applyConcept(
      [mother],
      'loneliness',
      { start: 0, end: 10 },
      { ...PRESENT, target: 'partner' },
    )
    expect(again.patch.drop).toEqual([])
    expect(again.tag.id).not.toBe(mother.id)
  })

  test('the same place again keeps the person, the voice and the aspects that are not said anew', () => {
    const old = tag({
      concept: 'hopelessness-about-connection',
      target: 'mother',
      voice: 'client',
      aspects: ['unsafe'],
    })
    const again = applyConcept([old], old.concept, { start: 0, end: 10 }, PRESENT)
    expect(again.tag).toEqual(old)
  })

  test('setting the person right merges nothing', () => {
    const mother = tag({ target: 'mother' })
    const partner = tag({
      target: 'partner',
      anchor: { kind: 'passage', start: 5, end: 20 },
    })
    const { patch } = changeTag([mother, partner], partner, { target: 'mother' })
    expect(patch).toEqual({ put: [{ ...partner, target: 'mother' }], drop: [] })
  })

  test('another concept leaves the aspects of the former one behind', () => {
    const old = tag({ concept: 'hopelessness-about-connection', aspects: ['unsafe'] })
    expect(changeTag([old], old, { concept: 'sadness' }).tag.aspects).toEqual([])
    expect(changeTag([old], old, { intensity: 1 }).tag.aspects).toEqual(['unsafe'])
  })
})

describe('changing a tag', () => {
  test('to the concept of an overlapping one merges them', () => {
    const kept = tag({ concept: 'sadness', anchor: { kind: 'passage', start: 5, end: 12 } })
    const other = tag()
    const { patch, tag: merged } = changeTag([kept, other], kept, { concept: 'loneliness' })
    expect(merged).toMatchObject({ id: kept.id, anchor: { start: 0, end: 12 } })
    expect(patch.drop).toEqual([other.id])
  })

  test('of the session to one that the session has already leaves one', () => {
    const kept = tag({ concept: 'sadness', anchor: { kind: 'session' } })
    const twin = tag({ anchor: { kind: 'session' } })
    expect(changeTag([kept, twin], kept, { concept: 'loneliness' }).patch.drop).toEqual([twin.id])
  })
})

test('a lost tag is put back where it is told to be', () => {
  const lost = tag({ anchor: { kind: 'lost', quote: 'alone' } })
  const { patch } = placeTag([lost], lost, { start: 3, end: 8 })
  expect(patch).toEqual({
    put: [{ ...lost, anchor: { kind: 'passage', start: 3, end: 8 } }],
    drop: [],
  })
})
