/** The names of the lanes, which stay in sight at the left; dragged, they change places. */
import { ChevronDown, ChevronRight, CircleAlert, Eye, EyeOff, Pin, PinOff } from 'lucide-react'
import { memo, useState } from 'react'
import { laneCountWords } from '../../../db/domain/timeline-sentences.ts'
import type { Lane } from '../../../db/domain/timeline-shapes.ts'
import { PINNED_GROUP, type Row } from '../../../db/picture/lane-rows.ts'
import { groupColor, laneColor } from '../../../db/picture/mark-shapes.ts'
import { groupMark } from '../../lib/group-color.ts'
import { Swatch } from '../../ui/swatch.tsx'
import type { ChoiceChange } from './choice.ts'
import { TrackLabel } from './track-label.tsx'
import './lane-labels.css'

type Actions = {
  readonly hidden: readonly string[]
  readonly onOpenLane: (concept: string) => void
  readonly onChoose: (change: ChoiceChange) => void
  readonly onMove: (row: Row, target: Row) => void
}

/** What a group's name says before its colon: all that a narrow column can hold. */
const nameHead = (name: string): string => name.split(':')[0] ?? name

const Heading = ({ row, onChoose }: { readonly row: Row } & Pick<Actions, 'onChoose'>) => {
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
      onClick={() => onChoose({ kind: 'toggle-group', group: row.group.slug })}
    >
      <Swatch {...groupMark(groupColor(row.group))} />
      <span className="timeline-heading-name">{nameHead(row.group.name)}</span>
      {hidden > 0 && (
        <span
          className="timeline-heading-hidden"
          title={`${hidden} more: never tagged, hidden or pinned`}
        >
          +{hidden}
        </span>
      )}
      {row.isCollapsed ? <ChevronRight aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
    </button>
  )
}

const LaneButtons = ({
  row,
  lane,
  isHidden,
  onChoose,
}: {
  readonly row: Row
  readonly lane: Lane
  readonly isHidden: boolean
} & Pick<Actions, 'onChoose'>) => {
  const { slug, name, isSafety } = lane.concept
  return (
    <>
      {!isSafety && !row.isPinned && (
        <button
          type="button"
          tabIndex={-1}
          className="timeline-pin"
          aria-label={isHidden ? `Show ${name} again` : `Hide ${name}`}
          onClick={() => onChoose({ kind: 'toggle-hidden', concept: slug })}
        >
          {isHidden ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
        </button>
      )}
      <button
        type="button"
        tabIndex={-1}
        className="timeline-pin"
        aria-label={row.isPinned ? `Unpin ${name}` : `Pin ${name} to the top`}
        onClick={() => onChoose({ kind: 'toggle-pin', concept: slug })}
      >
        {row.isPinned ? <PinOff aria-hidden="true" /> : <Pin aria-hidden="true" />}
      </button>
    </>
  )
}

const LaneLabel = ({
  row,
  lane,
  hidden,
  isPointedAt,
  onOpenLane,
  onChoose,
}: {
  readonly row: Row
  readonly lane: Lane
  readonly isPointedAt: boolean
} & Omit<Actions, 'onMove'>) => {
  const { slug, name, isSafety } = lane.concept
  const isHidden = hidden.includes(slug)
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className="timeline-lane-name"
        title={`${name}: ${laneCountWords(lane)}`}
        onClick={() => onOpenLane(slug)}
      >
        {row.isPinned && <Swatch {...groupMark(laneColor(lane))} />}
        <span className="timeline-lane-words">{name}</span>
        {isSafety && <CircleAlert className="timeline-safety" aria-label="safety" />}
      </button>
      {(isPointedAt || isHidden) && (
        <LaneButtons row={row} lane={lane} isHidden={isHidden} onChoose={onChoose} />
      )}
      <span className="timeline-lane-count">
        {lane.totals.appearances === 0 ? '' : lane.totals.appearances}
      </span>
    </>
  )
}

const isMovable = (row: Row): boolean =>
  row.kind !== 'track' && !(row.kind === 'heading' && row.group.slug === PINNED_GROUP.slug)

export const LaneLabels = memo(
  ({
    rows,
    unit,
    ...actions
  }: { readonly rows: readonly Row[]; readonly unit: number } & Actions) => {
    const [dragged, setDragged] = useState<Row | null>(null)
    const [over, setOver] = useState<string | null>(null)
    // The keys do what the buttons do, and forty rows of unseen buttons would delay the first drawing.
    const [pointedAt, setPointedAt] = useState<string | null>(null)
    const end = (): void => {
      setDragged(null)
      setOver(null)
    }
    return (
      <div className="timeline-labels">
        {rows.map((row) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keys that move a row act on the cursor's
          <div
            key={row.key}
            className={`timeline-label timeline-label-${row.kind}`}
            data-empty={row.lane !== null && row.lane.totals.appearances === 0}
            data-is-over={over === row.key}
            style={{ height: row.height * unit }}
            draggable={isMovable(row)}
            onPointerEnter={() => setPointedAt(row.key)}
            onPointerLeave={() => setPointedAt(null)}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              setDragged(row)
            }}
            onDragOver={(event) => {
              if (dragged === null || dragged.kind !== row.kind) return
              event.preventDefault()
              setOver(row.key)
            }}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged !== null) actions.onMove(dragged, row)
              end()
            }}
            onDragEnd={end}
          >
            {row.track !== null && <TrackLabel row={row} unit={unit} />}
            {row.kind === 'heading' ? (
              <Heading row={row} onChoose={actions.onChoose} />
            ) : (
              row.lane !== null && (
                <LaneLabel
                  row={row}
                  lane={row.lane}
                  isPointedAt={pointedAt === row.key}
                  {...actions}
                />
              )
            )}
          </div>
        ))}
      </div>
    )
  },
)
