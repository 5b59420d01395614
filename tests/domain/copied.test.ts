// Copied words: marked for as long as they stand, sentence by sentence, and how much of a note they are.

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { copiedShare, mapCopied } from '../../db/domain/copied.ts'
import type { Passage, TextChange } from '../../db/domain/passages.ts'

const TEXT = 'Own words. She slept badly. Nobody called on Sunday.\nShe walked. Own again.'
const COPIED = { start: 11, end: 64 }

const edit = (text: string, changes: readonly TextChange[]): string =>
  changes.reduceRight(
    (result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to),
    text,
  )
const marked = (
  changes: readonly TextChange[],
  text = TEXT,
  copied: readonly Passage[] = [COPIED],
): readonly string[] => {
  const after = edit(text, changes)
  return mapCopied(copied, changes, (start, end) => text.slice(start, end)).map(({ start, end }) =>
    after.slice(start, end),
  )
}
const at = (words: string): number => {
  const offset = TEXT.indexOf(words)
  if (offset === -1) throw new Error('not in the text')
  return offset
}

describe('an edit', () => {
  it('of other words moves the mark with its own', () => {
    const all = ['She slept badly. Nobody called on Sunday.\nShe walked.']
    expect(TEXT.slice(COPIED.start, COPIED.end)).toBe(all[0])
    expect(marked([{ from: 0, to: 3, insert: 'My' }])).toEqual(all)
    expect(marked([{ from: at('Own again'), to: at('Own again'), insert: 'Then. ' }])).toEqual(all)
    expect(marked([{ from: COPIED.start, to: COPIED.start, insert: 'And. ' }])).toEqual(all)
  })

  it.each<[string, TextChange, readonly string[]]>([
    [
      'a word put into the middle',
      { from: at('called'), to: at('called'), insert: 'ever ' },
      ['She slept badly.', 'She walked.'],
    ],
    [
      'a word replaced',
      { from: at('badly'), to: at('badly') + 5, insert: 'well' },
      ['Nobody called on Sunday.\nShe walked.'],
    ],
    [
      'a letter typed on to a word before its full stop',
      { from: at('badly') + 5, to: at('badly') + 5, insert: 's' },
      ['Nobody called on Sunday.\nShe walked.'],
    ],
    [
      'a deletion over two sentences',
      { from: at('badly'), to: at('called'), insert: '' },
      ['She walked.'],
    ],
    [
      'a sentence put between two',
      { from: at(' Nobody'), to: at(' Nobody'), insert: ' I asked.' },
      ['She slept badly.', 'Nobody called on Sunday.\nShe walked.'],
    ],
    [
      'a line break between two',
      { from: at(' Nobody'), to: at('Nobody'), insert: '\n' },
      ['She slept badly.\nNobody called on Sunday.\nShe walked.'],
    ],
    ['the deletion of all', { from: COPIED.start, to: COPIED.end, insert: '' }, []],
    ['its replacement', { from: 0, to: TEXT.length, insert: 'Other. She slept badly.' }, []],
  ])('by %s leaves marked what it did not touch', (_, change, expected) => {
    expect(marked([change])).toEqual(expected)
  })

  it('of a heading inside leaves what stands around it', () => {
    const text = 'Tired.\n## Plan\nCall.'
    const change = { from: 10, to: 14, insert: 'Next' }
    expect(marked([change], text, [{ start: 0, end: text.length }])).toEqual(['Tired.', 'Call.'])
  })

  it('of one point of a list leaves no mark on a lone dash', () => {
    const text = '- One.\n- Two.\n- Three.'
    const change = { from: 10, to: 12, insert: '2' }
    expect(marked([change], text, [{ start: 0, end: text.length }])).toEqual(['- One.', '- Three.'])
  })
})

const sentence = fc.constantFrom(
  'One two. ',
  'Three, four! ',
  'Five?\n',
  '\n',
  '- Six. ',
  '🌧 rain. ',
)
const note = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))
const change = fc.record({
  from: fc.nat(120),
  length: fc.nat(12),
  insert: fc.constantFrom('', ' ', 'x', 'New. ', '\n', ' and '),
})

test('Whatever is edited, what stays marked stands word for word in the copied text, in order and apart', () => {
  fc.assert(
    fc.property(note, fc.array(change, { minLength: 1, maxLength: 12 }), (start, edits) => {
      let text = start
      let copied: readonly Passage[] = [{ start: 0, end: start.length }]
      for (const { from: wanted, length, insert } of edits) {
        const from = Math.min(wanted, text.length)
        const changes = [{ from, to: Math.min(text.length, from + length), insert }]
        const before = text
        text = edit(text, changes)
        copied = mapCopied(copied, changes, (a, b) => before.slice(a, b))
        let reached = 0
        for (const { start: a, end: b } of copied) {
          expect(a).toBeGreaterThanOrEqual(reached)
          expect(b).toBeGreaterThan(a)
          expect(b).toBeLessThanOrEqual(text.length)
          reached = b
          // Sentence by sentence, since white space between them may have changed.
          for (const words of text.slice(a, b).split(/(?<=[.!?])\s*/u)) {
            if (words.trim() !== '') expect(start).toContain(words.trim())
          }
        }
      }
    }),
    { numRuns: 1_000 },
  )
})

test('Words typed into a copied sentence are never marked', () => {
  fc.assert(
    fc.property(note, fc.nat(120), (start, wanted) => {
      const from = Math.min(wanted, start.length)
      const changes = [{ from, to: from, insert: 'ZQZ' }]
      const after = edit(start, changes)
      const copied = mapCopied([{ start: 0, end: start.length }], changes, (a, b) =>
        start.slice(a, b),
      )
      for (const { start: a, end: b } of copied) expect(after.slice(a, b)).not.toContain('ZQZ')
    }),
  )
})

describe('the share that is copied', () => {
  it.each([
    ['', [], 0],
    ['One two three four.', [], 0],
    ['One two three four.', [{ start: 0, end: 7 }], 50],
    ['One two three four.', [{ start: 0, end: 19 }], 100],
    ['## Plan\nOne two.\n', [{ start: 8, end: 16 }], 100],
    [`${'own '.repeat(999)}copied`, [{ start: 3_996, end: 4_002 }], 1],
    [`own ${'copied '.repeat(999)}`, [{ start: 4, end: 6_996 }], 99],
    ['— …', [{ start: 0, end: 3 }], 0],
  ])('of %j under %j is %i percent', (text, copied, share) => {
    expect(copiedShare(text, copied)).toBe(share)
  })
})
