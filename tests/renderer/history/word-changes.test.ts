// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsBetween, wordChanges } from '../../../renderer/features/history/word-changes.ts'

const marked = (before: string, after: string): string =>
  wordChanges(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('')

const apply = (before: string, after: string): string => {
  let text = ''
  let at = 0
  for (const { from, to, insert } of editsBetween(before, after)) {
    text += before.slice(at, from) + insert
    at = to
  }
  return text + before.slice(at)
}

/** Words that repeat, marks, line feeds and characters of two code units. */
const texts = fc
  .array(fc.constantFrom('she', 'said', 'Sunday', ' ', '\n', '.', '👩‍🚀', 'é', 'e\u0301', '  '), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

describe('changes word by word', () => {
  it.each([
    ['the same text', 'She rang.', 'She rang.', 'She rang.'],
    [
      'a word for another',
      'She rang her mother.',
      'She rang her aunt.',
      'She rang her -[mother]+[aunt].',
    ],
    ['a sentence more', 'She rang.', 'She rang. Twice.', 'She rang.+[ Twice.]'],
    ['a paragraph gone', 'One.\n\nTwo.', 'One.', 'One.-[\n\nTwo.]'],
    // One change to read, and not three with a blank between each.
    ['a phrase anew', 'on a wet Sunday', 'in the dry week', '-[on a wet Sunday]+[in the dry week]'],
    ['letters with marks are not cut', 'cafe', 'cafe\u0301', '-[cafe]+[cafe\u0301]'],
    ['all of it', '', 'New.', '+[New.]'],
  ])('%s', (_, before, after, expected) => {
    expect(marked(before, after)).toBe(expected)
  })

  it('hold both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = wordChanges(before, after)
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect(without('added')).toBe(before)
        expect(without('removed')).toBe(after)
      }),
    )
  })
})

describe('edits for an editor', () => {
  it('make the one text of the other, in order and apart, and cut no character in two', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(apply(before, after)).toBe(after)
        let last = -1
        for (const { from, to, insert } of editsBetween(before, after)) {
          expect(from).toBeGreaterThan(last)
          last = to
          expect(before.slice(from, to).isWellFormed() && insert.isWellFormed()).toBe(true)
        }
      }),
    )
  })

  it('touch only what differs', () => {
    expect(editsBetween('She rang her mother on Sunday.', 'She rang her aunt on Sunday.')).toEqual([
      { from: 13, to: 19, insert: 'aunt' },
    ])
  })

  it('of two long texts with nothing in common come soon', () => {
    const words = (word: string) =>
      Array.from({ length: 60_000 }, (_, at) => `${word}${(at * 7919) % 60_000}`).join(' ')
    const [before, after] = [words('a'), words('b')]
    const start = performance.now()
    expect(apply(before, after)).toBe(after)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
