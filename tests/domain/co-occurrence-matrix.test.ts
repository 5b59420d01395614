/** All pairs at once, against the counts of one concept and against a matrix that was counted by hand. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Appearance, coOccurrences } from '../../db/domain/co-occurrence.ts'
import { coOccurrenceMatrix } from '../../db/domain/co-occurrence-matrix.ts'

const on = (session: number, concept: number, start: number, end: number): Appearance => ({
  session,
  concept,
  note: 'progress',
  span: { start, end },
})
const whole = (session: number, concept: number): Appearance => ({
  session,
  concept,
  note: 'progress',
  span: null,
})

describe('the matrix of what is found together', () => {
  it('counts words and sessions of each two once', () => {
    const { sessions, totals, pairs } = coOccurrenceMatrix([
      on(1, 1, 0, 10),
      on(1, 2, 5, 8),
      on(1, 2, 9, 12),
      on(2, 1, 0, 4),
      on(2, 2, 4, 9),
      whole(3, 1),
      whole(3, 3),
    ])
    expect(sessions).toBe(3)
    expect([...totals]).toEqual([
      [1, { passages: 2, sessions: 3 }],
      [2, { passages: 3, sessions: 2 }],
      [3, { passages: 0, sessions: 1 }],
    ])
    expect(pairs).toEqual([
      {
        one: 1,
        other: 2,
        ofOne: 1,
        ofOther: 2,
        pairs: 1,
        sessions: 2,
        jaccard: { passages: null, sessions: null },
      },
      {
        one: 1,
        other: 3,
        ofOne: 0,
        ofOther: 0,
        pairs: 0,
        sessions: 1,
        jaccard: { passages: null, sessions: null },
      },
    ])
  })

  it('gives coefficients from ten sessions on in which one of the two appears', () => {
    const sessionsWith = (count: number) =>
      Array.from({ length: count }, (_, at) => [
        on(at, 1, 0, 4),
        ...(at < 5 ? [on(at, 2, at % 2 === 0 ? 2 : 20, 30)] : []),
      ]).flat()
    expect(coOccurrenceMatrix(sessionsWith(9)).pairs[0]?.jaccard).toEqual({
      passages: null,
      sessions: null,
    })
    // 3 overlapping pairs of 10 + 5 passages, 5 of 10 sessions.
    expect(coOccurrenceMatrix(sessionsWith(10)).pairs[0]?.jaccard).toEqual({
      passages: 3 / 12,
      sessions: 5 / 10,
    })
  })

  it('does not take words of a progress note and of a process note for the same', () => {
    const { pairs } = coOccurrenceMatrix([
      on(1, 1, 0, 10),
      { session: 1, concept: 2, note: 'process', span: { start: 0, end: 10 } },
    ])
    expect(pairs).toMatchObject([{ pairs: 0, ofOne: 0, sessions: 1 }])
  })

  it('agrees with what is counted for each concept by itself', () => {
    const appearance = fc
      .record({
        session: fc.integer({ min: 1, max: 14 }),
        concept: fc.integer({ min: 1, max: 5 }),
        note: fc.constantFrom<Appearance['note']>('progress', 'process'),
        start: fc.option(fc.nat(40)),
        length: fc.integer({ min: 1, max: 20 }),
      })
      .map(
        ({ start, length, ...rest }): Appearance => ({
          ...rest,
          span: start === null ? null : { start, end: start + length },
        }),
      )
    fc.assert(
      fc.property(fc.array(appearance, { maxLength: 60 }), (appearances) => {
        const { totals, pairs } = coOccurrenceMatrix(appearances)
        for (const concept of totals.keys()) {
          const alone = coOccurrences(concept, appearances, new Map(), totals)
          expect(alone.of).toMatchObject(totals.get(concept) ?? {})
          const own = pairs.filter(({ one, other }) => one === concept || other === concept)
          const fromMatrix = own.map(({ one, other, ofOne, ofOther, pairs: both, ...rest }) => ({
            concept: one === concept ? other : one,
            passages: one === concept ? ofOne : ofOther,
            pairs: both,
            sessions: rest.sessions,
            jaccard: rest.jaccard.passages,
          }))
          const byConcept = (a: { concept: number }, b: { concept: number }) =>
            a.concept - b.concept
          expect(fromMatrix.toSorted(byConcept)).toEqual(
            alone.concepts
              .map(({ next: _, ...each }) => each)
              .filter((each) => each.concept !== concept)
              .toSorted(byConcept),
          )
        }
      }),
    )
  })
})
