import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTurns, pageInTurns } from '../../db/domain/take-turns.ts'

const lengths = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 })

/** The whole, one of each list in turn, written down the long way. */
const whole = (sizes: readonly number[]): readonly string[] =>
  Array.from({ length: Math.max(...sizes) }, (_, round) => round).flatMap((round) =>
    sizes.flatMap((size, list) => (round < size ? [`${list}:${round}`] : [])),
  )

test('the best of each list come before the second of any', () => {
  const stretches = pageInTurns([3, 1, 2], { offset: 0, limit: 4 })
  expect(stretches).toEqual([
    { from: 0, to: 2 },
    { from: 0, to: 1 },
    { from: 0, to: 1 },
  ])
  expect(inTurns([['a1', 'a2'], ['b1'], ['c1']], stretches)).toEqual(['a1', 'b1', 'c1', 'a2'])
})

test('any page of any lists is that part of the whole', () => {
  fc.assert(
    fc.property(lengths, fc.nat(60), fc.integer({ min: 1, max: 60 }), (sizes, offset, limit) => {
      const stretches = pageInTurns(sizes, { offset, limit })
      const lists = stretches.map(({ from, to }, list) =>
        Array.from({ length: to - from }, (_, place) => `${list}:${from + place}`),
      )
      expect(inTurns(lists, stretches)).toEqual(whole(sizes).slice(offset, offset + limit))
    }),
  )
})
