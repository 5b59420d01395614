// Lost words found again: exactly where they stand, nearly where they were edited, and nowhere else.

import { describe, expect, test } from 'vitest'
import { placesOf } from '../../db/domain/find-quote.ts'

const found = (text: string, quote: string) =>
  placesOf(text, quote).map(({ start, end }) => text.slice(start, end))

describe('the places of a quote', () => {
  test('are all those that hold the very words, in order', () => {
    const text = 'sad then, sad now'
    expect(placesOf(text, 'sad')).toEqual([
      { start: 0, end: 3, likeness: 1 },
      { start: 10, end: 13, likeness: 1 },
    ])
  })

  const note =
    'She came late. On Sunday she said that really nobody in the house would notice her going. Then she asked for water.'

  test('are the sentence that the words were edited into', () => {
    expect(found(note, 'nobody would notice her going')).toEqual([
      'nobody in the house would notice her going',
    ])
    expect(found(note, 'On Monday she said, nobody would notice')).toEqual([
      'On Sunday she said that really nobody in the house would notice',
    ])
  })

  test('are none where only small words are shared, or too few words were lost', () => {
    expect(found(note, 'the mother of the child would not have it')).toEqual([])
    expect(found(note, 'noticing')).toEqual([])
    expect(found(note, 'her mother')).toEqual([])
    expect(found(note, '  ')).toEqual([])
  })

  test('look past capitals, apostrophes and other scripts', () => {
    expect(found('DON’T LEAVE ME here now', 'don’t leave me here')).toEqual(['DON’T LEAVE ME here'])
    expect(found('היא אמרה לי שלום עולם אתמול', 'אמרה שלום עולם אתמול')).toEqual([
      'אמרה לי שלום עולם אתמול',
    ])
  })

  test('are found in a very long note while a hand still waits', () => {
    const filler = 'Nothing of note was said about the weather or the garden that week. '
    const long = `${filler.repeat(3_000)}${note}${filler.repeat(3_000)}`
    const started = performance.now()
    expect(found(long, 'nobody would notice her going')).toEqual([
      'nobody in the house would notice her going',
    ])
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
