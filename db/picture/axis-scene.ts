/** The axis of a picture: months, session numbers, breaks, and sessions that did not take place. */
import type { SourceSession } from '../domain/timeline-shapes.ts'
import { monthLabels, numberLabels } from './axis-labels.ts'
import type { SceneItem } from './scene.ts'
import { FAINT, line, SOFT, words } from './scene-inks.ts'
import type { TimeScale } from './time-scale.ts'

export const AXIS_HEIGHT = 46
export const NUMBER_Y = 30
const MARK_Y = 39
export const BREAK_ROOM = 26

export const missedMark = (x: number, attendance: SourceSession['attendance']): string =>
  attendance === 'cancelled'
    ? `M${x - 2.5} ${MARK_Y - 2.5}l5 5M${x + 2.5} ${MARK_Y - 2.5}l-5 5`
    : `M${x - 3} ${MARK_Y}a3 3 0 1 1 6 0a3 3 0 1 1 -6 0z`

/** A break as two slanted strokes across the axis. */
export const breakMark = (x: number): string =>
  `M${x - 3.5} ${AXIS_HEIGHT}l4 -9M${x} ${AXIS_HEIGHT}l4 -9`

export const breakWords = (days: number): string =>
  days < 60 ? `${Math.round(days / 7)} wk` : `${Math.round(days / 30.44)} mo`

const format = (options: Intl.DateTimeFormatOptions): ((month: string) => string) => {
  const made = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (month) => made.format(new Date(`${month}-01T00:00:00Z`))
}
const MONTH = format({ month: 'short' })
const YEAR = format({ month: 'short', year: 'numeric' })

export const axisItems = (
  sessions: readonly SourceSession[],
  scale: TimeScale,
): readonly SceneItem[] => [
  ...monthLabels(sessions, scale, { month: MONTH, year: YEAR }).map(({ x, text, isYear }) =>
    words(x, 13, text, { size: 10.5, fill: isYear ? SOFT : FAINT, isStrong: isYear }),
  ),
  ...numberLabels(sessions, scale).map(({ x, text }) =>
    words(x, NUMBER_Y, text, { size: 10.5, fill: SOFT, anchor: 'middle' }),
  ),
  ...scale.breaks.flatMap(({ from, to, days }) => {
    const middle = (from + to) / 2
    const mark = line(breakMark(middle), FAINT)
    if (to - from < BREAK_ROOM) return [mark]
    const said = { size: 9, fill: FAINT, anchor: 'middle' } as const
    return [mark, words(middle, NUMBER_Y, breakWords(days), said)]
  }),
  ...sessions.flatMap(({ attendance }, index) =>
    attendance === 'attended'
      ? []
      : [line(missedMark(scale.centers[index] ?? 0, attendance), FAINT)],
  ),
]
