import { describe, expect, test } from 'vitest'
import {
  ASSERTIONS_BY_WEIGHT,
  readingOf,
  sourceOf,
  strengthOf,
} from '../../db/domain/timeline-columns.ts'

const INTENSITIES = [0, 1, 2, 3] as const

describe('the strength of a tag', () => {
  test('gives back intensity and assertion', () => {
    for (const assertion of ASSERTIONS_BY_WEIGHT)
      for (const intensity of INTENSITIES)
        expect(readingOf(strengthOf(intensity, assertion))).toEqual({ intensity, assertion })
  })

  test('puts what is present before what is denied more strongly, and absence behind both', () => {
    expect(strengthOf(1, 'present')).toBeGreaterThan(strengthOf(3, 'denied'))
    expect(strengthOf(1, 'denied')).toBeGreaterThan(strengthOf(0, 'present'))
    expect(strengthOf(2, 'present')).toBeGreaterThan(strengthOf(1, 'present'))
  })
})

describe('sourceOf', () => {
  const session = (id: string, number: number) => ({
    id,
    number,
    localDate: '2026-01-05',
    attendance: 'attended' as const,
    note: 'signed' as const,
    processNote: 'none' as const,
    addenda: 0,
    processAddenda: 0,
  })
  const concept = (slug: string) => ({
    slug,
    name: slug,
    group: 'alarm',
    isSafety: false,
    isArchived: false,
    addedOn: null,
  })

  test('names sessions and concepts again, and leaves out what points nowhere', () => {
    const source = sourceOf({
      client: { name: 'Ines', code: 'IH' },
      sessions: [session('first', 1), session('second', 2)],
      concepts: [concept('loneliness')],
      marks: {
        session: [1, -1, 0],
        concept: [0, 0, 7],
        strength: [strengthOf(3, 'historical'), 0, 0],
        passages: [2, 0, 0],
        codedAt: [5, 0, 0],
      },
    })
    expect(source.marks).toEqual([
      {
        session: 'second',
        concept: 'loneliness',
        intensity: 3,
        assertion: 'historical',
        passages: 2,
        codedAt: 5,
      },
    ])
  })
})
