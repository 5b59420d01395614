/** Tiles and lines of a note, held to an account that goes through it letter by letter. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  onlyThemes,
  type PortraitPassage,
  type SessionPortrait,
  taggedLength,
  themeLines,
  tilesOf,
} from '../../db/domain/session-portrait.ts'

const on = (
  concept: string,
  start: number,
  end: number,
  more: Partial<PortraitPassage> = {},
): PortraitPassage => ({
  id: `${concept} ${start} ${end}`,
  concept,
  start,
  end,
  intensity: 2,
  assertion: 'present',
  isLate: false,
  ...more,
})

const anyPassage = fc
  .record({
    concept: fc.constantFrom('a', 'b', 'c'),
    start: fc.nat({ max: 90 }),
    size: fc.integer({ min: 1, max: 40 }),
    intensity: fc.constantFrom(0, 1, 2, 3),
    assertion: fc.constantFrom('present', 'denied', 'historical', 'other-person'),
  })
  .map(({ concept, start, size, intensity, assertion }) =>
    on(concept, start, Math.min(100, start + size), { intensity, assertion }),
  )
const anyPassages = fc
  .array(anyPassage, { maxLength: 12 })
  .map((passages) => passages.toSorted((a, b) => a.start - b.start))

const letters = (start: number, end: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.ceil(end) - Math.floor(start)) },
    (_, at) => Math.floor(start) + at,
  )

describe('the tiles of a note', () => {
  it('cover the text once, each with the themes that touch it', () => {
    const tiles = tilesOf(
      { length: 25, passages: [on('a', 0, 4), on('b', 3, 11), on('a', 12, 13)] },
      10,
    )
    expect(
      tiles.map(({ start, end, themes }) => [start, end, themes.map((t) => t.concept)]),
    ).toEqual([
      [0, 10, ['a', 'b']],
      [10, 20, ['b', 'a']],
      [20, 25, []],
    ])
  })

  it('tell what is so of the client now from what was denied, past, somebody else’s or absent', () => {
    const [tile] = tilesOf(
      {
        length: 10,
        passages: [
          on('a', 0, 2, { assertion: 'denied' }),
          on('b', 0, 2, { intensity: 0 }),
          on('c', 0, 2, { assertion: 'historical' }),
          on('c', 4, 6),
        ],
      },
      10,
    )
    expect(tile?.themes).toEqual([
      { concept: 'a', isHere: false },
      { concept: 'b', isHere: false },
      { concept: 'c', isHere: true },
    ])
  })

  it('hold a theme where, and only where, one of its letters lies in the tile', () => {
    fc.assert(
      fc.property(anyPassages, fc.integer({ min: 1, max: 30 }), (passages, tileLength) => {
        const tiles = tilesOf({ length: 100, passages }, tileLength)
        expect(tiles.flatMap(({ start, end }) => letters(start, end))).toEqual(letters(0, 100))
        for (const { start, end, themes } of tiles) {
          const touching = passages.filter((passage) =>
            letters(passage.start, passage.end).some((at) => at >= start && at < end),
          )
          expect(new Set(themes.map(({ concept }) => concept))).toEqual(
            new Set(touching.map(({ concept }) => concept)),
          )
          for (const { concept, isHere } of themes)
            expect(isHere).toBe(
              touching.some(
                (passage) =>
                  passage.concept === concept &&
                  passage.intensity > 0 &&
                  passage.assertion === 'present',
              ),
            )
        }
      }),
    )
  })
})

describe('how much is tagged', () => {
  it('counts each letter once, however many passages hold it', () => {
    fc.assert(
      fc.property(anyPassages, (passages) => {
        const held = new Set(passages.flatMap(({ start, end }) => letters(start, end)))
        expect(taggedLength(passages)).toBe(held.size)
        for (const { concept, length } of themeLines({ passages }, ['c', 'a', 'b'])) {
          const own = passages.filter((passage) => passage.concept === concept)
          expect(length).toBe(new Set(own.flatMap(({ start, end }) => letters(start, end))).size)
        }
      }),
    )
  })

  it('has a line for each theme in the order asked for, none for what is not tagged', () => {
    const passages = [on('a', 0, 4), on('b', 3, 11), on('a', 12, 13)]
    expect(
      themeLines({ passages }, ['c', 'b', 'a']).map((line) => [line.concept, line.passages.length]),
    ).toEqual([
      ['b', 1],
      ['a', 2],
    ])
  })
})

describe('portraits of the themes that are shown', () => {
  const { start, end, ...whole } = on('c', 0, 0)
  const portrait: SessionPortrait = {
    session: 'one',
    notes: [{ kind: 'progress', length: 20, words: 4, passages: [on('a', 0, 4), on('b', 3, 11)] }],
    whole: [whole],
    lost: 0,
  }

  it('leave the others out and say how many they are', () => {
    const { portraits, hidden } = onlyThemes([portrait, portrait], ['b'])
    expect(hidden).toBe(2)
    expect(portraits[1]?.notes[0]?.passages.map((passage) => passage.concept)).toEqual(['b'])
    expect(portraits[1]?.whole).toEqual([])
    expect(onlyThemes([portrait], ['a', 'b', 'c']).hidden).toBe(0)
  })
})
