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
  ['l', ''],
  ['so l', 'so'],
  ['-l', ''],
  ['7', '7*'],
  ['心', '心*'],
  ['lon\u0303', 'lon\u0303*'],
])('%j is searched as %j', (typed, query) => {
  expect(asTypedQuery(typed)).toBe(query)
})
