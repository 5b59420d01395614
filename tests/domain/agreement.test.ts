import { describe, expect, it } from 'vitest'
import {
  alphaOf,
  conceptAgreement,
  kappaOf,
  linearWeights,
  matchPassages,
  overlapShare,
  percentAgreement,
  type TwoReadings,
  unweighted,
} from '../../db/domain/agreement.ts'

describe('kappa', () => {
  it('is that of a worked two-by-two table, with its interval', () => {
    // Fleiss, Levin and Paik (2003), as R's statpsych gives it: ci.kappa(.05, 31, 12, 4, 58).
    const found = kappaOf(
      [
        [31, 12],
        [4, 58],
      ],
      unweighted(2),
    )
    expect(found?.kappa).toBeCloseTo(0.6756757, 6)
    expect(found?.standardError).toBeCloseTo(0.07344761, 6)
    expect(found?.low).toBeCloseTo(0.531721, 5)
    expect(found?.high).toBeCloseTo(0.8196303, 5)
  })

  it('is that of Cohen (1968), table 1, unweighted and with his weights', () => {
    const diagnoses = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]
    expect(percentAgreement(diagnoses)).toBeCloseTo(0.7, 10)
    expect(kappaOf(diagnoses, unweighted(3))?.kappa).toBeCloseTo(0.492, 3)
    // His weights of disagreement: 0, 1, 3 and 6; agreement is what is left of the gravest.
    const disagreement = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ]
    const weights = disagreement.map((row) => row.map((each) => 1 - each / 6))
    expect(kappaOf(diagnoses, weights)?.kappa).toBeCloseTo(0.348, 3)
  })

  it('with two categories is the same with linear weights as without', () => {
    const table = [
      [31, 12],
      [4, 58],
    ]
    expect(kappaOf(table, linearWeights(2))).toEqual(kappaOf(table, unweighted(2)))
  })

  it('counts a step apart as less of a difference than three', () => {
    const near = [
      [10, 2, 0, 0],
      [2, 10, 2, 0],
      [0, 2, 10, 2],
      [0, 0, 2, 10],
    ]
    const far = [
      [10, 0, 0, 2],
      [0, 10, 2, 2],
      [0, 2, 10, 0],
      [2, 2, 0, 10],
    ]
    const weighted = (table: number[][]) => kappaOf(table, linearWeights(4))?.kappa ?? 0
    expect(weighted(near)).toBeGreaterThan(weighted(far))
  })

  it('cannot be computed where a reading does not vary, and is then neither 0 nor 1', () => {
    const tables = [
      [
        [0, 0],
        [0, 20],
      ],
      [
        [20, 0],
        [0, 0],
      ],
      [
        [15, 5],
        [0, 0],
      ],
      [
        [15, 0],
        [5, 0],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ]
    for (const table of tables) expect(kappaOf(table, unweighted(2))).toBeNull()
    expect(
      percentAgreement([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull()
  })

  it('is 1 where two readings that vary agree throughout, and below 0 where they contradict', () => {
    const perfect = kappaOf(
      [
        [6, 0],
        [0, 4],
      ],
      unweighted(2),
    )
    expect(perfect).toEqual({ kappa: 1, low: 1, high: 1, standardError: 0 })
    const contrary = kappaOf(
      [
        [0, 5],
        [5, 0],
      ],
      unweighted(2),
    )
    expect(contrary?.kappa).toBeCloseTo(-1)
    expect(contrary?.low).toBe(-1)
  })
})

const span = (start: number, end: number) => ({ start, end })

describe('passages of two readings', () => {
  it('match where they share half of the longer one', () => {
    expect(overlapShare(span(0, 10), span(5, 15))).toBe(0.5)
    expect(overlapShare(span(0, 10), span(0, 2))).toBe(0.2)
    expect(overlapShare(span(0, 10), span(10, 20))).toBe(0)
    expect(matchPassages([span(0, 10)], [span(5, 15)], 0.5)).toBe(1)
    expect(matchPassages([span(0, 10)], [span(6, 16)], 0.5)).toBe(0)
  })

  it('match one to one, the best first', () => {
    expect(matchPassages([span(0, 10), span(0, 9)], [span(0, 10)], 0.5)).toBe(1)
    expect(matchPassages([span(0, 10), span(12, 20)], [span(1, 10), span(12, 19)], 0.5)).toBe(2)
  })
})

describe('the agreement on one concept', () => {
  const two = (former: 0 | 1 | 2 | 3, anew: 0 | 1 | 2 | 3): TwoReadings => ({
    former: { strength: former, passages: [] },
    anew: { strength: anew, passages: [] },
  })

  it('is told with every count it is made of', () => {
    const found = conceptAgreement([two(2, 3), two(1, 0), two(0, 2), two(0, 0), two(2, 2)])
    expect(found).toMatchObject({
      ...{ sessions: 5, both: 2, onlyFormer: 1, onlyNew: 1, neither: 1 },
      ...{ presence: 0.6, prevalence: 0.6, passages: 0, passageAgreement: null },
    })
    expect(found.kappa?.kappa).toBeCloseTo(kappaByHand(2, 1, 1, 1))
  })

  it('is unknown without sessions, and without variance', () => {
    expect(conceptAgreement([])).toMatchObject({ presence: null, prevalence: null, kappa: null })
    expect(conceptAgreement([two(2, 2), two(3, 3)])).toMatchObject({ presence: 1, kappa: null })
    expect(conceptAgreement([two(2, 2), two(3, 3)]).weighted?.kappa).toBe(1)
  })

  it('counts passages of either reading once where they match', () => {
    const found = conceptAgreement([
      {
        former: { strength: 2, passages: [span(0, 10), span(40, 50)] },
        anew: { strength: 2, passages: [span(2, 10), span(70, 90), span(100, 101)] },
      },
    ])
    expect(found).toMatchObject({ passages: 4, passagesMatched: 1, passageAgreement: 0.25 })
  })
})

const kappaByHand = (both: number, first: number, second: number, neither: number): number => {
  const n = both + first + second + neither
  const observed = (both + neither) / n
  const yes = ((both + first) / n) * ((both + second) / n)
  const no = ((neither + second) / n) * ((neither + first) / n)
  return (observed - yes - no) / (1 - yes - no)
}

describe('Krippendorff’s alpha', () => {
  /** Categories by their letters, in the order of the alphabet of the example. */
  const tableOf = (former: string, anew: string, letters: string): number[][] => {
    const table = [...letters].map(() => [...letters].map(() => 0))
    for (const [unit, letter] of [...former].entries()) {
      const row = table[letters.indexOf(letter)]
      const column = letters.indexOf(anew[unit] ?? '')
      if (row !== undefined) row[column] = (row[column] ?? 0) + 1
    }
    return table
  }

  it('is that of his own example of two categories', () => {
    expect(alphaOf(tableOf('0100000010', '1110010000', '01'))).toBeCloseTo(0.095, 3)
  })

  it('is by squared distances: one step apart weighs less than three', () => {
    const near = alphaOf(tableOf('00112233', '01122233', '0123')) ?? 0
    const far = alphaOf(tableOf('00112233', '03122233', '0123')) ?? 0
    // By hand: observed 2 of 8; pooled 3, 4, 5 and 4 values make 568 squared steps over 16 · 15 pairs.
    expect(near).toBeCloseTo(1 - 2 / 8 / (568 / 240), 10)
    expect(far).toBeLessThan(near)
  })

  it('is 1 where nothing differs, and nothing where nothing could', () => {
    expect(alphaOf(tableOf('0101', '0101', '01'))).toBe(1)
    expect(alphaOf(tableOf('0000', '0000', '01'))).toBeNull()
    expect(alphaOf([[0]])).toBeNull()
  })
})
