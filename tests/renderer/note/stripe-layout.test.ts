// Margin stripes: ten overlapping tags stay readable, and each is drawn or counted.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutStripes } from '../../../renderer/features/note/editor/stripe-layout.ts'

const metrics = { maxLanes: 4, rowHeight: 18, maxSlide: 30, roomySlide: 30 }
const LINE = 30

const extents = fc
  .array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 })), { maxLength: 16 })
  .map((lines) =>
    lines.map(([line, height], id) => ({
      id: `t${id}`,
      top: line * LINE,
      bottom: (line + height) * LINE,
    })),
  )

describe('labels', () => {
  test('stand at the top of their passage when there is room', () => {
    const { labels } = layoutStripes(
      [
        { id: 'a', top: 0, bottom: 30 },
        { id: 'b', top: 60, bottom: 120 },
      ],
      metrics,
    )
    expect(labels).toEqual([
      { kind: 'label', id: 'a', top: 0 },
      { kind: 'label', id: 'b', top: 60 },
    ])
  })

  test('slide below one another and end in a count', () => {
    const line = Array.from({ length: 5 }, (_, id) => ({ id: `t${id}`, top: 0, bottom: 30 }))
    expect(layoutStripes(line, metrics).labels).toEqual([
      { kind: 'label', id: 't0', top: 0 },
      { kind: 'label', id: 't1', top: 18 },
      { kind: 'count', ids: ['t2', 't3', 't4'], top: 36 },
    ])
  })

  test('slide further where nothing below wants the room', () => {
    const line = Array.from({ length: 8 }, (_, id) => ({ id: `t${id}`, top: 0, bottom: 30 }))
    const roomy = { ...metrics, roomySlide: 80 }
    const alone = layoutStripes(line, roomy).labels
    expect(alone.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 5 }, () => 'label'),
      'count',
    ])
    const below = { id: 'below', top: 60, bottom: 90 }
    const { labels } = layoutStripes([...line, below], roomy)
    expect(labels.at(-1)).toEqual({ kind: 'label', id: 'below', top: 60 })
    expect(labels.map(({ kind }) => kind)).toEqual(['label', 'label', 'count', 'label'])
  })

  test('never cover each other, and every tag is labelled or counted once', () => {
    fc.assert(
      fc.property(extents, (all) => {
        const { labels } = layoutStripes(all, metrics)
        const tops = labels.map(({ top }) => top)
        for (const [index, top] of tops.entries()) {
          if (index > 0) expect(top - (tops[index - 1] ?? 0)).toBeGreaterThanOrEqual(18)
        }
        const named = labels.flatMap((label) => (label.kind === 'label' ? [label.id] : label.ids))
        expect(named.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
      }),
    )
  })

  test('never stand outside a passage by more than the slide', () => {
    fc.assert(
      fc.property(extents, (all) => {
        for (const label of layoutStripes(all, metrics).labels) {
          const owner = all.find(({ id }) => label.kind === 'label' && id === label.id)
          if (owner === undefined) continue
          expect(label.top).toBeGreaterThanOrEqual(owner.top)
          expect(label.top - owner.top).toBeLessThanOrEqual(
            Math.max(30, owner.bottom - owner.top - 18),
          )
        }
      }),
    )
  })
})

describe('stripes', () => {
  test('use no more lanes than allowed', () => {
    const line = Array.from({ length: 10 }, (_, id) => ({ id: `t${id}`, top: 0, bottom: 30 }))
    const { stripes, lanes } = layoutStripes(line, metrics)
    expect(lanes).toBe(4)
    expect(stripes.map(({ lane }) => lane)).toEqual([0, 1, 2, 3])
  })
})
