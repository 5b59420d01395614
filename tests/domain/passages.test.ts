// Tagged passages through edits: never half a character, never silently on other words, never dropped.

import { ChangeSet, Text } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isPassageTouched,
  mapPassages,
  type PassageAnchor,
  quoteContext,
  readableContext,
  type TextChange,
  trimPassage,
} from '../../db/domain/passages.ts'

describe('trimming a passage', () => {
  test('takes white space off both ends', () => {
    expect(trimPassage('a  lonely \n b', { start: 1, end: 11 })).toEqual({ start: 3, end: 9 })
  })

  test('gives null where there is nothing to tag', () => {
    expect(trimPassage(' \n\t', { start: 0, end: 3 })).toBeNull()
    expect(trimPassage('word', { start: 2, end: 2 })).toBeNull()
    expect(trimPassage('word', { start: 9, end: 12 })).toBeNull()
  })

  test('takes a half character whole', () => {
    expect(trimPassage('a😀b', { start: 2, end: 4 })).toEqual({ start: 1, end: 4 })
    expect(trimPassage('a😀b', { start: 0, end: 2 })).toEqual({ start: 0, end: 3 })
  })

  test('holds for any text and any offsets', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀', '\u00a0') }),
        fc.nat(60),
        fc.nat(60),
        (text, a, b) => {
          const passage = trimPassage(text, { start: Math.min(a, b), end: Math.max(a, b) })
          if (passage === null) return
          const quote = text.slice(passage.start, passage.end)
          expect(quote).toBe(quote.trim())
          expect(quote.length).toBeGreaterThan(0)
          expect(quote.isWellFormed()).toBe(true)
        },
      ),
      { numRuns: 1_000 },
    )
  })
})

describe('the context of a quote', () => {
  test('is cut to its reach and ends with whole characters', () => {
    expect(quoteContext('one two three', 4, 7, 2)).toEqual({
      before: 'e ',
      quote: 'two',
      after: ' t',
    })
    expect(quoteContext('😀x😀', 2, 3, 1)).toEqual({ before: '', quote: 'x', after: '' })
  })

  test('stops at the ends of the text', () => {
    expect(quoteContext('word', 0, 4, 80)).toEqual({ before: '', quote: 'word', after: '' })
  })
})

type Placed = { readonly id: number; readonly anchor: PassageAnchor }

/** Applies changes given in code units of the text before, as an editor would. */
const edit = (text: string, passages: readonly Placed[], changes: readonly TextChange[]) => {
  let after = ''
  let at = 0
  for (const { from, to, insert } of changes) {
    after += text.slice(at, from) + insert
    at = to
  }
  after += text.slice(at)
  const mapped = mapPassages(
    passages,
    changes,
    (start, end) => text.slice(start, end),
    (start, end) => after.slice(start, end),
  )
  return { after, mapped }
}

const one = (text: string, quote: string, ...changes: readonly TextChange[]) => {
  const start = text.indexOf(quote)
  const anchor = { kind: 'passage', start, end: start + quote.length } as const
  const { after, mapped } = edit(text, [{ id: 1, anchor }], changes)
  const moved = mapped[0]?.anchor
  return moved?.kind === 'passage' ? after.slice(moved.start, moved.end) : moved
}

describe('a passage through one edit', () => {
  const text = 'I feel lonely at night.'

  test('moves with text put in before it and stays with text put in after it', () => {
    expect(one(text, 'lonely', { from: 0, to: 0, insert: 'Today ' })).toBe('lonely')
    expect(one(text, 'lonely', { from: 16, to: 16, insert: 'late ' })).toBe('lonely')
  })

  test('leaves text put in at its edges outside', () => {
    expect(one(text, 'lonely', { from: 7, to: 7, insert: 'very ' })).toBe('lonely')
    expect(one(text, 'lonely', { from: 13, to: 13, insert: ', and cold' })).toBe('lonely')
  })

  test('takes letters typed on to its last word', () => {
    expect(one(text, 'lonely', { from: 13, to: 13, insert: 'ness and more' })).toBe('lonelyness')
  })

  test('keeps a word that is corrected inside it', () => {
    expect(one(text, 'lonely at night', { from: 7, to: 13, insert: 'alone' })).toBe(
      'alone at night',
    )
    expect(one(text, 'lonely at night', { from: 17, to: 22, insert: 'noon' })).toBe(
      'lonely at noon',
    )
  })

  test('loses what a larger edit swallows', () => {
    expect(one(text, 'lonely at', { from: 2, to: 13, insert: 'am' })).toBe(' at')
  })

  test('is lost with its quote when its words are deleted', () => {
    expect(one(text, 'lonely', { from: 7, to: 14, insert: '' })).toEqual({
      kind: 'lost',
      quote: 'lonely',
    })
    expect(one(text, 'lonely', { from: 0, to: 23, insert: 'Gone.' })).toEqual({
      kind: 'lost',
      quote: 'lonely',
    })
  })

  test('is lost when only white space is left of it', () => {
    const changes = [
      { from: 7, to: 13, insert: '' },
      { from: 14, to: 16, insert: '' },
    ]
    expect(one(text, 'lonely at', ...changes)).toEqual({ kind: 'lost', quote: 'lonely at' })
  })

  test('leaves tags of the session and lost ones as they are', () => {
    const passages: Placed[] = [
      { id: 1, anchor: { kind: 'session' } },
      { id: 2, anchor: { kind: 'lost', quote: 'gone' } },
    ]
    expect(edit(text, passages, [{ from: 0, to: 23, insert: '' }]).mapped).toEqual(passages)
  })
})

