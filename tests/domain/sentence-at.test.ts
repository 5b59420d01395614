// The sentence at the cursor, as a person would select it.

import { expect, test } from 'vitest'
import { sentenceAt } from '../../db/domain/sentence-at.ts'

const at = (marked: string): string | null => {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const passage = sentenceAt(text, offset)
  return passage && text.slice(passage.start, passage.end)
}

test.each([
  ['She came. He wa|s late. They left.', 'He was late.'],
  ['|She came. He was late.', 'She came.'],
  ['She came. He was late.|', 'He was late.'],
  ['First line\nShe came. |He was late.\nThird', 'He was late.'],
  ['- She came l|ate.', 'She came late.'],
  ['## A head|ing', 'A heading'],
  ['> “I can. I always |have.”', 'I always have.”'],
  ['a\n|\nb', null],
  ['', null],
])('%j gives %j', (marked, sentence) => {
  expect(at(marked.includes('|') ? marked : `${marked}|`)).toBe(sentence)
})
