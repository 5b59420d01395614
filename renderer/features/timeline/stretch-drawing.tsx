/** One stretch of the drawing: a few paths, however many cells they stand for. */
import { memo, useMemo } from 'react'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import {
  drawStretch,
  type Ink,
  type Stretch,
  type TrackShare,
} from '../../../db/picture/drawing.ts'
import type { Row } from '../../../db/picture/lane-rows.ts'
import type { TimeScale } from '../../../db/picture/time-scale.ts'
import { groupMark } from '../../lib/group-color.ts'
import { groupColors } from '../../ui/swatch.tsx'
import './inks.css'

const HATCH_ID = 'timeline-hatch'
const NOISE_ID = 'timeline-noise'

/** Inks that are filled by a pattern. */
const PATTERNS: Partial<Record<Ink, string>> = { 'no-note': HATCH_ID, noise: NOISE_ID }

/** The pattern that an ink is filled by, where it is by one. */
export const patternOf = (ink: Ink) => {
  const pattern = PATTERNS[ink]
  return pattern === undefined ? {} : { fill: `url(#${pattern})` }
}

/** The patterns of sessions without a note and of the noise of measuring; once in the page, for the drawing and its legend. */
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
      <pattern
        id={NOISE_ID}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <path d="M0 0v4" className="timeline-noise-line" />
      </pattern>
    </defs>
  </svg>
)

type Props = {
  readonly timeline: Timeline
  readonly rows: readonly Row[]
  readonly scale: TimeScale
  readonly stretch: Stretch
  readonly share?: TrackShare
  readonly height: number
  /** CSS pixels for one pixel of the drawing: follows the text size. */
  readonly unit: number
}

export const StretchDrawing = memo((props: Props) => {
  const { timeline, rows, scale, stretch, share = 'whole', height, unit } = props
  const { paths, figures, labels } = useMemo(
    () => drawStretch(timeline, rows, scale, stretch, { share }),
    [timeline, rows, scale, stretch, share],
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
          {...patternOf(ink)}
          {...(group === '' ? {} : { style: groupColors(groupMark(group).color) })}
        />
      ))}
      {figures.text !== '' && (
        <text className="timeline-figures" x={figures.x.join(' ')} y={figures.y.join(' ')}>
          {figures.text}
        </text>
      )}
      {labels.map(({ x, y, text }) => (
        <text key={`${x} ${y}`} className="timeline-words" x={x} y={y}>
          {text}
        </text>
      ))}
    </svg>
  )
})
