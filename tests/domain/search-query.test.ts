import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inColumns, toSearchQuery } from '../../db/domain/search-query.ts'

test.each([
  ['so lonely', '"so" AND "lonely"'],
  ['"nobody rang" late', '"nobody rang" AND "late"'],
  ['sister -mother', '("sister") NOT ("mother")'],
  ['OR NEAR(', '"OR" AND "NEAR("'],
  ['kin*', '("kin"* OR "kiness" OR "king")'],
  ['-only', null],
  ['* "" -', null],
])('%s becomes %s', (typed, query) => {
  expect(toSearchQuery(typed)).toBe(query)
})

test('the beginning of a word is looked for in the forms that the index keeps shorter', () => {
  expect(toSearchQuery('lonelin*')).toContain('"loneliness"')
  expect(toSearchQuery('dropp*')).toContain('"dropped"')
})

test('whatever is typed, no quote of it ends a quote of the query', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (typed) => {
      const query = toSearchQuery(typed) ?? ''
      expect(query.replace(/"[^"]*"/g, '')).toMatch(/^(\(|\)|\*| |AND|OR|NOT)*$/)
    }),
  )
})

test('a query stays in its columns and with its client', () => {
  expect(inColumns('"a"', ['title', 'detail'], null)).toBe('{title detail} : ("a")')
  expect(inColumns('"a"', ['text'], 7)).toBe('{text} : ("a") AND client_key : "7"')
})
