/** The same cells as a real table: sessions down, concepts across; rows out of sight are left out. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { SessionId } from '../../../db/contract/ids.ts'
import { cellEvents, cellWords, laneCountWords } from '../../../db/domain/timeline-sentences.ts'
import type { Cell, Lane, SourceSession, Timeline } from '../../../db/domain/timeline-shapes.ts'
import type { Tracks } from '../../../db/picture/lane-rows.ts'
import { formatDay } from '../../lib/format.ts'
import { shortCellWords } from './cell-words.ts'
import { TrackCells, TrackHeads } from './track-cells.tsx'
import './timeline-table.css'

const ROW_REM = 2.75

type OpenMark = (concept: string, session: SessionId) => void

const CellWords = ({
  lane,
  cell,
  onOpenMark,
}: {
  readonly lane: Lane<SessionId>
  readonly cell: Cell<SessionId>
  readonly onOpenMark: OpenMark
}) => {
  if (cell.state === 'not-assessed') {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">not assessed</span>
      </>
    )
  }
  if (cell.state !== 'tagged' && cell.state !== 'absent') return cellWords(cell)
  const events = cellEvents(lane, cell.session)
  return (
    <button type="button" onClick={() => onOpenMark(lane.concept.slug, cell.session)}>
      {shortCellWords(cell)}
      {events.length > 0 && <span>{events.join(', ')}</span>}
    </button>
  )
}

const TableRow = ({
  session,
  index,
  tracks,
  lanes,
  onOpenMark,
}: {
  readonly session: SourceSession<SessionId>
  readonly index: number
  readonly tracks: Tracks
  readonly lanes: readonly Lane<SessionId>[]
  readonly onOpenMark: OpenMark
}) => (
  <tr aria-rowindex={index + 2} style={{ height: `${ROW_REM}rem` }}>
    <th scope="row">
      {session.number}
      <span>{formatDay(session.localDate)}</span>
    </th>
    <TrackCells tracks={tracks} column={index} />
    {lanes.map((lane) => {
      const cell = lane.cells[index]
      if (cell === undefined) return null
      return (
        <td key={lane.concept.slug} data-state={cell.state}>
          <CellWords lane={lane} cell={cell} onOpenMark={onOpenMark} />
        </td>
      )
    })}
  </tr>
)

export const TimelineTable = ({
  timeline,
  tracks,
  lanes,
  onOpenMark,
}: {
  readonly timeline: Timeline<SessionId>
  readonly tracks: Tracks
  readonly lanes: readonly Lane<SessionId>[]
  readonly onOpenMark: OpenMark
}) => {
  const scroller = useRef<HTMLDivElement>(null)
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const rows = useVirtualizer({
    count: timeline.sessions.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * rem,
    overscan: 8,
  })
  const items = rows.getVirtualItems()
  // Margins stand for the rows left out: an empty row would be read aloud.
  const before = items[0]?.start ?? 0
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div className="timeline-table-scroller" ref={scroller}>
      <table
        className="timeline-table"
        aria-rowcount={timeline.sessions.length + 1}
        style={{ marginBlock: `${before}px ${after}px` }}
      >
        <caption className="visually-hidden">
          Themes by session: intensity, passages and who it is said of
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">Session</th>
            <TrackHeads tracks={tracks} />
            {lanes.map((lane) => (
              <th scope="col" key={lane.concept.slug}>
                {lane.concept.name}
                <span>{laneCountWords(lane)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ index, key }) => {
            const session = timeline.sessions[index]
            return session === undefined ? null : (
              <TableRow
                key={key}
                session={session}
                index={index}
                tracks={tracks}
                lanes={lanes}
                onOpenMark={onOpenMark}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
