import { expect, it } from 'vitest'
import { csvOf } from '../../db/exchange/csv.ts'

it('quotes what would break a row, and ends every row as RFC 4180 has it', () => {
  const text = csvOf(
    ['a', 'b'],
    [
      ['one, "two"', 'three\nfour'],
      [5, null],
    ],
  )
  expect(text).toBe('\ufeffa,b\r\n"one, ""two""","three\nfour"\r\n5,\r\n')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('lets no text run as a formula: %j', (text) => {
  expect(csvOf(['a'], [[text]]).split('\r\n')[1]).toMatch(/^"?'/)
})

it('leaves a negative number a number', () => {
  expect(csvOf(['a'], [[-3]])).toContain('\n-3\r\n')
})
