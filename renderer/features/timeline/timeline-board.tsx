/** The timeline with its tools: axis, zoom, filter, drawing or table, details at the side, legend below. */
import { useCallback, useMemo, useState } from 'react'
import type { SessionId } from '../../../db/contract/ids.ts'
import type { Lane, Timeline } from '../../../db/domain/timeline-shapes.ts'
import { useEntryState } from '../../app/routes.tsx'
import { type Details, DetailsPanel } from './details-panel.tsx'
import { fitLaneHeight, layOutRows, type Row } from './lane-rows.ts'
import { Legend } from './legend.tsx'
import { HatchPattern } from './stretch-drawing.tsx'
import { AXIS_HEIGHT } from './time-axis.tsx'
import { fitStep, makeScale } from './time-scale.ts'
import { TimelinePlot } from './timeline-plot.tsx'
import { TimelineTable } from './timeline-table.tsx'
import { TimelineTools } from './timeline-tools.tsx'
import type { ShownCell } from './use-cursor.ts'
import { useRoom } from './use-room.ts'
import { useTimelineCommands } from './use-timeline-commands.ts'
import { changeView, INITIAL_VIEW, type TimelineView, type ViewChange } from './view-state.ts'
import './timeline.css'

const LABELS_WIDTH = 232
const LABELS_WIDTH_NARROW = 150
const NARROW = 720
const SCROLLBAR = 12

const cellOf = (timeline: Timeline<SessionId>, details: Details): ShownCell | null => {
  if (details.kind === 'lane') return null
  const column = timeline.sessions.findIndex(({ id }) => id === details.session)
  return { lane: details.kind === 'mark' ? details.concept : details.group, column }
}

export const TimelineBoard = ({ timeline }: { readonly timeline: Timeline<SessionId> }) => {
  const [view, setView] = useEntryState<TimelineView>('timeline', INITIAL_VIEW)
  const [details, setDetails] = useEntryState<Details | null>('timeline-details', null)
  const [board, setBoard] = useState<HTMLElement | null>(null)
  const { width, height, unit } = useRoom(board)
  const change = useCallback(
    (next: ViewChange) => setView((now) => changeView(now, next)),
    [setView],
  )
  const choice = useMemo(
    () => ({
      collapsed: new Set(view.collapsed),
      pinned: view.pinned,
      showsAll: view.showsAll,
    }),
    [view.collapsed, view.pinned, view.showsAll],
  )
  const laneHeight = useMemo(
    () => fitLaneHeight(timeline, choice, (height - SCROLLBAR) / unit - AXIS_HEIGHT),
    [timeline, choice, height, unit],
  )
  const rows = useMemo(
    () => layOutRows(timeline, { ...choice, laneHeight }),
    [timeline, choice, laneHeight],
  )
  // A table has no room to gain from collapsed groups: it shows every lane that the choice leaves in.
  const tableLanes = useMemo(
    () =>
      layOutRows(timeline, { ...choice, collapsed: new Set(), laneHeight }).flatMap(
        (row): readonly Lane<SessionId>[] =>
          row.kind === 'lane' && row.lane !== null ? [row.lane] : [],
      ),
    [timeline, choice, laneHeight],
  )
  const labelsWidth = (width < NARROW ? LABELS_WIDTH_NARROW : LABELS_WIDTH) * unit
  const fitted = useMemo(
    () => fitStep(timeline.sessions, view.axis, (width - labelsWidth - SCROLLBAR) / unit),
    [timeline.sessions, view.axis, width, labelsWidth, unit],
  )
  const step = view.step ?? fitted
  const scale = useMemo(
    () => makeScale(timeline.sessions, view.axis, step),
    [timeline.sessions, view.axis, step],
  )
  const zoom = useCallback(
    (factor: number) => change({ kind: 'zoom', from: step, factor }),
    [change, step],
  )

  const openCell = useCallback(
    (row: Row<SessionId>, column: number): void => {
      const session = timeline.sessions[column]
      if (row.lane === null || session === undefined) return
      const { slug: concept } = row.lane.concept
      setDetails(
        row.kind === 'heading'
          ? { kind: 'session', group: row.group.slug, session: session.id }
          : { kind: 'mark', concept, session: session.id },
      )
    },
    [timeline.sessions, setDetails],
  )
  const actions = useMemo(
    () => ({
      onOpenCell: openCell,
      onReachCell: (row: Row<SessionId>, column: number) => {
        if (details !== null && details.kind !== 'lane') openCell(row, column)
      },
      onOpenLane: (concept: string) => setDetails({ kind: 'lane', concept }),
      onToggleGroup: (group: string) => change({ kind: 'toggle-group', group }),
      onEscape: () => setDetails(null),
      onTogglePin: (concept: string) => change({ kind: 'toggle-pin', concept }),
      onZoom: zoom,
    }),
    [openCell, details, setDetails, change, zoom],
  )
  const groups = useMemo(
    () => [...new Set(timeline.lanes.map((lane) => lane.group.slug))],
    [timeline.lanes],
  )
  const shownCell = useMemo(
    () => (details === null ? null : cellOf(timeline, details)),
    [timeline, details],
  )
  useTimelineCommands({ view, change, zoom, groups, laneCount: timeline.lanes.length })

  return (
    <section className="timeline" aria-label="Timeline">
      <HatchPattern />
      <TimelineTools timeline={timeline} view={view} groups={groups} change={change} zoom={zoom} />
      <div className="timeline-body" ref={setBoard}>
        {width > 0 && view.form === 'drawing' && (
          <TimelinePlot
            timeline={timeline}
            rows={rows}
            scale={scale}
            unit={unit}
            labelsWidth={labelsWidth}
            isOpen={details !== null && details.kind !== 'lane'}
            shownCell={shownCell}
            actions={actions}
          />
        )}
        {view.form === 'table' && (
          <TimelineTable
            timeline={timeline}
            lanes={tableLanes}
            onOpenMark={(concept, session) => setDetails({ kind: 'mark', concept, session })}
          />
        )}
        {details !== null && (
          <DetailsPanel
            timeline={timeline}
            details={details}
            onShow={setDetails}
            onClose={() => setDetails(null)}
          />
        )}
      </div>
      {view.form === 'drawing' && (
        <Legend showsRules={view.showsRules} onToggle={() => change({ kind: 'toggle-rules' })} />
      )}
    </section>
  )
}
