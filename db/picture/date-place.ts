/** Where a day stands on the axis, between the sessions before and after it. Pixels. */
import { dayNumber } from '../domain/timeline-rules.ts'
import type { SourceSession } from '../domain/timeline-shapes.ts'
import type { TimeScale } from './time-scale.ts'

/** Days before the first session and after the last stand this far from the edge of the axis. */
const OUTSIDE = 4

export type DatePlace = (localDate: string) => number

const daysOfSessions = new WeakMap<object, readonly number[]>()

/** Kept with the sessions: every stretch of every zoom asks again. */
const daysOf = (sessions: readonly Pick<SourceSession, 'localDate'>[]): readonly number[] => {
  const known = daysOfSessions.get(sessions)
  if (known !== undefined) return known
  const days = sessions.map(({ localDate }) => dayNumber(localDate))
  daysOfSessions.set(sessions, days)
  return days
}

/** Index of the last day that is not later; -1 for none. */
const lastUntil = (days: readonly number[], day: number): number => {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** In either mode a day lies on the line between the middles of its neighbours, so that both keep its order. */
export const datePlaces = (
  sessions: readonly Pick<SourceSession, 'localDate'>[],
  { centers, width }: Pick<TimeScale, 'centers' | 'width'>,
): DatePlace => {
  const days = daysOf(sessions)
  return (localDate) => {
    const day = dayNumber(localDate)
    const before = lastUntil(days, day)
    const [from, to] = [days[before], days[before + 1]]
    const left = centers[before]
    if (from === undefined || left === undefined) return Math.min(OUTSIDE, width)
    if (day === from) return left
    const right = centers[before + 1]
    if (to === undefined || right === undefined) return Math.max(width - OUTSIDE, left)
    return left + ((day - from) / (to - from)) * (right - left)
  }
}
