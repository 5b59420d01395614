/** The drawing: sticky names and axis, stretches in sight, and one cell cursor for pointer and keys. */
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { SessionId } from '../../../db/contract/ids.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { CellTip } from './cell-tip.tsx'
import { Crosshair } from './crosshair.tsx'
import { type CellPlace, firstPlace, moveCursor } from './cursor.ts'
import { cutStretches } from './drawing.ts'
import { cellId, FocusCell } from './focus-cell.tsx'
import { LaneLabels } from './lane-labels.tsx'
import { type Row, rowAt, rowsHeight } from './lane-rows.ts'
import { StretchDrawing } from './stretch-drawing.tsx'
import { AXIS_HEIGHT, TimeAxis } from './time-axis.tsx'
import { nearestSession, sessionAt, type TimeScale } from './time-scale.ts'
import { useDragPan } from './use-drag-pan.ts'
import { useInSight } from './use-in-sight.ts'
import { useZoomAnchor } from './use-zoom-anchor.ts'

/** Long enough that a pan mounts one at a time, short enough that mounting one fits into a frame. */
const STRETCH_LENGTH = 480

export type PlotActions = {
  readonly onOpenCell: (row: Row<SessionId>, column: number) => void
  /** The cursor came to a cell while the details are open. */
  readonly onReachCell: (row: Row<SessionId>, column: number) => void
  readonly onOpenLane: (concept: string) => void
  readonly onToggleGroup: (group: string) => void
  readonly onTogglePin: (concept: string) => void
  readonly onZoom: (factor: number) => void
}

