/** The same cells as a real table: sessions down, concepts across; rows out of sight are left out. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { SessionId } from '../../../db/contract/ids.ts'
import { cellEvents, cellWords, laneCountWords } from '../../../db/domain/timeline-sentences.ts'
import type { Lane, SourceSession, Timeline } from '../../../db/domain/timeline-shapes.ts'
import { formatDay } from '../../lib/format.ts'

const ROW_REM = 2.75

type OpenMark = (concept: string, session: SessionId) => void

const TableRow = ({
  session,
  index,
  lanes,
  onOpenMark,
}: {
  readonly session: SourceSession<SessionId>
  readonly index: number
  readonly lanes: readonly Lane<SessionId>[]
  readonly onOpenMark: OpenMark
}) => (
  <tr aria-rowindex={index + 2} style={{ height: `${ROW_REM}rem` }}>
    <th scope="row">
      {session.number}
      <span>{formatDay(session.localDate)}</span>
    </th>
    {lanes.map((lane) => {
      const cell = lane.cells[index]
      if (cell === undefined) return null
      const words = [cellWords(cell), ...cellEvents(lane, session.id)].join('; ')
      return (
        <td key={lane.concept.slug} data-state={cell.state}>
          {cell.state === 'tagged' || cell.state === 'absent' ? (
            <button type="button" onClick={() => onOpenMark(lane.concept.slug, session.id)}>
              {words}
            </button>
          ) : (
            words
          )}
        </td>
      )
    })}
  </tr>
)

const Spacer = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height > 0 ? (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  ) : null

export const TimelineTable = ({
  timeline,
  lanes,
  onOpenMark,
}: {
  readonly timeline: Timeline<SessionId>
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
  const before = items[0]?.start ?? 0
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div className="timeline-table-scroller" ref={scroller}>
      <table className="timeline-table" aria-rowcount={timeline.sessions.length + 1}>
        <caption className="visually-hidden">
          Themes by session: intensity, passages and who it is said of
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">Session</th>
            {lanes.map((lane) => (
              <th scope="col" key={lane.concept.slug}>
                {lane.concept.name}
                <span>{laneCountWords(lane)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={before} columns={lanes.length + 1} />
          {items.map(({ index, key }) => {
            const session = timeline.sessions[index]
            return session === undefined ? null : (
              <TableRow
                key={key}
                session={session}
                index={index}
                lanes={lanes}
                onOpenMark={onOpenMark}
              />
            )
          })}
          <Spacer height={after} columns={lanes.length + 1} />
        </tbody>
      </table>
    </div>
  )
}
