// @vitest-environment node
import { expect, test } from 'vitest'
import { asTypedQuery } from '../../../renderer/features/search/as-typed-query.ts'

test.each([
  ['lone', 'lone*'],
  ['so lone', 'so lone*'],
  ['lonely ', 'lonely'],
  ['"so lone', '"so lone'],
  ['"so lonely"', '"so lonely"'],
  ['lone*', 'lone*'],
  ['-lone', '-lone*'],
  ['  ', ''],
])('%j is searched as %j', (typed, query) => {
  expect(asTypedQuery(typed)).toBe(query)
})
