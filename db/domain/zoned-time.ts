/** The instant of a local date and time in a time zone of the IANA's, and of the end of a session there. */

const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat | null>()

/** Null for a zone that this machine does not know. */
const formatOf = (timeZone: string): Intl.DateTimeFormat | null => {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  let made: Intl.DateTimeFormat | null = null
  try {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {}
  formats.set(timeZone, made)
  return made
}

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
const offsetAt = (format: Intl.DateTimeFormat, at: number): number => {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0
  const onTheWall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return onTheWall - Math.floor(at / 1_000) * 1_000
}

/**
 * UTC milliseconds. Where the clock is set back the earlier of the two instants, where it is set forward the
 * one after the gap; a zone that nobody knows counts as UTC.
 * @param localDate `YYYY-MM-DD`
 * @param localTime `HH:MM`
 */
export const instantOf = (localDate: string, localTime: string, timeZone: string): number => {
  const wall = Date.parse(`${localDate}T${localTime}:00Z`)
  const format = formatOf(timeZone)
  if (format === null) return wall
  const [before, after] = [offsetAt(format, wall - DAY_MS), offsetAt(format, wall + DAY_MS)]
  if (before === after) return wall - before
  // The clock changes about that day.
  const candidates = [wall - before, wall - after]
  const right = candidates.filter((at) => at + offsetAt(format, at) === wall)
  return right.length === 0 ? Math.max(...candidates) : Math.min(...right)
}

const MINUTE_MS = 60_000

export type SessionTime = {
  readonly localDate: string
  readonly localTime: string
  readonly timeZone: string
  readonly durationMinutes: number
}

/** UTC milliseconds. */
export const endOf = ({ localDate, localTime, timeZone, durationMinutes }: SessionTime): number =>
  instantOf(localDate, localTime, timeZone) + durationMinutes * MINUTE_MS
