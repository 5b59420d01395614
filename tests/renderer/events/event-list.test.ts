// @vitest-environment node
import { expect, test } from 'vitest'
import type { EventRow } from '../../../db/contract/calls/events.ts'
import { newEventId } from '../../../db/contract/new-ids.ts'
import { EVENT_KINDS } from '../../../db/domain/event-rules.ts'
import { EVENT_WORDS } from '../../../db/domain/event-words.ts'
import { eventListItems } from '../../../renderer/features/events/event-list.ts'
import { eventDateWords } from '../../../renderer/features/events/event-words.ts'

const event = (startDate: string, more: Partial<EventRow> = {}): EventRow => ({
  id: newEventId(),
  kind: 'loss',
  title: startDate,
  detail: '',
  startDate,
  endDate: null,
  isOngoing: false,
  ...more,
})

test('events stand newest first under their years, and what lies ahead is told apart', () => {
  const rows = ['2025-12-31', '2026-01-05', '2026-04-01'].map((date) => event(date))
  const items = eventListItems(rows, '2026-03-10')
  expect(
    items.map((item) => (item.kind === 'year' ? item.year : [item.event.startDate, item.isAhead])),
  ).toEqual(['2026', ['2026-04-01', true], ['2026-01-05', false], '2025', ['2025-12-31', false]])
})

test('dates are said short: the year stands above', () => {
  const words = (startDate: string, more: Partial<EventRow> = {}): string =>
    eventDateWords(event(startDate, more)).replace(/[^\w–]+/gu, ' ')
  expect(words('2026-01-05')).toMatch(/^(5 Jan|Jan 5)$/)
  expect(words('2026-01-05', { endDate: '2026-01-05' })).toMatch(/^(5 Jan|Jan 5)$/)
  expect(words('2026-01-05', { isOngoing: true })).toMatch(/^since (5 Jan|Jan 5)$/)
  expect(words('2026-01-05', { endDate: '2026-02-07' })).toMatch(/ – (7 Feb|Feb 7)$/)
  expect(words('2026-12-28', { endDate: '2027-01-04' })).toMatch(/ 2027$/)
})

test('every kind has words of its own', () => {
  expect(new Set(EVENT_KINDS.map((kind) => EVENT_WORDS[kind])).size).toBe(EVENT_KINDS.length)
})
