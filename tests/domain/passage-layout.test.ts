// Lanes and segments: nothing drawn over another, nothing left out, no lane too many.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignStripeLanes, segmentsOf } from '../../db/domain/passage-layout.ts'

const passages = fc
  .array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 })), { maxLength: 14 })
  .map((spans) =>
    spans.map(([start, length], id) => ({ id: `t${id}`, start, end: start + length })),
  )

const depthAt = (all: readonly { start: number; end: number }[], offset: number): number =>
  all.filter(({ start, end }) => start <= offset && offset < end).length

describe('lanes', () => {
  test('let a passage take the lane of one that has ended', () => {
    const lanes = assignStripeLanes([
      { id: 'a', start: 0, end: 10 },
      { id: 'b', start: 5, end: 20 },
      { id: 'c', start: 10, end: 15 },
    ])
    expect([...lanes]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ])
  })

  test('never hold two overlapping passages, are as few as can be, and do not depend on the order', () => {
    fc.assert(
      fc.property(passages, (all) => {
        const lanes = assignStripeLanes(all)
        for (const a of all) {
          for (const b of all) {
            if (a.id !== b.id && a.start < b.end && b.start < a.end) {
              expect(lanes.get(a.id)).not.toBe(lanes.get(b.id))
            }
          }
        }
        const deepest = Math.max(0, ...all.map(({ start }) => depthAt(all, start)))
        expect(new Set(lanes.values()).size).toBe(deepest)
        expect(assignStripeLanes(all.toReversed())).toEqual(lanes)
      }),
      { numRuns: 500 },
    )
  })
})

describe('segments', () => {
  test('part overlapping passages, the outermost first', () => {
    expect(
      segmentsOf([
        { id: 'b', start: 5, end: 8 },
        { id: 'a', start: 0, end: 10 },
      ]),
    ).toEqual([
      { start: 0, end: 5, ids: ['a'] },
      { start: 5, end: 8, ids: ['a', 'b'] },
      { start: 8, end: 10, ids: ['a'] },
    ])
  })

  test('cover each offset with exactly the passages that cover it', () => {
    fc.assert(
      fc.property(passages, (all) => {
        const segments = segmentsOf(all)
        for (let offset = 0; offset < 75; offset += 1) {
          const here = segments.filter(({ start, end }) => start <= offset && offset < end)
          const covering = all.filter(({ start, end }) => start <= offset && offset < end)
          expect(here.length).toBe(covering.length === 0 ? 0 : 1)
          expect(new Set(here[0]?.ids)).toEqual(new Set(covering.map(({ id }) => id)))
        }
      }),
      { numRuns: 200 },
    )
  })
})
