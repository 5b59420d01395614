import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { snippetAround, unmark } from '../../db/domain/snippet.ts'

const OPENS = '\u0002'
const CLOSES = '\u0003'

describe('marks', () => {
  test('come out, and say where they stood', () => {
    expect(unmark(`so ${OPENS}lonely${CLOSES} and ${OPENS}cold${CLOSES}.`, OPENS, CLOSES)).toEqual({
      text: 'so lonely and cold.',
      matches: [
        [3, 9],
        [14, 18],
      ],
    })
  })

  test('come out of any text', () => {
    const plain = fc
      .string({ maxLength: 12, unit: 'grapheme' })
      .filter((text) => !text.includes(OPENS) && !text.includes(CLOSES))
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, plain)), plain, (pieces, end) => {
        const marked =
          pieces.map(([before, match]) => `${before}${OPENS}${match}${CLOSES}`).join('') + end
        const { text, matches } = unmark(marked, OPENS, CLOSES)
        expect(text).toBe(pieces.flat().join('') + end)
        expect(matches.map(([from, to]) => text.slice(from, to))).toEqual(
          pieces.map(([, match]) => match),
        )
      }),
    )
  })
})

test('a snippet holds the first match and says what of it is a match', () => {
  const text = `${'before '.repeat(40)}lonely ${'after '.repeat(60)}`
  const start = text.indexOf('lonely')
  const { snippet, highlights } = snippetAround(text, [[start, start + 6]])
  expect(snippet.startsWith('… ') && snippet.endsWith(' …')).toBe(true)
  expect(highlights.map(([from, to]) => snippet.slice(from, to))).toEqual(['lonely'])
  expect(snippet.length).toBeLessThan(230)
})
