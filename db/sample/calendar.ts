// Dates of an invented practice, as YYYY-MM-DD, counted in UTC so that no zone moves them.

const dayMs = 86_400_000

/** Sunday is 0. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** Days since 1 January 1970. @throws RangeError unless a real date written YYYY-MM-DD. */
export function toDayNumber(localDate: string): number {
  const instantMs = Date.parse(`${localDate}T00:00:00Z`)
  if (Number.isNaN(instantMs) || toLocalDate(instantMs / dayMs) !== localDate) {
    throw new RangeError(`not a date: "${localDate}"`)
  }
  return instantMs / dayMs
}

export function toLocalDate(dayNumber: number): string {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10)
}

/** The newest such weekday that lies before the given day. */
export function lastWeekdayBefore(dayNumber: number, weekday: Weekday): number {
  const yesterday = dayNumber - 1
  const yesterdaysWeekday = (((yesterday + 4) % 7) + 7) % 7
  return yesterday - ((yesterdaysWeekday - weekday + 7) % 7)
}
