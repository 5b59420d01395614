// The seeded random source: same seed same numbers, and numbers that look like chance.

import { expect, test } from 'vitest'
import { createRandom } from '../../db/sample/random.ts'

const draw = (seed: number, count: number): number[] => {
  const random = createRandom(seed)
  return Array.from({ length: count }, random.next)
}

test('the same seed gives the same numbers, another seed others', () => {
  expect(draw(1, 50)).toEqual(draw(1, 50))
  expect(draw(1, 50)).not.toEqual(draw(2, 50))
})

test('numbers spread evenly over [0, 1), also for neighbouring seeds', () => {
  for (const seed of [0, 1, 2, -7, 0xffffffff]) {
    const tenths = new Array<number>(10).fill(0)
    for (const value of draw(seed, 10_000)) {
      const tenth = Math.floor(value * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    expect(Math.min(...tenths)).toBeGreaterThan(850)
    expect(tenths.reduce((sum, count) => sum + count)).toBe(10_000)
  }
})

test('between includes both ends and nothing outside', () => {
  const random = createRandom(3)
  const seen = new Set(Array.from({ length: 500 }, () => random.between(4, 6)))
  expect([...seen].sort()).toEqual([4, 5, 6])
})

test('weighted follows its weights and never draws a weight of 0', () => {
  const random = createRandom(4)
  const counts = [0, 0, 0]
  for (let i = 0; i < 4000; i += 1) {
    const index = random.weighted([1, 0, 3])
    counts[index] = (counts[index] ?? 0) + 1
  }
  expect(counts[1]).toBe(0)
  expect(counts[2]).toBeGreaterThan(2850)
  expect(counts[0]).toBeGreaterThan(850)
})

test('pick refuses an empty list', () => {
  expect(() => createRandom(5).pick([])).toThrow(RangeError)
})
