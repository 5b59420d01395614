/** What the suggestions must not fall below, on the passages they were tuned on and on those they were not. */
import { describe, expect, it } from 'vitest'
import { suggest } from '../../db/suggestions/engine.ts'
import { type PassagePart, readPassages } from './passages/passage.ts'
import { countedOf, outcomesOf, tallyOf } from './score.ts'

const FLOORS: Readonly<
  Record<PassagePart, { readonly precision: number; readonly recall: number }>
> = {
  development: { precision: 0.88, recall: 0.7 },
  'held-out': { precision: 0.7, recall: 0.24 },
}

describe.each(['development', 'held-out'] as const)('on the %s passages', (part) => {
  const outcomes = readPassages(part).flatMap((passage) =>
    outcomesOf(passage, suggest(passage.text)),
  )
  const { precision, recall } = countedOf(tallyOf(outcomes))

  it('what is said to be present is mostly right', () => {
    expect(precision).toBeGreaterThanOrEqual(FLOORS[part].precision)
  })
  it('enough is found', () => {
    expect(recall).toBeGreaterThanOrEqual(FLOORS[part].recall)
  })
  it('spans touch the words that carry the concept', () => {
    const spans = outcomes.flatMap(({ overlap }) => (overlap === null ? [] : [overlap]))
    expect(spans.filter((overlap) => overlap > 0).length / spans.length).toBeGreaterThan(0.8)
  })
})
