/** Parts of a client's sessions that are compared: chosen by hand, thirds, or before and after something. */
import type { Happening } from './happenings.ts'

export type Period = {
  readonly label: string
  /** Indices into the client's sessions, ascending; empty where no session lies in it. */
  readonly columns: readonly number[]
}

/** Indices of sessions, both ends included. */
export type PeriodRange = { readonly from: number; readonly to: number }

const columnsOf = ({ from, to }: PeriodRange): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)

/** One period is compared with all other sessions, two with each other. */
export const periodsOfRanges = (
  ranges: readonly PeriodRange[],
  sessions: number,
): readonly Period[] => {
  const [a, b] = ranges.map(columnsOf)
  if (a === undefined) return []
  if (b !== undefined)
    return [
      { label: 'A', columns: a },
      { label: 'B', columns: b },
    ]
  const others = columnsOf({ from: 0, to: sessions - 1 }).filter((column) => !a.includes(column))
  return [
    { label: 'A', columns: a },
    { label: 'The other sessions', columns: others },
  ]
}

/** Parts of as equal a size as can be; what is left over goes to the middle. */
const split = (sessions: number, labels: readonly string[]): readonly Period[] => {
  const parts = labels.length
  const least = Math.floor(sessions / parts)
  const over = sessions - least * parts
  const sizes = labels.map((_, at) => least + (at >= 1 && at <= over ? 1 : 0))
  let from = 0
  return labels.map((label, at) => {
    const to = from + (sizes[at] ?? 0) - 1
    const columns = columnsOf({ from, to })
    from = to + 1
    return { label, columns }
  })
}

export const thirdsOf = (sessions: number): readonly Period[] =>
  split(sessions, ['Early third', 'Middle third', 'Late third'])

export const halvesOf = (sessions: number): readonly Period[] =>
  split(sessions, ['First half', 'Second half'])

/** Everything until the day before, and from the day on. @param dates of the sessions, in order */
export const beforeAndFrom = (dates: readonly string[], localDate: string): readonly Period[] => {
  const columns = dates.map((_, at) => at)
  return [
    { label: 'Before', columns: columns.filter((at) => (dates[at] ?? '') < localDate) },
    { label: 'From then on', columns: columns.filter((at) => (dates[at] ?? '') >= localDate) },
  ]
}

/** What has an end makes three periods; what has none, or is one day, two. */
export const aroundHappening = (
  dates: readonly string[],
  { from, to }: Pick<Happening, 'from' | 'to'>,
): readonly Period[] => {
  if (to === null) return beforeAndFrom(dates, from)
  const columns = dates.map((_, at) => at)
  const during = columns.filter((at) => (dates[at] ?? '') >= from && (dates[at] ?? '') <= to)
  const [before, later] = beforeAndFrom(dates, from)
  const after = later?.columns.filter((at) => !during.includes(at)) ?? []
  // A break in therapy has no session in it.
  const middle = during.length === 0 ? [] : [{ label: 'During', columns: during }]
  return [
    { label: 'Before', columns: before?.columns ?? [] },
    ...middle,
    { label: 'After', columns: after },
  ]
}

/** 'sessions 3 to 9', 'session 4', '12 sessions between 1 and 28'. @param numbers of the period's sessions */
export const numberWords = (numbers: readonly number[]): string => {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return 'no session'
  if (numbers.length === 1) return `session ${first}`
  return last - first + 1 === numbers.length
    ? `sessions ${first} to ${last}`
    : `${numbers.length} sessions between ${first} and ${last}`
}