const LENGTH = 40
/** Every code unit of the text is lower case and every one put in is upper case, so origin can be read off. */
const text = Array.from(
  { length: LENGTH },
  (_, index) => 'abcdefghij klm nopqrst'[index % 22],
).join('')

const changeLists = (insert: fc.Arbitrary<string>): fc.Arbitrary<readonly TextChange[]> =>
  fc.uniqueArray(fc.nat(LENGTH), { minLength: 2, maxLength: 8 }).chain((offsets) => {
    const sorted = offsets.toSorted((a, b) => a - b)
    const pairs = sorted.flatMap((from, index) =>
      index % 2 === 0 && sorted[index + 1] !== undefined
        ? [[from, sorted[index + 1]] as const]
        : [],
    )
    return fc.tuple(
      ...pairs.map(([from, to]) =>
        fc.tuple(insert, fc.boolean()).map(([words, isInsertion]) => ({
          from,
          to: isInsertion ? from : (to ?? from),
          insert: words,
        })),
      ),
    )
  })
const passageLists = fc.array(
  fc.tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({
    start,
    end: Math.min(LENGTH, start + length),
  })),
  { minLength: 1, maxLength: 6 },
)

describe('passages through random edits', () => {
  test("go where CodeMirror's own mapping says, or are lost where it collapses them", () => {
    const noWord = fc.constantFrom('', ' X', '.Y Z', ' ')
    fc.assert(
      fc.property(changeLists(noWord), passageLists, (changes, spans) => {
        const set = ChangeSet.of([...changes], LENGTH)
        const { after, mapped } = edit(
          text,
          spans.map((span, id) => ({ id, anchor: { kind: 'passage', ...span } })),
          changes,
        )
        expect(after).toBe(set.apply(Text.of([text])).toString())
        for (const [index, span] of spans.entries()) {
          const start = set.mapPos(span.start, 1)
          const end = set.mapPos(span.end, -1)
          const isGone = start >= end || after.slice(start, end).trim() === ''
          expect(mapped[index]?.anchor).toEqual(
            isGone && isPassageTouched(changes, { anchor: { kind: 'passage', ...span } })
              ? { kind: 'lost', quote: text.slice(span.start, span.end) }
              : { kind: 'passage', start, end },
          )
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('keep every one of their words that is not deleted, and take in none of their neighbours', () => {
    fc.assert(
      fc.property(changeLists(fc.constantFrom('', 'Q', ' W')), passageLists, (changes, spans) => {
        const isDeleted = (offset: number): boolean =>
          changes.some(({ from, to }) => from <= offset && offset < to)
        const { after, mapped } = edit(
          text,
          spans.map((span, id) => ({ id, anchor: { kind: 'passage', ...span } })),
          changes,
        )
        for (const [index, span] of spans.entries()) {
          const kept = [...text.slice(span.start, span.end)]
            .filter((_, offset) => !isDeleted(span.start + offset))
            .join('')
          const anchor = mapped[index]?.anchor
          if (anchor?.kind !== 'passage') expect(kept.trim()).toBe('')
          else expect(originals(after.slice(anchor.start, anchor.end))).toBe(originals(kept))
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

/** Lower-case letters only: blanks may be either old or put in. */
const originals = (words: string): string => words.replace(/[^a-z]/g, '')

describe('readableContext', () => {
  const TEXT = 'She talks fast. I check when he was last online, all day long.'
  const start = TEXT.indexOf('when he')
  const end = start + 'when he'.length

  test('cuts between words, and says where the note goes on', () => {
    expect(readableContext(TEXT, start, end, 12)).toEqual({
      before: '… I check ',
      after: ' was last …',
    })
  })

  test('marks nothing where the note begins and ends', () => {
    expect(readableContext(TEXT, start, end, 1_000)).toEqual({
      before: TEXT.slice(0, start),
      after: TEXT.slice(end),
    })
  })
})
