/** The drawing: sticky names and axis, the stretches in sight, and one cursor for pointer and keys. */
import { type MouseEvent, useMemo, useRef, useState } from 'react'
import type { TimelineChoice } from '../../../db/contract/calls/timeline.ts'
import type { SessionId } from '../../../db/contract/ids.ts'
import type { PeriodRange } from '../../../db/domain/periods.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { AXIS_HEIGHT } from '../../../db/picture/axis-scene.ts'
import { cutStretches } from '../../../db/picture/drawing.ts'
import { type Row, rowAt, rowsHeight } from '../../../db/picture/lane-rows.ts'
import { nearestSession, type TimeScale } from '../../../db/picture/time-scale.ts'
import { BrushedLine } from './brushed-line.tsx'
import { CellTip } from './cell-tip.tsx'
import type { ChoiceChange } from './choice.ts'
import { Crosshair } from './crosshair.tsx'
import type { CellPlace } from './cursor.ts'
import { FocusCell } from './focus-cell.tsx'
import { FrozenTracks, frozenHeight } from './frozen-tracks.tsx'
import { LaneLabels } from './lane-labels.tsx'
import { PeriodBands } from './period-bands.tsx'
import { moveOnto } from './row-moves.ts'
import { StretchDrawing } from './stretch-drawing.tsx'
import { TimeAxis } from './time-axis.tsx'
import { type PlotPoint, trackPlacesOf } from './track-places.ts'
import { useBrush } from './use-brush.ts'
import { type CursorActions, type ShownCell, useCursor } from './use-cursor.ts'
import { useDragPan } from './use-drag-pan.ts'
import { useInSight } from './use-in-sight.ts'
import { useRowCommands } from './use-row-commands.ts'
import { useZoomAnchor } from './use-zoom-anchor.ts'
import type { ViewChange } from './view-state.ts'
import './drawing.css'

/** Long enough that few are in sight, short enough that drawing one more fits into a frame. */
const STRETCH_LENGTH = 480

export type PlotActions = CursorActions & {
  readonly onChoose: (change: ChoiceChange) => void
  readonly onZoom: (factor: number) => void
  readonly onChange: (change: ViewChange) => void
}

const isSamePlace = (a: CellPlace | null, b: CellPlace | null): boolean =>
  a?.row === b?.row && a?.column === b?.column