export const TimelinePlot = (props: {
  readonly timeline: Timeline<SessionId>
  readonly rows: readonly Row<SessionId>[]
  readonly scale: TimeScale
  readonly unit: number
  readonly labelsWidth: number
  /** Details are open: the cell they are of stays ringed. */
  readonly isOpen: boolean
  readonly actions: PlotActions
}) => {
  const { timeline, rows, scale, unit, labelsWidth, actions } = props
  const scroller = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const [focus, setFocus] = useState<CellPlace>(() => firstPlace(rows))
  const [hasFocus, setHasFocus] = useState(false)
  const [hover, setHover] = useState<CellPlace | null>(null)
  const height = rowsHeight(rows)
  const stretches = useMemo(() => cutStretches(scale, STRETCH_LENGTH), [scale])
  const inSight = useInSight(scroller, { stretches, unit, labelsWidth })
  const pan = useDragPan(scroller)
  // Rows come and go with collapsing and filtering: the cursor stays within them.
  const place: CellPlace = {
    row: Math.min(focus.row, rows.length - 1),
    column: Math.min(focus.column, timeline.sessions.length - 1),
  }

  useZoomAnchor(scroller, {
    scale,
    unit,
    labelsWidth,
    focus: place.column,
    onZoom: actions.onZoom,
  })

  const placeAt = (event: {
    readonly clientX: number
    readonly clientY: number
  }): CellPlace | null => {
    const box = field.current?.getBoundingClientRect()
    if (box === undefined) return null
    const row = rowAt(rows, (event.clientY - box.top) / unit)
    const x = (event.clientX - box.left) / unit
    const column = sessionAt(scale, x) ?? nearestSession(scale, x)
    return row === null || column === null ? null : { row, column }
  }

  const reveal = ({ row, column }: CellPlace): void => {
    const view = scroller.current
    const at = rows[row]
    if (view === null || at === undefined) return
    const top = at.top * unit
    const bottom = (at.top + at.height + AXIS_HEIGHT) * unit
    if (top < view.scrollTop) view.scrollTop = top
    else if (bottom > view.scrollTop + view.clientHeight) {
      view.scrollTop = bottom - view.clientHeight
    }
    const room = view.clientWidth - labelsWidth
    const left = (scale.starts[column] ?? 0) * unit
    const right = (scale.ends[column] ?? 0) * unit
    const margin = Math.min(60 * unit, room / 4)
    if (column < 0 || left - margin < view.scrollLeft) view.scrollLeft = left - margin
    else if (right + margin > view.scrollLeft + room) view.scrollLeft = right + margin - room
  }

  const moveTo = (next: CellPlace): void => {
    setFocus(next)
    setHover(null)
    reveal(next)
    const row = rows[next.row]
    if (row !== undefined) actions.onReachCell(row, next.column)
  }

  const act = (at: CellPlace): void => {
    const row = rows[at.row]
    if (row === undefined) return
    if (at.column >= 0 && row.lane !== null) actions.onOpenCell(row, at.column)
    else if (row.kind === 'heading') actions.onToggleGroup(row.group.slug)
    else if (row.lane !== null) actions.onOpenLane(row.lane.concept.slug)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return
    const next = moveCursor(rows, timeline.sessions.length, place, {
      key: event.key,
      isWhole: event.ctrlKey || event.metaKey,
      toMark: event.shiftKey,
    })
    if (next !== null) moveTo(next)
    else if (event.key === 'Enter' || event.key === ' ') act(place)
    else return
    event.preventDefault()
  }

  const shown = hover ?? (hasFocus ? place : null)
  return (
    <div className="timeline-plot" data-focused={hasFocus}>
      <div className="timeline-scroller" ref={scroller} onScroll={() => setHover(null)}>
        <div
          className="timeline-canvas"
          style={{
            gridTemplateColumns: `${labelsWidth}px ${scale.width * unit}px`,
            gridTemplateRows: `${AXIS_HEIGHT * unit}px ${height * unit}px`,
          }}
        >
          <div className="timeline-corner">
            <span>Theme</span>
            <span>sessions</span>
          </div>
          <div className="timeline-axis-place">
            <TimeAxis sessions={timeline.sessions} scale={scale} unit={unit} />
          </div>
          <LaneLabels
            rows={rows}
            unit={unit}
            onOpenLane={actions.onOpenLane}
            onToggleGroup={actions.onToggleGroup}
            onTogglePin={actions.onTogglePin}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: a table of 17,000 cells is what this avoids */}
          <div
            className="timeline-field"
            ref={field}
            role="grid"
            tabIndex={0}
            aria-label="Themes by session"
            aria-rowcount={rows.length}
            aria-colcount={timeline.sessions.length + 1}
            aria-activedescendant={cellId(rows, place)}
            onKeyDown={onKeyDown}
            onFocus={() => setHasFocus(true)}
            onBlur={() => setHasFocus(false)}
            {...pan.handlers}
            onPointerMove={(event) => {
              const at = pan.move(event) ? null : placeAt(event)
              setHover((now) => (now?.row === at?.row && now?.column === at?.column ? now : at))
            }}
            onPointerLeave={() => setHover(null)}
            onClick={(event) => {
              const at = pan.hasMoved() ? null : placeAt(event)
              if (at === null) return
              setFocus(at)
              act(at)
            }}
          >
            {stretches.slice(inSight.from, inSight.to).map((stretch) => (
              <StretchDrawing
                key={stretch.from}
                timeline={timeline}
                rows={rows}
                scale={scale}
                stretch={stretch}
                height={height}
                unit={unit}
              />
            ))}
            <FocusCell
              timeline={timeline}
              rows={rows}
              place={place}
              scale={scale}
              unit={unit}
              isRingShown={hasFocus || props.isOpen}
            />
          </div>
          {shown !== null && (
            <Crosshair
              rows={rows}
              place={shown}
              scale={scale}
              unit={unit}
              labelsWidth={labelsWidth}
              sessions={timeline.sessions}
            />
          )}
        </div>
      </div>
      {shown !== null && (
        <CellTip
          timeline={timeline}
          rows={rows}
          place={shown}
          scale={scale}
          unit={unit}
          labelsWidth={labelsWidth}
          scroller={scroller}
        />
      )}
    </div>
  )
}
