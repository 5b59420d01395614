/** The day that the therapist's calendar shows, on the clock of this machine. */

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** `YYYY-MM-DD` of an instant in UTC milliseconds. */
export const localDateOf = (at: number): string => {
  const date = new Date(at)
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-')
}
