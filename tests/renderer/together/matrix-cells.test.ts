/** What a cell of the matrix counts, seen from its row, and how it is said. */
import { describe, expect, it } from 'vitest'
import type { ConceptMatrix } from '../../../db/contract/calls/concept-page.ts'
import { cellsOf, cellWords, mostFound } from '../../../renderer/features/together/matrix-cells.ts'

const MATRIX: ConceptMatrix = {
  sessions: 30,
  concepts: [
    { concept: 'sadness', passages: 12, sessions: 20 },
    { concept: 'loneliness', passages: 8, sessions: 15 },
    { concept: 'belonging', passages: 1, sessions: 1 },
  ],
  pairs: [
    {
      ...{ one: 'sadness', other: 'loneliness', ofOne: 5, ofOther: 3, pairs: 3, sessions: 9 },
      jaccard: { passages: 3 / 17, sessions: 9 / 26 },
    },
    {
      ...{ one: 'loneliness', other: 'belonging', ofOne: 0, ofOther: 0, pairs: 0, sessions: 1 },
      jaccard: { passages: null, sessions: null },
    },
  ],
}
const named = (concept: string, name: string) => {
  const row = MATRIX.concepts.find((each) => each.concept === concept)
  if (row === undefined) throw new Error(concept)
  return { ...row, name }
}
const [sad, lonely, belonging] = [
  named('sadness', 'Sadness'),
  named('loneliness', 'Loneliness'),
  named('belonging', 'Belonging'),
]

it('of too many concepts those in most sessions are shown, in their order', () => {
  const [sadness, loneliness, last] = MATRIX.concepts
  expect(
    mostFound(
      [last, loneliness, sadness].flatMap((each) => each ?? []),
      2,
    ),
  ).toEqual([loneliness, sadness])
  expect(mostFound(MATRIX.concepts, 3)).toBe(MATRIX.concepts)
})

describe('a cell of the matrix', () => {
  it('is seen from its row: of one concept’s passages more overlap than of the other’s', () => {
    const cellAt = cellsOf(MATRIX, 'passages')
    expect(cellAt('sadness', 'loneliness')).toMatchObject({ count: 3, ofRow: 5, ofColumn: 3 })
    expect(cellAt('loneliness', 'sadness')).toMatchObject({ count: 3, ofRow: 3, ofColumn: 5 })
  })

  it('is empty where the two are in the same session and never on the same words', () => {
    expect(cellsOf(MATRIX, 'passages')('loneliness', 'belonging')).toBeNull()
    expect(cellsOf(MATRIX, 'sessions')('loneliness', 'belonging')?.count).toBe(1)
  })

  it('says each count with what it is of, and no coefficient over few sessions', () => {
    const [words, sessions] = [cellsOf(MATRIX, 'passages'), cellsOf(MATRIX, 'sessions')]
    const say = (row: typeof sad, column: typeof sad, scope: 'passages' | 'sessions') =>
      cellWords(
        (scope === 'passages' ? words : sessions)(row.concept, column.concept),
        row,
        column,
        scope,
      )
    expect(say(lonely, sad, 'passages')).toBe(
      'Loneliness and Sadness: 3 overlapping pairs of passages; 3 of 8 of Loneliness, 5 of 12 of Sadness. c 0.18.',
    )
    expect(say(sad, lonely, 'sessions')).toBe(
      'Sadness and Loneliness: 9 sessions with both, of 20 with Sadness and 15 with Loneliness. c 0.35.',
    )
    expect(say(lonely, belonging, 'sessions')).toContain('1 session with both, of 15')
    expect(say(lonely, belonging, 'sessions')).toContain('fewer than 10 sessions')
    expect(say(sad, belonging, 'sessions')).toBe('Sadness and Belonging: in no session together.')
    expect(say(sad, sad, 'passages')).toBe('Sadness: 12 passages in all.')
  })
})
