// `lo@mo` in the picker: a concept and a person in one breath.

import { expect, test } from 'vitest'
import { readTyped } from '../../../renderer/features/note/typed-target.ts'
import { undoneWords } from '../../../renderer/features/note/undone-words.ts'
import { tagOf } from '../../support/test-vault.ts'

test.each([
  ['lo', { query: 'lo', target: null }],
  ['lo@', { query: 'lo', target: null }],
  ['lo@mo', { query: 'lo', target: 'mother' }],
  ['grief never@Part', { query: 'grief never', target: 'partner' }],
  ['lo@fo', { query: 'lo', target: 'former-partner' }],
  ['@th', { query: '', target: 'therapist' }],
  ['lo@xyz', { query: 'lo', target: null }],
])('%j is read as %j', (typed, read) => {
  expect(readTyped(typed)).toEqual(read)
})

test('An undo says which tags came, went or changed, and nothing of those that moved with the text', () => {
  const on = (start: number) => ({ kind: 'passage', start, end: start + 4 }) as const
  const stays = tagOf('a', on(0))
  const goes = tagOf('b', on(5))
  const comes = tagOf('c', on(9))
  const words = (before: (typeof stays)[], after: (typeof stays)[], hasText = false) =>
    undoneWords(before, after, hasText, (slug) => slug.toUpperCase())
  expect(words([stays, goes], [stays, comes])).toBe('B is gone, C is back')
  expect(words([stays], [{ ...stays, anchor: on(3) }], true)).toBe('')
  expect(words([stays], [{ ...stays, anchor: on(3) }])).toBe('A is as it was')
  expect(words([stays], [{ ...stays, intensity: 3 }], true)).toBe('A is as it was')
  const lost = { ...stays, anchor: { kind: 'lost', quote: 'word' } } as const
  expect(words([lost], [stays], true)).toBe('A is back in its place')
  expect(words([stays], [lost], true)).toBe('A has lost its words')
})
