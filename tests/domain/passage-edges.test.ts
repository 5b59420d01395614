// A passage split, cut and stretched: whole characters, whole words, nothing lost between the pieces but blanks.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cutFromPassage,
  type Edge,
  type EdgeStep,
  moveEdge,
  snapToWords,
  splitPassage,
} from '../../db/domain/passage-edges.ts'
import { type Passage, trimPassage } from '../../db/domain/passages.ts'

const text = 'I feel lonely at night, and nobody calls. 👩‍🚀 שלום עולם.'
const words = ({ start, end }: Passage): string => text.slice(start, end)
const on = (quote: string): Passage => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length }
}

describe('splitting', () => {
  test('leaves two pieces without the blank between them', () => {
    const both = splitPassage(text, on('lonely at night'), text.indexOf('at night'))
    expect(both?.map(words)).toEqual(['lonely', 'at night'])
  })

  test('is not possible where one piece would hold nothing', () => {
    const passage = on('lonely at night')
    expect(splitPassage(text, passage, passage.start)).toBeNull()
    expect(splitPassage(text, passage, passage.end)).toBeNull()
    expect(splitPassage('a  b', { start: 0, end: 4 }, 2)?.length).toBe(2)
    expect(splitPassage('a  b', { start: 0, end: 3 }, 2)).toBeNull()
  })
})

describe('cutting out', () => {
  test.each([
    ['the middle leaves two pieces', 'at night,', ['lonely', 'and nobody']],
    ['the beginning leaves the rest', 'lonely at', ['night, and nobody']],
    ['the end leaves the beginning', 'and nobody', ['lonely at night,']],
    ['all of it leaves nothing', 'feel lonely at night, and nobody calls', []],
    ['other words leaves it as it is', 'calls', ['lonely at night, and nobody']],
  ])('%s', (_, cut, left) => {
    expect(cutFromPassage(text, on('lonely at night, and nobody'), on(cut)).map(words)).toEqual(
      left,
    )
  })
})

describe('moving an end', () => {
  const move = (quote: string, edge: Edge, step: EdgeStep, direction: -1 | 1) => {
    const moved = moveEdge(text, on(quote), edge, step, direction)
    return moved === null ? null : words(moved)
  }
  test('goes by whole words, over blanks and commas', () => {
    expect(move('lonely at', 'end', 'word', 1)).toBe('lonely at night')
    expect(move('at night', 'end', 'word', 1)).toBe('at night, and')
    expect(move('lonely at', 'end', 'word', -1)).toBe('lonely')
    expect(move('lonely at', 'start', 'word', -1)).toBe('feel lonely at')
    expect(move('lonely at', 'start', 'word', 1)).toBe('at')
  })

  test('goes by characters as people count them, blanks skipped', () => {
    expect(move('lonely', 'end', 'character', -1)).toBe('lonel')
    expect(move('lonely', 'end', 'character', 1)).toBe('lonely a')
    expect(move('calls.', 'end', 'character', 1)).toBe('calls. 👩‍🚀')
    expect(move('nobody', 'start', 'character', -1)).toBe('d nobody')
  })

  test('ends where the text does, and never leaves nothing', () => {
    expect(move('עולם.', 'end', 'character', 1)).toBeNull()
    expect(move('I', 'start', 'word', -1)).toBeNull()
    expect(move('lonely', 'end', 'word', -1)).toBeNull()
    expect(move('lonely', 'start', 'word', 1)).toBeNull()
  })

  test('steps over no stop, and never through a character, for any text', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', ',', 'e\u0301', '👩‍🚀', 'ש', '😀'),
      minLength: 4,
      maxLength: 60,
    })
    fc.assert(
      fc.property(anyText, fc.nat(60), fc.nat(60), (any, a, b) => {
        const passage = trimPassage(any, { start: Math.min(a, b), end: Math.max(a, b) })
        if (passage === null) return
        for (const step of ['word', 'character'] as const) {
          const out = moveEdge(any, passage, 'end', step, 1)
          if (out === null) continue
          expect(out.end).toBeGreaterThan(passage.end)
          expect(any.slice(out.start, out.end).isWellFormed()).toBe(true)
          const back = moveEdge(any, out, 'end', step, -1)
          if (back !== null) expect(back.end).toBeLessThanOrEqual(passage.end)
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('a hand that lets go inside a word takes all of it', () => {
  const inside = { start: text.indexOf('onely'), end: text.indexOf('ght') }
  expect(words(snapToWords(text, inside))).toBe('lonely at night')
  expect(words(snapToWords(text, on('lonely at')))).toBe('lonely at')
})
