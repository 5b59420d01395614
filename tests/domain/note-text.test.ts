// What a note's text may hold, how long it is, and what a list shows of it.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, normalizeNoteText, previewOf } from '../../db/domain/note-text.ts'

describe('normalizing a note', () => {
  test('makes every kind of line break a line feed', () => {
    expect(normalizeNoteText('a\r\nb\rc\vd\u2028e\u2029f\u0085g\fh')).toBe('a\nb\nc\nd\ne\nf\ng\nh')
  })

  test('keeps tabs, blank lines, emoji, accents and right-to-left marks', () => {
    const text = '\tShe wept.\n\n👩‍👧 naïve, e\u0301, \u200fשלום'
    expect(normalizeNoteText(text)).toBe(text)
  })

  test('drops NUL, other control characters, lone surrogates and a leading byte order mark', () => {
    expect(normalizeNoteText('\ufeffa\0b\x1bc\x7fd\x9fe\ud800f\udc00g')).toBe('abcdefg')
  })

  test('is idempotent and leaves what the contract accepts, whatever comes in', () => {
    const anything = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ unit: 'binary' })), (text) => {
        const once = normalizeNoteText(text)
        expect(normalizeNoteText(once)).toBe(once)
        expect(once.isWellFormed()).toBe(true)
        expect(once).not.toMatch(/[\0\r\x7f\u2028]/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('counting words', () => {
  test.each([
    ['', 0],
    ['# Heading\n\n- one\n- **two**', 3],
    ["mother's well-being, 3.5 points", 4],
    ['Élan vital — 3 × 4', 4],
    ['… — *** ---', 0],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})

describe('the preview of a note', () => {
  test('runs over lines and leaves Markdown marks out', () => {
    const text =
      '## Session\n\n> She said **nothing** and _waited_.\n- [x] phone `her`\n1. see [plan](x.md)\n---\nend'
    expect(previewOf(text)).toBe('Session She said nothing and waited. phone her see plan end')
  })

  test('keeps stars and underscores that are no marks', () => {
    expect(previewOf('3 * 4 * 5, a snake_case_name')).toBe('3 * 4 * 5, a snake_case_name')
  })

  test('ends at a word, with an ellipsis, within the length', () => {
    expect(previewOf('One two three four', 12)).toBe('One two…')
    expect(previewOf('Unbrokenwordwithoutblanks', 10)).toBe('Unbrokenwo…')
  })

  test('never halves a character', () => {
    expect(previewOf('😀'.repeat(200), 9)).toBe(`${'😀'.repeat(4)}…`)
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 900 }),
        fc.integer({ min: 1, max: 60 }),
        (text, length) => {
          const preview = previewOf(text, length)
          expect(preview.isWellFormed()).toBe(true)
          expect(preview.length).toBeLessThanOrEqual(length + 1)
          expect(preview).not.toMatch(/\n/)
        },
      ),
    )
  })
})
