/** A light hint beside the cell that is pointed at: which theme, which session, what is there. */
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { cellEvents, cellWords, sessionWords } from '../../../db/domain/timeline-sentences.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { AXIS_HEIGHT } from '../../../db/picture/axis-scene.ts'
import type { Row } from '../../../db/picture/lane-rows.ts'
import type { TimeScale } from '../../../db/picture/time-scale.ts'
import type { CellPlace } from './cursor.ts'
import { formatFullDay } from './dates.ts'
import { trackName, trackWordsAt } from './track-words.ts'

const GAP = 6

export const CellTip = ({
  timeline,
  rows,
  place,
  scale,
  unit,
  labelsWidth,
  frozen,
  scroller,
}: {
  readonly timeline: Timeline
  readonly rows: readonly Row[]
  readonly place: CellPlace
  readonly scale: TimeScale
  readonly unit: number
  readonly labelsWidth: number
  /** Height of the rows that do not scroll. */
  readonly frozen: number
  readonly scroller: RefObject<HTMLElement | null>
}) => {
  const tip = useRef<HTMLDivElement>(null)
  const row = rows[place.row]
  const session = timeline.sessions[place.column]
  const cell = row?.lane?.cells[place.column]
  const x = (scale.centers[place.column] ?? 0) * unit
  useLayoutEffect(() => {
    const [element, view] = [tip.current, scroller.current]
    if (element === null || view === null || row === undefined) return
    const [box, frame] = [element.getBoundingClientRect(), view.getBoundingClientRect()]
    const middle = frame.left + labelsWidth + x - view.scrollLeft
    const least = frame.left + labelsWidth
    const left = Math.min(frame.right - box.width, Math.max(least, middle - box.width / 2))
    const scrolled = frozen > 0 && row.track !== null ? 0 : view.scrollTop
    const top = frame.top + (AXIS_HEIGHT + row.top) * unit - scrolled
    const above = top - box.height - GAP
    const isRoomAbove = above > frame.top + AXIS_HEIGHT * unit
    element.style.left = `${left}px`
    element.style.top = `${isRoomAbove ? above : top + row.height * unit + GAP}px`
  })
  if (row === undefined || session === undefined) return null
  if (row.track !== null) {
    return (
      <div className="timeline-tip" ref={tip} aria-hidden="true">
        <span>
          <span className="timeline-tip-theme">{trackName(row.track)}</span>{' '}
          {trackWordsAt(row.track, place.column)}
        </span>
        <span className="timeline-tip-session">{sessionWords(session, formatFullDay)}</span>
      </div>
    )
  }
  if (cell === undefined || row.lane === null) return null
  const words = [cellWords(cell), ...cellEvents(row.lane, session.id)].join(' · ')
  return (
    <div
      className="timeline-tip"
      ref={tip}
      aria-hidden="true"
      data-blank={cell.state === 'not-assessed' || cell.state === 'no-note'}
    >
      <span>
        <span className="timeline-tip-theme">{row.lane.concept.name}</span> {words}
      </span>
      <span className="timeline-tip-session">{sessionWords(session, formatFullDay)}</span>
    </div>
  )
}
