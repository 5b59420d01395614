/** One stretch of the drawing: a few paths, however many cells they stand for. */
import { memo, useMemo } from 'react'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { groupMark } from '../../lib/group-color.ts'
import { groupColors } from '../../ui/swatch.tsx'
import { drawStretch, type Stretch } from './drawing.ts'
import type { Row } from './lane-rows.ts'
import type { TimeScale } from './time-scale.ts'

export const HATCH_ID = 'timeline-hatch'

/** The pattern of sessions without a note; once in the page, for the drawing and its legend. */
export const HatchPattern = () => (
  <svg className="timeline-defs" aria-hidden="true">
    <defs>
      <pattern
        id={HATCH_ID}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0v5" className="timeline-hatch-line" />
      </pattern>
    </defs>
  </svg>
)

type Props = {
  readonly timeline: Timeline
  readonly rows: readonly Row[]
  readonly scale: TimeScale
  readonly stretch: Stretch
  readonly height: number
  /** CSS pixels for one pixel of the drawing: follows the text size. */
  readonly unit: number
}

export const StretchDrawing = memo(({ timeline, rows, scale, stretch, height, unit }: Props) => {
  const { paths, figures } = useMemo(
    () => drawStretch(timeline, rows, scale, stretch),
    [timeline, rows, scale, stretch],
  )
  const width = stretch.right - stretch.left
  return (
    <svg
      className="timeline-stretch"
      aria-hidden="true"
      style={{ left: stretch.left * unit }}
      width={width * unit}
      height={height * unit}
      viewBox={`${stretch.left} 0 ${width} ${height}`}
    >
      {paths.map(({ ink, group, d }) => (
        <path
          key={`${ink} ${group}`}
          className={`timeline-ink-${ink}`}
          d={d}
          {...(ink === 'no-note' ? { fill: `url(#${HATCH_ID})` } : {})}
          {...(group === '' ? {} : { style: groupColors(groupMark(group).color) })}
        />
      ))}
      {figures.text !== '' && (
        <text className="timeline-figures" x={figures.x.join(' ')} y={figures.y.join(' ')}>
          {figures.text}
        </text>
      )}
    </svg>
  )
})
