// The axis's words: round numbers, years first, and none running into the next.
import { describe, expect, test } from 'vitest'
import { monthLabels, numberLabels } from '../../db/picture/axis-labels.ts'
import { makeScale } from '../../db/picture/time-scale.ts'
import { sessionsOf } from '../domain/timeline-samples.ts'

const WORDS = { month: (month: string) => month.slice(5), year: (month: string) => month }
const YEARS = sessionsOf('n'.repeat(260))

describe('numbers', () => {
  test('are all there when there is room, and round when there is not', () => {
    const few = sessionsOf('nnn')
    const texts = (step: number, sessions = few): readonly string[] =>
      numberLabels(sessions, makeScale(sessions, 'number', step)).map(({ text }) => text)
    expect(texts(30)).toEqual(['1', '2', '3'])
    expect(texts(3, YEARS).slice(0, 4)).toEqual(['1', '10', '20', '30'])
    expect(texts(1.5, YEARS).slice(0, 4)).toEqual(['1', '20', '40', '60'])
  })
})

describe('months', () => {
  test('give way to years, and never run into one another', () => {
    for (const step of [1, 2, 4, 8, 20]) {
      const labels = monthLabels(YEARS, makeScale(YEARS, 'number', step), WORDS)
      for (const [index, { x }] of labels.entries()) {
        const before = labels[index - 1]
        if (before !== undefined) expect(x - before.x).toBeGreaterThanOrEqual(34)
      }
      expect(labels[0]?.text).toBe('2026-01')
    }
    const wide = monthLabels(YEARS, makeScale(YEARS, 'number', 20), WORDS)
    expect(wide.filter(({ isYear }) => isYear)).toHaveLength(5)
    expect(wide.length).toBeGreaterThan(50)
    const narrow = monthLabels(YEARS, makeScale(YEARS, 'number', 1.3), WORDS)
    expect(narrow.every(({ isYear }) => isYear)).toBe(true)
  })
})
