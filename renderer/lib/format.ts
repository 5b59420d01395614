/**
 * Dates, times, counts and gaps in words. A local date ('YYYY-MM-DD') is a day of the therapist's
 * calendar: it is read and printed as such and never shifted by a time zone.
 */
import { numberFormat } from '../../db/domain/number-format.ts'

/** The app speaks English; another language's dates amid English words would read as a fault. */
export const englishLocale = (machineLocale: string): string =>
  /^en(-|$)/i.test(machineLocale) ? machineLocale : 'en-GB'

export const APP_LOCALE = englishLocale(globalThis.navigator?.language ?? 'en-GB')

const DAY_MS = 86_400_000

/** Midnight UTC of a local date, printed in UTC: the one way in which no zone can move it. */
const atUtcMidnight = (localDate: string): Date => new Date(`${localDate}T00:00:00Z`)

const dateFormats = new Map<string, Intl.DateTimeFormat>()
const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(options)
  const known = dateFormats.get(key)
  if (known !== undefined) return known
  // Making one costs far more than using it, and a caseload prints a thousand dates.
  const made = new Intl.DateTimeFormat(locale, options)
  dateFormats.set(key, made)
  return made
}

const printDay =
  (options: Intl.DateTimeFormatOptions) =>
  (localDate: string, locale: string = APP_LOCALE): string =>
    dateFormat(locale, { ...options, timeZone: 'UTC' }).format(atUtcMidnight(localDate))

/** '5 Mar 2026' */
export const formatDay = printDay({ day: 'numeric', month: 'short', year: 'numeric' })
/** '5 Mar' */
export const formatDayShort = printDay({ day: 'numeric', month: 'short' })
/** 'Thursday, 5 March 2026' */
export const formatDayLong = printDay({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
/** 'Thu' */
export const formatWeekday = printDay({ weekday: 'short' })
/** 'March 2026' */
export const formatMonth = printDay({ month: 'long', year: 'numeric' })

/** '14:00' or '2:00 pm', after the locale. */
export const formatTime = (localTime: string, locale: string = APP_LOCALE): string =>
  dateFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`2000-01-01T${localTime}:00Z`),
  )

/** The day and minute on the therapist's wall, from the machine's own clock and zone. */
export const localNow = (now: Date): { readonly date: string; readonly time: string } => {
  const two = (value: number): string => String(value).padStart(2, '0')
  const year = String(now.getFullYear()).padStart(4, '0')
  return {
    date: `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  }
}

/** Whole calendar days from one local date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atUtcMidnight(to).getTime() - atUtcMidnight(from).getTime()) / DAY_MS)

export const addDays = (localDate: string, days: number): string =>
  new Date(atUtcMidnight(localDate).getTime() + days * DAY_MS).toISOString().slice(0, 10)

/** 0 for Monday … 6 for Sunday. */
export const weekdayOf = (localDate: string): number =>
  (atUtcMidnight(localDate).getUTCDay() + 6) % 7

/** 'today', 'yesterday', '3 days ago', '2 weeks ago', 'in 5 days'. */
export const relativeDay = (
  localDate: string,
  today: string,
  locale: string = APP_LOCALE,
): string => {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const days = daysBetween(today, localDate)
  const size = Math.abs(days)
  if (size < 14) return words.format(days, 'day')
  // 'numeric: auto' would turn one month into 'last month', which is the calendar's, not thirty days back.
  const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })
  if (size < 60) return counted.format(Math.trunc(days / 7), 'week')
  if (size < 730) return counted.format(Math.trunc(days / 30.44), 'month')
  return counted.format(Math.trunc(days / 365.25), 'year')
}

/** '12 Nov 2026, 17:40': an instant in UTC milliseconds, on the clock of this machine. */
export const formatInstant = (at: number, locale: string = APP_LOCALE): string =>
  dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at)

export const formatNumber = (value: number, locale: string = APP_LOCALE): string =>
  numberFormat(locale).format(value)

/** '1 session', '1,200 sessions'; `many` where an added s is not the plural. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${formatNumber(value)} ${value === 1 ? one : many}`

/** A length of time in the unit a person would use: '3 weeks', '5 months', '2 years'. */
export const spanWords = (days: number): string => {
  if (days < 14) return count(days, 'day')
  if (days < 84) return count(Math.round(days / 7), 'week')
  if (days < 730) return count(Math.round(days / 30.44), 'month')
  return count(Math.round(days / 365.25), 'year')
}

/** '45 s', '2 min 05 s': a countdown that does not jump about. */
export const countdown = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1_000))
  if (seconds < 60) return `${seconds} s`
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}
