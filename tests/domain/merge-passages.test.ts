// Two passages under one concept become one tag only where they say the same.

import { describe, expect, test } from 'vitest'
import { mergeSameConcept } from '../../db/domain/merge-passages.ts'

const tag = (start: number, end: number, more: object = {}) => ({
  concept: 'loneliness',
  assertion: 'present',
  intensity: 1,
  movement: null as string | null,
  target: null as string | null,
  voice: null as string | null,
  aspects: [] as readonly string[],
  memo: '',
  anchor: { kind: 'passage', start, end } as const,
  ...more,
})

describe('the same concept on overlapping passages', () => {
  test('becomes one tag over the union, with the stronger intensity and both memos', () => {
    const old = tag(0, 10, { intensity: 3, memo: 'first', movement: 'easing' })
    const { merged, replaced } = mergeSameConcept([old], tag(5, 20, { memo: 'second' }))
    expect(merged).toEqual(tag(0, 20, { intensity: 3, memo: 'first\nsecond', movement: 'easing' }))
    expect(replaced).toEqual([old])
  })

  test('reaches on to what the union comes to overlap', () => {
    const far = tag(0, 6)
    const near = tag(4, 12)
    const { merged, replaced } = mergeSameConcept([far, near], tag(11, 20))
    expect(merged.anchor).toEqual({ kind: 'passage', start: 0, end: 20 })
    expect(replaced).toEqual([near, far])
  })

  test.each([
    ['another concept', tag(0, 10, { concept: 'sadness' })],
    ['another assertion', tag(0, 10, { assertion: 'denied' })],
    ['a passage that only touches', tag(0, 5)],
    ['the whole session', tag(0, 1, { anchor: { kind: 'session' } })],
    ['a lost passage', tag(0, 1, { anchor: { kind: 'lost', quote: 'x' } })],
  ])('leaves %s alone', (_, other) => {
    expect(mergeSameConcept([other], tag(5, 20))).toEqual({ merged: tag(5, 20), replaced: [] })
  })
})

describe('what else the two say', () => {
  test('keeps different persons apart, and different voices', () => {
    const mother = tag(0, 10, { target: 'mother' })
    const partner = tag(5, 20, { target: 'partner' })
    expect(mergeSameConcept([mother], partner)).toEqual({ merged: partner, replaced: [] })
    const said = tag(0, 10, { voice: 'client' })
    const inferred = tag(5, 20, { voice: 'clinician' })
    expect(mergeSameConcept([said], inferred)).toEqual({ merged: inferred, replaced: [] })
  })

  test('takes the person that one of them names, and both sets of aspects', () => {
    const named = tag(0, 10, { target: 'mother', aspects: ['unsafe'] })
    const { merged } = mergeSameConcept([named], tag(5, 20, { aspects: ['impossible', 'unsafe'] }))
    expect(merged).toMatchObject({ target: 'mother', aspects: ['unsafe', 'impossible'] })
  })

  test('claims no voice for words of which only some were said in it', () => {
    const said = tag(0, 10, { voice: 'client' })
    expect(mergeSameConcept([said], tag(5, 20)).merged.voice).toBeNull()
    expect(mergeSameConcept([said], tag(5, 20, { voice: 'client' })).merged.voice).toBe('client')
  })

  test('stops where a merge has named somebody else', () => {
    const mother = tag(0, 10, { target: 'mother' })
    const partner = tag(8, 30, { target: 'partner' })
    const { merged, replaced } = mergeSameConcept([mother, partner], tag(5, 20))
    expect(replaced).toEqual([mother])
    expect(merged).toMatchObject({ target: 'mother', anchor: { start: 0, end: 20 } })
  })
})
