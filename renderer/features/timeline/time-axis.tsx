/** The axis above the lanes: months, session numbers, breaks, and sessions that did not take place. */
import { memo, useMemo } from 'react'
import type { SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { monthLabels, numberLabels } from '../../../db/picture/axis-labels.ts'
import {
  AXIS_HEIGHT,
  BREAK_ROOM,
  breakMark,
  breakWords,
  missedMark,
  NUMBER_Y,
} from '../../../db/picture/axis-scene.ts'
import type { TimeScale } from '../../../db/picture/time-scale.ts'
import { formatMonthOnly, formatMonthShort } from './dates.ts'

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
