/** The words that a suggestion stands on, and that accepting it tags. */
import { expect, it } from 'vitest'
import { readNote } from '../../db/suggestions/language/read-note.ts'
import type { Match } from '../../db/suggestions/matching/pattern.ts'
import { spanOf } from '../../db/suggestions/span.ts'

const wordsFor = (text: string, word: string | null, others: readonly string[] = []): string => {
  const [sentence] = readNote(text).sentences
  if (sentence === undefined) throw new Error('no sentence')
  const matchOf = (wanted: string): Match => {
    const from = sentence.tokens.findIndex(({ lower }) => lower === wanted)
    return { from, to: from + 1 }
  }
  const { start, end } = spanOf(sentence, word === null ? null : matchOf(word), others.map(matchOf))
  return text.slice(start, end)
}

const LIST = 'She feels lonely since the move, numb at work and tearful most days.'

it('is the whole clause where no other theme is told of in it', () => {
  expect(wordsFor(LIST, 'tearful')).toBe(
    'She feels lonely since the move, numb at work and tearful most days',
  )
})
it('is its own part of an enumeration of themes', () => {
  expect(wordsFor(LIST, 'lonely', ['numb', 'tearful'])).toBe('She feels lonely since the move')
  expect(wordsFor(LIST, 'numb', ['lonely', 'tearful'])).toBe('numb at work')
  expect(wordsFor(LIST, 'tearful', ['lonely', 'numb'])).toBe('tearful most days')
})
it('is shared where nothing divides two themes', () => {
  expect(wordsFor('She wept from sheer loneliness.', 'wept', ['loneliness'])).toBe(
    'She wept from sheer loneliness',
  )
})
it('ends with its clause, and is the sentence where meaning alone spoke', () => {
  const text = 'He is lonely because his friends moved away.'
  expect(wordsFor(text, 'lonely')).toBe('He is lonely')
  expect(wordsFor(text, null)).toBe('He is lonely because his friends moved away')
})
