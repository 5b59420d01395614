/** What stands behind a mark or a lane, at the side, so that the drawing stays in sight. */
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { SessionId } from '../../../db/contract/ids.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { groupMark } from '../../lib/group-color.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Swatch } from '../../ui/swatch.tsx'
import { LaneDetails } from './lane-details.tsx'
import { MarkDetails } from './mark-details.tsx'
import { SessionDetails } from './session-details.tsx'
import './details.css'

export type Details =
  | { readonly kind: 'mark'; readonly concept: string; readonly session: SessionId }
  /** A collapsed group in one session: all of its marks there. */
  | { readonly kind: 'session'; readonly group: string; readonly session: SessionId }
  | { readonly kind: 'lane'; readonly concept: string }

const Panel = ({
  title,
  group,
  onClose,
  children,
}: {
  readonly title: string
  readonly group: string
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
        <Swatch {...groupMark(group)} />
        <h2>{title}</h2>
        <IconButton label="Close" size="small" icon={<X aria-hidden="true" />} onPress={close} />
      </header>
      {children}
    </aside>
  )
}

export const DetailsPanel = ({
  timeline,
  details,
  onShow,
  onClose,
}: {
  readonly timeline: Timeline<SessionId>
  readonly details: Details
  readonly onShow: (details: Details) => void
  readonly onClose: () => void
}) => {
  if (details.kind === 'session') {
    const lanes = timeline.lanes.filter(({ group }) => group.slug === details.group)
    const session = timeline.sessions.find(({ id }) => id === details.session)
    const [lane] = lanes
    if (lane === undefined || session === undefined) return null
    return (
      <Panel title={lane.group.name} group={lane.group.slug} onClose={onClose}>
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
    <Panel title={lane.concept.name} group={lane.group.slug} onClose={onClose}>
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
