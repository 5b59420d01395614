/** What stands behind a mark or a lane, at the side, so that the drawing stays in sight. */
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { ClientId, SessionId } from '../../../db/contract/ids.ts'
import { laneColor } from '../../../db/picture/mark-shapes.ts'
import { groupMark } from '../../lib/group-color.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { HappeningDetails } from './happening-details.tsx'
import { LaneDetails } from './lane-details.tsx'
import { MarkDetails } from './mark-details.tsx'
import { ScoreDetails } from './score-details.tsx'
import { SessionDetails } from './session-details.tsx'
import type { ClientTimelineView } from './use-timeline.ts'
import './details.css'

export type Details =
  | { readonly kind: 'mark'; readonly concept: string; readonly session: SessionId }
  /** A collapsed group in one session: all of its marks there. */
  | { readonly kind: 'session'; readonly group: string; readonly session: SessionId }
  | { readonly kind: 'lane'; readonly concept: string }
  /** A row of scores or events, by its key. */
  | { readonly kind: 'row'; readonly row: string; readonly session: SessionId }

const Panel = ({
  title,
  group,
  onClose,
  children,
}: {
  readonly title: string
  /** None for scores and events. */
  readonly group?: string
  readonly onClose: () => void
  readonly children: ReactNode
}) => {
  const panel = useRef<HTMLElement>(null)
  const close = (): void => {
    const board = panel.current?.closest('.timeline')
    onClose()
    board?.querySelector<HTMLElement>('.timeline-cursor')?.focus({ preventScroll: true })
  }
  return (
    <aside
      className="timeline-details"
      aria-label={`Details: ${title}`}
      ref={panel}
      // On the way down: parts of the library let no Escape bubble out of them.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <header>
        {group !== undefined && <Swatch {...groupMark(group)} />}
        <h2>{title}</h2>
        <IconButton label="Close" size="small" icon={<X aria-hidden="true" />} onPress={close} />
      </header>
      {children}
    </aside>
  )
}

const RowDetails = ({
  clientId,
  client,
  details,
  onClose,
}: {
  readonly clientId: ClientId
  readonly client: ClientTimelineView
  readonly details: Details & { readonly kind: 'row' }
  readonly onClose: () => void
}) => {
  const { timeline, measures, happenings } = client
  const column = timeline.sessions.findIndex(({ id }) => id === details.session)
  const session = timeline.sessions[column]
  if (session === undefined) return null
  const place = { clientId, session, column }
  const track = measures.find(({ key }) => `measure:${key}` === details.row)
  return track === undefined ? (
    <Panel title="Events" onClose={onClose}>
      <HappeningDetails {...place} happenings={happenings} />
    </Panel>
  ) : (
    <Panel title={track.name} onClose={onClose}>
      <ScoreDetails {...place} track={track} />
    </Panel>
  )
}

export const DetailsPanel = ({
  clientId,
  client,
  details,
  onShow,
  onClose,
}: {
  readonly clientId: ClientId
  readonly client: ClientTimelineView
  readonly details: Details
  readonly onShow: (details: Details) => void
  readonly onClose: () => void
}) => {
  const { timeline } = client
  if (details.kind === 'row') {
    return <RowDetails clientId={clientId} client={client} details={details} onClose={onClose} />
  }
  if (details.kind === 'session') {
    const lanes = timeline.lanes.filter(({ group }) => group.slug === details.group)
    const session = timeline.sessions.find(({ id }) => id === details.session)
    const [lane] = lanes
    if (lane === undefined || session === undefined) return null
    return (
      <Panel title={lane.group.name} group={laneColor(lane)} onClose={onClose}>
        <SessionDetails lanes={lanes} session={session} />
      </Panel>
    )
  }
  const lane = timeline.lanes.find(({ concept }) => concept.slug === details.concept)
  if (lane === undefined) return null
  const showMark = (session: SessionId): void =>
    onShow({ kind: 'mark', concept: details.concept, session })
  const session =
    details.kind === 'mark' ? timeline.sessions.find(({ id }) => id === details.session) : undefined
  return (
    <Panel title={lane.concept.name} group={laneColor(lane)} onClose={onClose}>
      {session === undefined ? (
        <LaneDetails lane={lane} sessions={timeline.sessions} onShowMark={showMark} />
      ) : (
        <MarkDetails
          lane={lane}
          session={session}
          onShowMark={showMark}
          onShowLane={() => onShow({ kind: 'lane', concept: details.concept })}
        />
      )}
    </Panel>
  )
}
