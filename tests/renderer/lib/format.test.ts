// @vitest-environment node
import { expect, test } from 'vitest'
import {
  addDays,
  count,
  countdown,
  daysBetween,
  englishLocale,
  formatDay,
  formatDayLong,
  formatMonth,
  formatTime,
  formatWeekday,
  localNow,
  relativeDay,
  spanWords,
  weekdayOf,
} from '../../../renderer/lib/format.ts'

const inZone = <T>(zone: string, run: () => T): T => {
  const before = process.env.TZ
  process.env.TZ = zone
  try {
    return run()
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
}

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'])(
  'a local date is never shifted, in %s',
  (zone) => {
    inZone(zone, () => {
      expect(formatDay('2026-03-01', 'en-GB')).toBe('1 Mar 2026')
      expect(formatDayLong('2026-03-01', 'en-GB')).toMatch(/^Sunday,? 1 March 2026$/)
      expect(formatWeekday('2026-03-01', 'en-GB')).toBe('Sun')
      expect(formatMonth('2026-03-01', 'en-GB')).toBe('March 2026')
      expect(weekdayOf('2026-03-01')).toBe(6)
    })
  },
)

test('today is the day on the wall, not the day in Greenwich', () => {
  const instant = new Date('2026-03-01T23:30:00Z')
  expect(inZone('Europe/Berlin', () => localNow(instant))).toEqual({
    date: '2026-03-02',
    time: '00:30',
  })
  expect(inZone('America/New_York', () => localNow(instant))).toEqual({
    date: '2026-03-01',
    time: '18:30',
  })
})

test('days are counted over a change of the clocks', () => {
  inZone('Europe/Berlin', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2)
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })
})

test('a time of day follows the locale', () => {
  expect(formatTime('14:05', 'en-GB')).toBe('14:05')
  expect(formatTime('14:05', 'en-US')).toMatch(/^2:05\sPM$/)
})

test.each([
  ['2026-03-10', 'today'],
  ['2026-03-09', 'yesterday'],
  ['2026-03-07', '3 days ago'],
  ['2026-02-26', '12 days ago'],
  ['2026-02-17', '3 weeks ago'],
  ['2025-12-10', '2 months ago'],
  ['2023-03-01', '3 years ago'],
  ['2026-03-15', 'in 5 days'],
])('seen from 10 March, %s is %s', (date, words) => {
  expect(relativeDay(date, '2026-03-10', 'en-GB')).toBe(words)
})

test('a length of time is said in the unit a person would use', () => {
  expect(spanWords(13)).toBe('13 days')
  expect(spanWords(35)).toBe('5 weeks')
  expect(spanWords(100)).toBe('3 months')
  expect(spanWords(800)).toBe('2 years')
})

test('one is singular and nought is plural', () => {
  expect(count(1, 'session')).toBe('1 session')
  expect(count(0, 'session')).toBe('0 sessions')
  expect(count(2, 'entry', 'entries')).toBe('2 entries')
})

test('a countdown never says zero before it is over', () => {
  expect(countdown(400)).toBe('1 s')
  expect(countdown(59_900)).toBe('1 min 00 s')
  expect(countdown(125_000)).toBe('2 min 05 s')
})

test('dates stay English on a machine that speaks another language', () => {
  expect(englishLocale('de-CH')).toBe('en-GB')
  expect(englishLocale('en-US')).toBe('en-US')
})
