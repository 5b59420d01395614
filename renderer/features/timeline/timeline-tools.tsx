/** The line of tools above the drawing, with what the whole of it counts. */
import { Maximize2, Minus, Plus } from 'lucide-react'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import type { Tracks } from '../../../db/picture/lane-rows.ts'
import { count } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import type { ChoiceChange } from './choice.ts'
import { ShowMenu } from './show-menu.tsx'
import type { ClientTimelineView } from './use-timeline.ts'
import { ZOOM_STEP } from './use-timeline-commands.ts'
import type { TimelineView, ViewChange } from './view-state.ts'

const AXES = [
  { id: 'number', label: 'Sessions' },
  { id: 'calendar', label: 'Calendar' },
] as const
const FORMS = [
  { id: 'drawing', label: 'Drawing' },
  { id: 'table', label: 'Table' },
  { id: 'portraits', label: 'Portraits' },
  { id: 'compare', label: 'Compare' },
] as const

const totalWords = ({ totals }: Timeline): string =>
  `${count(totals.sessions, 'session')}, ${totals.sessionsWithNote} with a note · ${count(totals.passages, 'passage')}`

export const TimelineTools = ({
  client,
  tracks,
  view,
  groups,
  change,
  choose,
  zoom,
  isShowOpen,
  onShowOpenChange,
  onExport,
  onFilter,
}: {
  readonly client: ClientTimelineView
  readonly tracks: Tracks
  readonly view: TimelineView
  readonly groups: readonly string[]
  readonly change: (change: ViewChange) => void
  readonly choose: (change: ChoiceChange) => void
  readonly zoom: (factor: number) => void
  readonly isShowOpen: boolean
  readonly onShowOpenChange: (isOpen: boolean) => void
  readonly onExport: () => void
  readonly onFilter: () => void
}) => {
  const { timeline } = client
  const isDrawing = view.form === 'drawing'
  return (
    <div className="timeline-tools">
      <p className="timeline-totals">{totalWords(timeline)}</p>
      <ShowMenu
        client={client}
        tracks={tracks}
        view={view}
        groups={groups}
        change={change}
        choose={choose}
        isOpen={isShowOpen}
        onOpenChange={onShowOpenChange}
      />
      <Button variant="quiet" size="small" shortcut="I" onPress={onFilter}>
        Filter
      </Button>
      <Button variant="quiet" size="small" shortcut="X" onPress={onExport}>
        Export
      </Button>
      <div className="timeline-zoom">
        <IconButton
          label="Zoom out"
          shortcut="-"
          size="small"
          icon={<Minus aria-hidden="true" />}
          isDisabled={!isDrawing}
          onPress={() => zoom(1 / ZOOM_STEP)}
        />
        <IconButton
          label="Fit all sessions"
          shortcut="0"
          size="small"
          icon={<Maximize2 aria-hidden="true" />}
          isDisabled={!isDrawing}
          onPress={() => change({ kind: 'fit' })}
        />
        <IconButton
          label="Zoom in"
          shortcut="+"
          size="small"
          icon={<Plus aria-hidden="true" />}
          isDisabled={!isDrawing}
          onPress={() => zoom(ZOOM_STEP)}
        />
      </div>
      <SegmentedControl
        label="Axis"
        segments={AXES}
        value={view.axis}
        isDisabled={!isDrawing}
        onChange={() => change({ kind: 'switch-axis' })}
      />
      <SegmentedControl
        label="Shown as"
        segments={FORMS}
        value={view.form}
        onChange={(form) => change({ kind: 'show', form })}
      />
    </div>
  )
}