export const TimelinePlot = ({
  timeline,
  rows,
  scale,
  unit,
  labelsWidth,
  room,
  isOpen,
  shownCell,
  ranges,
  choice,
  actions,
}: {
  readonly timeline: Timeline<SessionId>
  readonly rows: readonly Row<SessionId>[]
  readonly scale: TimeScale
  readonly unit: number
  readonly labelsWidth: number
  /** What there is for the names and the drawing, in CSS pixels. */
  readonly room: { readonly width: number; readonly height: number }
  /** Details are open: the cell they are of stays ringed, and needs no hint. */
  readonly isOpen: boolean
  /** The cell that the details show, when they were led there by other means than the cursor. */
  readonly shownCell: ShownCell | null
  /** The periods marked so far. */
  readonly ranges: readonly PeriodRange[]
  readonly choice: TimelineChoice
  readonly actions: PlotActions
}) => {
  const scroller = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const focusCell = useRef<HTMLDivElement>(null)
  const [hasFocus, setHasFocus] = useState(false)
  const [hover, setHover] = useState<CellPlace | null>(null)
  const height = rowsHeight(rows)
  const frozen = frozenHeight(rows, room.height / unit - AXIS_HEIGHT)
  const geometry = { scale, unit, labelsWidth, frozen }
  const stretches = useMemo(() => cutStretches(scale, STRETCH_LENGTH), [scale])
  const inSight = useInSight(scroller, { stretches, unit, labelsWidth, width: room.width })
  const columnAt = (clientX: number): number | null => {
    const box = field.current?.getBoundingClientRect()
    if (box === undefined) return null
    const x = (clientX - box.left) / unit
    return nearestSession(scale, Math.min(scale.width, Math.max(0, x)))
  }
  const brush = useBrush(columnAt, (range) => actions.onChange({ kind: 'brush', range }))
  const brushActions = {
    ...actions,
    onReachCell: (row: Row<SessionId>, column: number): void => {
      brush.moveTo(Math.max(0, column))
      actions.onReachCell(row, column)
    },
    onEscape: () => (brush.range === null ? actions.onEscape() : brush.cancel()),
  }
  const cursor = useCursor(scroller, { ...geometry, rows, shownCell, actions: brushActions })
  const pan = useDragPan(scroller)
  useZoomAnchor(scroller, { ...geometry, focus: cursor.place.column, onZoom: actions.onZoom })

  useRowCommands({
    timeline,
    rows,
    row: rows[cursor.place.row],
    choice,
    choose: actions.onChoose,
    isBrushing: brush.isByKeys,
    onBrush: () => {
      brush.toggleAt(Math.max(0, cursor.place.column))
      focusCell.current?.focus({ preventScroll: true })
    },
  })

  const trackPlaces = useMemo(() => trackPlacesOf(timeline, rows, scale), [timeline, rows, scale])
  const trackColumnAt = (row: Row, at: PlotPoint): number | null =>
    trackPlaces.get(row.key)?.(at) ?? nearestSession(scale, at.x)

  /** A cell under the pointer; between two columns, the nearer. */
  const placeAt = ({ clientX, clientY }: MouseEvent): CellPlace | null => {
    const box = field.current?.getBoundingClientRect()
    if (box === undefined) return null
    const fixed = scroller.current?.getBoundingClientRect().top ?? 0
    const [x, beneath] = [(clientX - box.left) / unit, (clientY - box.top) / unit]
    const over = (clientY - fixed) / unit - AXIS_HEIGHT
    const y = over < frozen ? over : beneath
    const row = rowAt(rows, y)
    const at = row === null ? undefined : rows[row]
    if (row === null || at === undefined) return null
    const column = at.track === null ? nearestSession(scale, x) : trackColumnAt(at, { x, y })
    return column === null || (at.lane === null && at.track === null) ? null : { row, column }
  }

  const shown = hover ?? (hasFocus ? cursor.place : null)
  const isHintNeeded = shown !== null && !(isOpen && isSamePlace(shown, cursor.place))
  const place = { rows, scale, unit, labelsWidth, frozen }
  return (
    <div className="timeline-plot" data-focused={hasFocus}>
      <BrushedLine
        timeline={timeline}
        ranges={ranges}
        isBrushing={brush.isByKeys}
        change={actions.onChange}
      />
      <div className="timeline-scroller" ref={scroller} onScroll={() => setHover(null)}>
        <div
          className="timeline-canvas"
          style={{
            gridTemplateColumns: `${labelsWidth}px minmax(${scale.width * unit}px, 1fr)`,
            gridTemplateRows: `${AXIS_HEIGHT * unit}px ${height * unit}px`,
          }}
        >
          <div className="timeline-corner">
            <span>Theme</span>
            <span>sessions</span>
          </div>
          <div className="timeline-axis-place" {...brush.axisHandlers}>
            <TimeAxis sessions={timeline.sessions} scale={scale} unit={unit} />
          </div>
          <LaneLabels
            rows={rows}
            unit={unit}
            hidden={choice.hidden}
            onOpenLane={actions.onOpenLane}
            onChoose={actions.onChoose}
            onMove={(row, target) => {
              const change = moveOnto(timeline, choice, row, target)
              if (change !== null) actions.onChoose(change)
            }}
          />
          {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the cursor inside does the same by keys */}
          <div
            className="timeline-field"
            ref={field}
            {...pan.handlers}
            onPointerMove={(event) => {
              const at = pan.move(event) ? null : placeAt(event)
              setHover((now) => (isSamePlace(now, at) ? now : at))
            }}
            onPointerLeave={() => setHover(null)}
            onClick={(event) => {
              const at = pan.hasMoved() ? null : placeAt(event)
              if (at === null) return
              focusCell.current?.focus({ preventScroll: true })
              cursor.moveTo(at)
              cursor.act(at)
            }}
          >
            {stretches.slice(inSight.from, inSight.to).map((stretch) => (
              <StretchDrawing
                key={stretch.from}
                timeline={timeline}
                rows={rows}
                scale={scale}
                stretch={stretch}
                share={frozen > 0 ? 'guides' : 'whole'}
                height={height}
                unit={unit}
              />
            ))}
            <FocusCell
              ref={focusCell}
              timeline={timeline}
              rows={rows}
              place={cursor.place}
              scale={scale}
              unit={unit}
              frozen={frozen}
              isRingShown={hasFocus || isOpen}
              onKeyDown={(event) => {
                setHover(null)
                cursor.onKeyDown(event)
              }}
              onFocusChange={setHasFocus}
            />
          </div>
          <FrozenTracks
            timeline={timeline}
            rows={rows}
            scale={scale}
            stretches={stretches.slice(inSight.from, inSight.to)}
            height={frozen}
            unit={unit}
          />
          <PeriodBands
            ranges={ranges}
            current={brush.range}
            scale={scale}
            unit={unit}
            labelsWidth={labelsWidth}
          />
          {shown !== null && <Crosshair {...place} place={shown} sessions={timeline.sessions} />}
        </div>
      </div>
      {isHintNeeded && <CellTip {...place} timeline={timeline} place={shown} scroller={scroller} />}
    </div>
  )
}
