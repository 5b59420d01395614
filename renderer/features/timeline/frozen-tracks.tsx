/** Scores and events stay in sight while lanes pass beneath them, where there is room for both. */
import { useMemo } from 'react'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { AXIS_HEIGHT } from '../../../db/picture/axis-scene.ts'
import type { Stretch } from '../../../db/picture/drawing.ts'
import type { Row } from '../../../db/picture/lane-rows.ts'
import type { TimeScale } from '../../../db/picture/time-scale.ts'
import { StretchDrawing } from './stretch-drawing.tsx'
import { TrackLabel } from './track-label.tsx'

/** More of the room than this is left to the lanes. */
const MOST_OF_ROOM = 0.45

const isTrack = ({ track }: Row): boolean => track !== null

/** Height of the rows that stay, in the drawing's pixels; 0 where they scroll with the lanes. */
export const frozenHeight = (rows: readonly Row[], room: number): number => {
  const last = rows.findLast(isTrack)
  const height = last === undefined ? 0 : last.top + last.height
  return height <= room * MOST_OF_ROOM ? height : 0
}

/** Drawn over the same rows of the field, which the pointer still reaches through it. */
export const FrozenTracks = ({
  timeline,
  rows,
  scale,
  stretches,
  height,
  unit,
}: {
  readonly timeline: Timeline
  readonly rows: readonly Row[]
  readonly scale: TimeScale
  /** Those in sight. */
  readonly stretches: readonly Stretch[]
  readonly height: number
  readonly unit: number
}) => {
  const tracks = useMemo(() => rows.filter(isTrack), [rows])
  if (height === 0) return null
  const place = { top: AXIS_HEIGHT * unit, height: height * unit }
  return (
    <>
      <div className="timeline-frozen" style={place} aria-hidden="true">
        {stretches.map((stretch) => (
          <StretchDrawing
            key={stretch.from}
            timeline={timeline}
            rows={tracks}
            scale={scale}
            stretch={stretch}
            height={height}
            unit={unit}
          />
        ))}
      </div>
      <div className="timeline-frozen timeline-frozen-labels" style={place} aria-hidden="true">
        {tracks.map((row) => (
          <div
            key={row.key}
            className="timeline-label timeline-label-track"
            style={{ height: row.height * unit }}
          >
            <TrackLabel row={row} unit={unit} />
          </div>
        ))}
      </div>
    </>
  )
}
