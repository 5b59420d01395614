// @vitest-environment node
import { expect, test } from 'vitest'
import { noteDue } from '../../../renderer/features/due-notes/due-words.ts'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 2, 10, 18)
const due = (hours: number, noteDueSoonHours = 24, noteOverdueHours = 72) =>
  noteDue(NOW - hours * HOUR, NOW, { noteDueSoonHours, noteOverdueHours })

test('a note is fresh, then due, then overdue, by the hours of the settings', () => {
  expect(due(23.9)?.level).toBe('fresh')
  expect(due(24)?.level).toBe('late')
  expect(due(71.9)?.level).toBe('late')
  expect(due(72)?.level).toBe('overdue')
  expect(due(24, 48, 96)?.level).toBe('fresh')
  expect(due(60, 48, 96)?.level).toBe('late')
})

test('the words say the level, and the age in hours, days, months', () => {
  expect(due(0.5)?.words).toBe('note to write, under an hour')
  expect(due(1)?.words).toBe('note to write, 1 hour')
  expect(due(26.5)?.words).toBe('note due 26 hours')
  expect(due(50)?.words).toBe('note due 2 days')
  expect(due(59 * 24)?.words).toBe('note overdue 59 days')
  expect(due(180 * 24)?.words).toBe('note overdue 6 months')
})

test('a clock a little behind makes no negative age, and no session no note', () => {
  expect(due(-0.01)?.words).toBe('note to write, under an hour')
  expect(noteDue(null, NOW, { noteDueSoonHours: 24, noteOverdueHours: 72 })).toBeNull()
})
