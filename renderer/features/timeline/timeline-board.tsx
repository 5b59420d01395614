/** The timeline with its tools: axis, zoom, filter, drawing or table, details at the side, legend below. */
import { type Dispatch, memo, type SetStateAction, useCallback, useMemo, useState } from 'react'
import type { ClientId, SessionId } from '../../../db/contract/ids.ts'
import { isFiltering } from '../../../db/domain/timeline-filter.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { groupsOf } from '../../../db/picture/lane-order.ts'
import type { Row } from '../../../db/picture/lane-rows.ts'
import { useEntryState } from '../../app/routes.tsx'
import { Portraits } from '../portraits/portraits.tsx'
import { ExportDialog } from '../timeline-export/export-dialog.tsx'
import { ComparePeriods } from './compare-periods.tsx'
import { type Details, DetailsPanel } from './details-panel.tsx'
import { FilterDialog, FilterLine } from './filter-dialog.tsx'
import { Legend } from './legend.tsx'
import { HatchPattern } from './stretch-drawing.tsx'
import { TimelinePlot } from './timeline-plot.tsx'
import { TimelineTable } from './timeline-table.tsx'
import { TimelineTools } from './timeline-tools.tsx'
import { useChangeChoice } from './use-choice.ts'
import type { ShownCell } from './use-cursor.ts'
import { useRoom } from './use-room.ts'
import { useRows } from './use-rows.ts'
import { type ClientTimelineView, NOTHING_YET } from './use-timeline.ts'
import { useTimelineCommands } from './use-timeline-commands.ts'
import { changeView, type TimelineView, type ViewChange } from './view-state.ts'
import './timeline.css'

const cellOf = (timeline: Timeline<SessionId>, details: Details): ShownCell | null => {
  if (details.kind === 'lane') return null
  const column = timeline.sessions.findIndex(({ id }) => id === details.session)
  switch (details.kind) {
    case 'mark':
      return { lane: details.concept, column }
    case 'session':
      return { lane: details.group, column }
    case 'row':
      return { lane: details.row, column }
  }
}

const detailsOf = (row: Row<SessionId>, session: SessionId): Details | null => {
  if (row.track !== null) return { kind: 'row', row: row.key, session }
  if (row.lane === null) return null
  return row.kind === 'heading'
    ? { kind: 'session', group: row.group.slug, session }
    : { kind: 'mark', concept: row.lane.concept.slug, session }
}

export const TimelineBoard = memo(
  ({
    clientId,
    client: loaded,
    view,
    setView,
  }: {
    readonly clientId: ClientId
    /** Null while the vault is asked: the board stands unseen, and takes its measure, while it waits. */
    readonly client: ClientTimelineView | null
    readonly view: TimelineView
    readonly setView: Dispatch<SetStateAction<TimelineView>>
  }) => {
    const client = loaded ?? NOTHING_YET
    const isWaiting = loaded === null
    const { timeline, choice } = client
    const [details, setDetails] = useEntryState<Details | null>('timeline-details', null)
    const [board, setBoard] = useState<HTMLElement | null>(null)
    const room = useRoom(board)
    const change = useCallback(
      (next: ViewChange) => setView((now) => changeView(now, next)),
      [setView],
    )
    const choose = useChangeChoice(clientId)
    const { rows, tableLanes, tracks, scale, labelsWidth } = useRows(client, view, room)
    const zoom = useCallback(
      (factor: number) => change({ kind: 'zoom', from: scale.step, factor }),
      [change, scale.step],
    )
    const openCell = useCallback(
      (row: Row<SessionId>, column: number): void => {
        const session = timeline.sessions[column]
        const next = session === undefined ? null : detailsOf(row, session.id)
        if (next !== null) setDetails(next)
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
        onToggleGroup: (group: string) => choose({ kind: 'toggle-group', group }),
        onEscape: () => setDetails(null),
        onChoose: choose,
        onZoom: zoom,
        onChange: change,
      }),
      [openCell, details, setDetails, choose, zoom, change],
    )
    const groups = useMemo(() => groupsOf(timeline.lanes).map(({ slug }) => slug), [timeline.lanes])
    const shownCell = useMemo(
      () => (details === null ? null : cellOf(timeline, details)),
      [timeline, details],
    )
    const [isShowOpen, setShowOpen] = useState(false)
    const [isExporting, setExporting] = useState(false)
    const [isFilterOpen, setFilterOpen] = useState(false)
    useTimelineCommands({
      isWaiting,
      clientId,
      view,
      choice,
      change,
      choose,
      zoom,
      groups,
      laneCount: timeline.lanes.length,
      openShow: () => setShowOpen(true),
      openExport: () => setExporting(true),
      openFilter: () => setFilterOpen(true),
    })

    return (
      <section className="timeline" aria-label="Timeline" data-waiting={isWaiting}>
        <HatchPattern />
        <TimelineTools
          client={client}
          tracks={tracks}
          view={view}
          groups={groups}
          change={change}
          choose={choose}
          zoom={zoom}
          isShowOpen={isShowOpen}
          onShowOpenChange={setShowOpen}
          onExport={() => setExporting(true)}
          onFilter={() => setFilterOpen(true)}
        />
        {isFiltering(view.filter) && (
          <FilterLine
            filter={view.filter}
            onChange={(filter) => change({ kind: 'filter', filter })}
          />
        )}
        {isFilterOpen && (
          <FilterDialog
            filter={view.filter}
            onChange={(filter) => change({ kind: 'filter', filter })}
            onClose={() => setFilterOpen(false)}
          />
        )}
        {isExporting && (
          <ExportDialog
            clientId={clientId}
            axis={view.axis}
            showsAll={view.showsAll}
            filter={view.filter}
            onClose={() => setExporting(false)}
          />
        )}
        <div className="timeline-body" ref={setBoard}>
          {!isWaiting && (
            <>
              {room.width > 0 && view.form === 'drawing' && (
                <TimelinePlot
                  timeline={timeline}
                  rows={rows}
                  scale={scale}
                  unit={room.unit}
                  labelsWidth={labelsWidth}
                  room={room}
                  isOpen={details !== null && details.kind !== 'lane'}
                  shownCell={shownCell}
                  ranges={view.ranges}
                  choice={choice}
                  actions={actions}
                />
              )}
              {view.form === 'table' && (
                <TimelineTable
                  timeline={timeline}
                  tracks={tracks}
                  lanes={tableLanes}
                  onOpenMark={(concept, session) => setDetails({ kind: 'mark', concept, session })}
                />
              )}
              {view.form === 'portraits' && (
                <Portraits
                  clientId={clientId}
                  sessions={timeline.sessions}
                  lanes={tableLanes}
                  filter={view.filter}
                  onOpenMark={(concept, session) => setDetails({ kind: 'mark', concept, session })}
                />
              )}
              {view.form === 'compare' && (
                <ComparePeriods
                  clientId={clientId}
                  client={client}
                  view={view}
                  change={change}
                  onOpenLane={actions.onOpenLane}
                />
              )}
              {details !== null && (
                <DetailsPanel
                  clientId={clientId}
                  client={client}
                  details={details}
                  onShow={setDetails}
                  onClose={() => setDetails(null)}
                />
              )}
            </>
          )}
        </div>
        {view.form === 'drawing' && (
          <Legend
            hasMeasures={isWaiting || tracks.measures.length > 0}
            hasHappenings={isWaiting || tracks.happenings.length > 0}
            isFiltered={isFiltering(view.filter)}
            showsRules={view.showsRules}
            onToggle={() => change({ kind: 'toggle-rules' })}
          />
        )}
      </section>
    )
  },
)
