/** One theme in one part of the record, drawn as a lane of the timeline. */
import { useMemo } from 'react'
import type { Lane, Timeline } from '../../../db/domain/timeline-shapes.ts'
import { rowOfLane } from '../../../db/picture/lane-rows.ts'
import type { TimeScale } from '../../../db/picture/time-scale.ts'
import { StretchDrawing } from '../timeline/stretch-drawing.tsx'

const HEIGHT = 24

export const Strip = ({
  timeline,
  lane,
  scale,
  unit,
}: {
  readonly timeline: Timeline
  readonly lane: Lane
  readonly scale: TimeScale
  readonly unit: number
}) => {
  const rows = useMemo(() => [rowOfLane(lane, HEIGHT)], [lane])
  const stretch = useMemo(
    () => ({ from: 0, to: timeline.sessions.length, left: 0, right: scale.width }),
    [timeline.sessions.length, scale.width],
  )
  return (
    <div className="comparison-strip" style={{ width: scale.width * unit, height: HEIGHT * unit }}>
      {scale.width > 0 && (
        <StretchDrawing
          timeline={timeline}
          rows={rows}
          scale={scale}
          stretch={stretch}
          height={HEIGHT}
          unit={unit}
        />
      )}
    </div>
  )
}
