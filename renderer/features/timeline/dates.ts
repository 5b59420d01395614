/** Dates as the timeline prints them. */
import { APP_LOCALE } from '../../lib/format.ts'

const print = (options: Intl.DateTimeFormatOptions): ((localDate: string) => string) => {
  const format = new Intl.DateTimeFormat(APP_LOCALE, { ...options, timeZone: 'UTC' })
  return (localDate) => format.format(new Date(localDate))
}

/** '3 March 2026' */
export const formatFullDay = print({ day: 'numeric', month: 'long', year: 'numeric' })
/** 'Mar' of '2026-03' */
export const formatMonthOnly = print({ month: 'short' })
/** 'Mar 2026' of '2026-03' */
export const formatMonthShort = print({ month: 'short', year: 'numeric' })
