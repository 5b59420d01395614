/** Faint bands through the row and the session that are pointed at, with the session's number on the axis. */
import type { SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { AXIS_HEIGHT } from '../../../db/picture/axis-scene.ts'
import type { Row } from '../../../db/picture/lane-rows.ts'
import type { TimeScale } from '../../../db/picture/time-scale.ts'
import type { CellPlace } from './cursor.ts'

export const Crosshair = ({
  rows,
  place,
  sessions,
  scale,
  unit,
  labelsWidth,
  frozen,
}: {
  readonly rows: readonly Row[]
  readonly place: CellPlace
  readonly sessions: readonly SourceSession[]
  readonly scale: TimeScale
  readonly unit: number
  readonly labelsWidth: number
  /** Height of the rows that do not scroll: theirs has no band. */
  readonly frozen: number
}) => {
  const row = rows[place.row]
  const session = sessions[place.column]
  const start = scale.starts[place.column] ?? 0
  const end = scale.ends[place.column] ?? start
  return (
    <>
      {row !== undefined && (row.track === null || frozen === 0) && (
        <div
          className="timeline-row-band"
          style={{ top: (AXIS_HEIGHT + row.top) * unit, height: row.height * unit }}
        />
      )}
      {session !== undefined && (
        <>
          <div
            className="timeline-column-band"
            style={{ left: labelsWidth + start * unit, width: Math.max(1, (end - start) * unit) }}
          />
          <div className="timeline-axis-now-place">
            <span
              className="timeline-axis-now"
              style={{ left: labelsWidth + ((start + end) / 2) * unit }}
            >
              {session.number}
            </span>
          </div>
        </>
      )}
    </>
  )
}
