/** The axis above the lanes: months, session numbers, breaks, and sessions that did not take place. */
import { memo, useMemo } from 'react'
import type { SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { monthLabels, numberLabels } from '../../../db/picture/axis-labels.ts'
import type { TimeScale } from '../../../db/picture/time-scale.ts'
import { formatMonthOnly, formatMonthShort } from './dates.ts'

export const AXIS_HEIGHT = 46
const NUMBER_Y = 30
const MARK_Y = 39
const BREAK_ROOM = 26

const missedMark = (x: number, attendance: SourceSession['attendance']): string =>
  attendance === 'cancelled'
    ? `M${x - 2.5} ${MARK_Y - 2.5}l5 5M${x + 2.5} ${MARK_Y - 2.5}l-5 5`
    : `M${x - 3} ${MARK_Y}a3 3 0 1 1 6 0a3 3 0 1 1 -6 0z`

/** A break as two slanted strokes across the axis. */
const breakMark = (x: number): string => `M${x - 3.5} ${AXIS_HEIGHT}l4 -9M${x} ${AXIS_HEIGHT}l4 -9`

const breakWords = (days: number): string =>
  days < 60 ? `${Math.round(days / 7)} wk` : `${Math.round(days / 30.44)} mo`

export const TimeAxis = memo(
  ({
    sessions,
    scale,
    unit,
  }: {
    readonly sessions: readonly SourceSession[]
    readonly scale: TimeScale
    readonly unit: number
  }) => {
    const labels = useMemo(
      () => ({
        numbers: numberLabels(sessions, scale),
        months: monthLabels(sessions, scale, { month: formatMonthOnly, year: formatMonthShort }),
      }),
      [sessions, scale],
    )
    const missed = sessions
      .map(({ attendance }, index) =>
        attendance === 'attended' ? '' : missedMark(scale.centers[index] ?? 0, attendance),
      )
      .join('')
    return (
      <svg
        className="timeline-axis"
        aria-hidden="true"
        width={scale.width * unit}
        height={AXIS_HEIGHT * unit}
        viewBox={`0 0 ${scale.width} ${AXIS_HEIGHT}`}
      >
        {labels.months.map(({ x, text, isYear }) => (
          <text key={x} x={x} y="13" className={isYear ? 'timeline-year' : 'timeline-month'}>
            {text}
          </text>
        ))}
        {labels.numbers.map(({ x, text }) => (
          <text key={x} x={x} y={NUMBER_Y} className="timeline-number">
            {text}
          </text>
        ))}
        {scale.breaks.map(({ from, to, days }) => (
          <g key={from} className="timeline-axis-break">
            <path d={breakMark((from + to) / 2)} />
            {to - from >= BREAK_ROOM && (
              <text x={(from + to) / 2} y={NUMBER_Y}>
                {breakWords(days)}
              </text>
            )}
          </g>
        ))}
        <path className="timeline-missed" d={missed} />
      </svg>
    )
  },
)
