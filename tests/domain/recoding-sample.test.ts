import { describe, expect, it } from 'vitest'
import { type Candidate, sampleSize, stratifiedSample } from '../../db/domain/recoding-sample.ts'

const of = (...sizes: readonly number[]): readonly Candidate[] =>
  sizes.flatMap((size, client) =>
    Array.from({ length: size }, (_, at) => ({ client, session: client * 1_000 + at })),
  )
const perClient = (sample: readonly Candidate[]): readonly number[] => {
  const counts = new Map<number, number>()
  for (const { client } of sample) counts.set(client, (counts.get(client) ?? 0) + 1)
  return [...counts].toSorted(([a], [b]) => a - b).map(([, count]) => count)
}

describe('the sample to be read again', () => {
  it('is so many percent, and one at least', () => {
    expect([sampleSize(0, 10), sampleSize(3, 10), sampleSize(161, 10)]).toEqual([0, 1, 16])
    expect(stratifiedSample([], 10, 1)).toEqual([])
  })

  it('is the same for the same seed, and another for another', () => {
    const all = of(40, 60, 20)
    expect(stratifiedSample(all, 10, 7)).toEqual(stratifiedSample(all, 10, 7))
    expect(stratifiedSample(all, 10, 7)).not.toEqual(stratifiedSample(all, 10, 8))
  })

  it('takes from each client in proportion, nobody twice', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const sample = stratifiedSample(of(100, 50, 50), 10, seed)
      expect(perClient(sample)).toEqual([10, 5, 5])
      expect(new Set(sample.map(({ session }) => session)).size).toBe(20)
    }
  })

  it('reaches its size where no client’s share is whole', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const sample = stratifiedSample(of(...Array.from({ length: 30 }, () => 3)), 10, seed)
      expect(sample).toHaveLength(9)
      expect(Math.max(...perClient(sample))).toBe(1)
    }
  })

  it('gives each session of a client the same chance', () => {
    const hits = new Map<number, number>()
    for (let seed = 0; seed < 2_000; seed += 1)
      for (const { session } of stratifiedSample(of(10), 20, seed))
        hits.set(session, (hits.get(session) ?? 0) + 1)
    // 2,000 draws of 2 in 10: 400 each, with a standard deviation of 18.
    for (const count of hits.values()) expect(Math.abs(count - 400)).toBeLessThan(80)
    expect(hits.size).toBe(10)
  })
})
