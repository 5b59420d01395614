/** The day that the therapist's calendar shows, on the clock of this machine. */

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** `YYYY-MM-DD` of an instant in UTC milliseconds. */
export const localDateOf = (at: number): string => {
  const date = new Date(at)
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-')
}

/** The instant, in UTC milliseconds, at which a `YYYY-MM-DD` begins here; `daysLater` moves on by whole days. */
export const startOfLocalDate = (localDate: string, daysLater = 0): number => {
  const [year = 0, month = 1, day = 1] = localDate.split('-').map(Number)
  const start = new Date(2000, month - 1, day + daysLater)
  // Set apart: the constructor takes the years 0 to 99 for those of the last century.
  start.setFullYear(year, month - 1, day + daysLater)
  return start.getTime()
}
