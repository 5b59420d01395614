/** The names of the lanes, which stay in sight at the left. */
import { ChevronDown, ChevronRight, CircleAlert, Pin, PinOff } from 'lucide-react'
import { memo } from 'react'
import { laneCountWords } from '../../../db/domain/timeline-sentences.ts'
import type { Lane } from '../../../db/domain/timeline-shapes.ts'
import { PINNED_GROUP, type Row } from '../../../db/picture/lane-rows.ts'
import { groupMark } from '../../lib/group-color.ts'
import { Swatch } from '../../ui/swatch.tsx'
import { TrackLabel } from './track-label.tsx'

type Actions = {
  readonly onOpenLane: (concept: string) => void
  readonly onToggleGroup: (group: string) => void
  readonly onTogglePin: (concept: string) => void
}

/** What a group's name says before its colon: all that a narrow column can hold. */
const nameHead = (name: string): string => name.split(':')[0] ?? name

const Heading = ({
  row,
  onToggleGroup,
}: { readonly row: Row } & Pick<Actions, 'onToggleGroup'>) => {
  const hidden = row.total - row.shown
  if (row.group.slug === PINNED_GROUP.slug) {
    return <span className="timeline-heading">{row.group.name}</span>
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className="timeline-heading"
      title={row.group.name}
      aria-expanded={!row.isCollapsed}
      onClick={() => onToggleGroup(row.group.slug)}
    >
      <Swatch {...groupMark(row.group.slug)} />
      <span className="timeline-heading-name">{nameHead(row.group.name)}</span>
      {hidden > 0 && (
        <span className="timeline-heading-hidden" title={`${hidden} more, never tagged`}>
          +{hidden}
        </span>
      )}
      {row.isCollapsed ? <ChevronRight aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
    </button>
  )
}

const LaneLabel = ({
  row,
  lane,
  onOpenLane,
  onTogglePin,
}: { readonly row: Row; readonly lane: Lane } & Pick<Actions, 'onOpenLane' | 'onTogglePin'>) => (
  <>
    <button
      type="button"
      tabIndex={-1}
      className="timeline-lane-name"
      title={`${lane.concept.name}: ${laneCountWords(lane)}`}
      onClick={() => onOpenLane(lane.concept.slug)}
    >
      {row.isPinned && <Swatch {...groupMark(lane.group.slug)} />}
      <span className="timeline-lane-words">{lane.concept.name}</span>
      {lane.concept.isSafety && <CircleAlert className="timeline-safety" aria-label="safety" />}
    </button>
    <button
      type="button"
      tabIndex={-1}
      className="timeline-pin"
      aria-label={
        row.isPinned ? `Unpin ${lane.concept.name}` : `Pin ${lane.concept.name} to the top`
      }
      onClick={() => onTogglePin(lane.concept.slug)}
    >
      {row.isPinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
    </button>
    <span className="timeline-lane-count">
      {lane.totals.appearances === 0 ? '' : lane.totals.appearances}
    </span>
  </>
)

export const LaneLabels = memo(
  ({
    rows,
    unit,
    ...actions
  }: { readonly rows: readonly Row[]; readonly unit: number } & Actions) => (
    <div className="timeline-labels">
      {rows.map((row) => (
        <div
          key={row.key}
          className={`timeline-label timeline-label-${row.kind}`}
          data-empty={row.lane !== null && row.lane.totals.appearances === 0}
          style={{ height: row.height * unit }}
        >
          {row.track !== null && <TrackLabel row={row} unit={unit} />}
          {row.kind === 'heading' ? (
            <Heading row={row} onToggleGroup={actions.onToggleGroup} />
          ) : (
            row.lane !== null && (
              <LaneLabel
                row={row}
                lane={row.lane}
                onOpenLane={actions.onOpenLane}
                onTogglePin={actions.onTogglePin}
              />
            )
          )}
        </div>
      ))}
    </div>
  ),
)
