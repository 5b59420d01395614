// @vitest-environment node
import { expect, test } from 'vitest'
import { newSessionId } from '../../../db/contract/new-ids.ts'
import type { SessionRow } from '../../../db/contract/views.ts'
import { attendanceCounts } from '../../../renderer/features/client/attendance-words.ts'
import {
  lastUsualDay,
  newSessionDefaults,
} from '../../../renderer/features/client/session-defaults.ts'
import { sessionListItems } from '../../../renderer/features/client/session-list.ts'
import { openSessionOf } from '../../../renderer/features/client/use-new-session.ts'

const session = (
  number: number,
  localDate: string,
  extra: Partial<SessionRow> = {},
): SessionRow => ({
  id: newSessionId(),
  number,
  localDate,
  localTime: '15:30',
  timeZone: 'Europe/Berlin',
  durationMinutes: 45,
  attendance: 'attended',
  note: 'none',
  processNote: 'none',
  addenda: { signed: 0, isDraftWaiting: false },
  processAddenda: { signed: 0, isDraftWaiting: false },
  words: 0,
  preview: '',
  themes: [],
  tags: 0,
  measures: 0,
  ...extra,
})
const shown = (rows: readonly SessionRow[], order: 'newest' | 'oldest'): readonly string[] =>
  sessionListItems(rows, order).map((item) =>
    item.kind === 'session' ? `#${item.session.number}` : item.words,
  )

test('sessions stand under their months, with a long break between', () => {
  const rows = [session(1, '2026-01-05'), session(2, '2026-01-26'), session(3, '2026-03-02')]
  expect(shown(rows, 'newest')).toEqual([
    expect.stringContaining('March'),
    '#3',
    '5 weeks without a session',
    expect.stringContaining('January'),
    '#2',
    '#1',
  ])
  expect(shown(rows, 'oldest')).toEqual([
    expect.stringContaining('January'),
    '#1',
    '#2',
    '5 weeks without a session',
    expect.stringContaining('March'),
    '#3',
  ])
})

test('a break is longer than 21 days, not as long', () => {
  expect(shown([session(1, '2026-03-01'), session(2, '2026-03-22')], 'newest')).toHaveLength(3)
  expect(shown([session(1, '2026-03-01'), session(2, '2026-03-23')], 'newest')).toContain(
    '3 weeks without a session',
  )
})

test('a cancelled session does not end a break', () => {
  const rows = [
    session(1, '2026-03-01'),
    session(2, '2026-03-15', { attendance: 'cancelled' }),
    session(3, '2026-03-29'),
  ]
  expect(shown(rows, 'oldest')).toEqual([
    expect.stringContaining('March'),
    '#1',
    '#2',
    '4 weeks without a session',
    '#3',
  ])
})

test('a new session is today, at the time and length of the last attended one', () => {
  const rows = [
    session(1, '2026-03-03'),
    session(2, '2026-03-10', { localTime: '09:00', attendance: 'cancelled' }),
  ]
  expect(newSessionDefaults(rows, '2026-03-12', 'Europe/Rome')).toEqual({
    localDate: '2026-03-12',
    localTime: '15:30',
    timeZone: 'Europe/Rome',
    durationMinutes: 45,
    attendance: 'attended',
  })
  expect(newSessionDefaults([], '2026-03-12', 'Europe/Rome')).toMatchObject({
    localTime: '09:00',
    durationMinutes: 50,
  })
})

test('the usual day is offered once it has passed without a session', () => {
  const tuesday = [session(1, '2026-03-03')]
  expect(lastUsualDay(tuesday, '2026-03-12')).toBe('2026-03-10')
  expect(lastUsualDay(tuesday, '2026-03-10')).toBeNull()
  expect(lastUsualDay(tuesday, '2026-03-05')).toBeNull()
  expect(lastUsualDay([], '2026-03-05')).toBeNull()
})

test('writing twice on one day opens the note that is there, unless it is signed', () => {
  const today = '2026-03-12'
  const draft = session(2, today, { note: 'draft' })
  expect(openSessionOf([session(1, '2026-03-05'), draft], today)).toBe(draft)
  expect(openSessionOf([session(1, today, { note: 'signed' })], today)).toBeUndefined()
  expect(openSessionOf([session(1, today, { attendance: 'no-show' })], today)).toBeUndefined()
})

test('attendance is counted by kind, without the kinds that did not occur', () => {
  expect(attendanceCounts([])).toBe('0 sessions')
  expect(
    attendanceCounts([
      session(1, '2026-03-05'),
      session(2, '2026-03-12', { attendance: 'no-show' }),
    ]),
  ).toBe('2 sessions: 1 attended, 1 missed')
})
