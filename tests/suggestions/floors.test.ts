/** What the suggestions must not fall below, on the passages they were tuned on and on those they were not. */
import { describe, expect, it } from 'vitest'
import { suggest } from '../../db/suggestions/engine.ts'
import { PASSAGE_PARTS, type Passage, type PassagePart, readPassages } from './passages/passage.ts'
import { countedOf, outcomesOf, tallyOf } from './score.ts'

const FLOORS: Readonly<
  Record<
    PassagePart,
    { readonly precision: number; readonly recall: number; readonly touching: number }
  >
> = {
  development: { precision: 0.88, recall: 0.7, touching: 0.85 },
  'development-everyday': { precision: 0.93, recall: 0.85, touching: 0.85 },
  'held-out': { precision: 0.75, recall: 0.42, touching: 0.85 },
  'held-out-second': { precision: 0.74, recall: 0.44, touching: 0.7 },
  'held-out-everyday': { precision: 0.86, recall: 0.77, touching: 0.78 },
  'held-out-mixed': { precision: 0.78, recall: 0.63, touching: 0.55 },
}

const TRAPS = new Set<Passage['kind']>([
  'negated',
  'historical',
  'other-person',
  'hypothetical',
  'quoted-question',
])

describe.each(PASSAGE_PARTS)('on the %s passages', (part) => {
  const passages = readPassages(part)
  const outcomes = passages.flatMap((passage) => outcomesOf(passage, suggest(passage.text)))
  const { precision, recall } = countedOf(tallyOf(outcomes))

  it('what is said to be present is mostly right', () => {
    expect(precision).toBeGreaterThanOrEqual(FLOORS[part].precision)
  })
  it('what is denied, over, imagined or somebody else’s is seldom taken for the client’s own', () => {
    const traps = passages.filter(({ kind }) => TRAPS.has(kind))
    const taken = new Set(
      outcomes.flatMap(({ passage, verdict }) => (verdict === 'error' ? [passage] : [])),
    )
    expect(traps.filter((passage) => taken.has(passage)).length / traps.length).toBeLessThan(0.2)
  })
  it('enough is found', () => {
    expect(recall).toBeGreaterThanOrEqual(FLOORS[part].recall)
  })
  it('spans touch the words that carry the concept', () => {
    const spans = outcomes.flatMap(({ overlap }) => (overlap === null ? [] : [overlap]))
    expect(spans.filter((overlap) => overlap > 0).length / spans.length).toBeGreaterThan(
      FLOORS[part].touching,
    )
  })
})
