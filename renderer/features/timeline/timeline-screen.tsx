/** A client's themes across sessions: loads them, and says what to do while there is nothing to draw. */
import type { ClientId } from '../../../db/contract/ids.ts'
import { useEntryState, useNavigation } from '../../app/routes.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ObservationsLine } from '../observations/observations-line.tsx'
import { TimelineBoard } from './timeline-board.tsx'
import { type ClientTimelineView, useTimeline } from './use-timeline.ts'
import { INITIAL_VIEW, type TimelineView } from './view-state.ts'

/** What to do where there is nothing to draw; null where there is something. */
const emptyState = ({ timeline, measures, happenings }: ClientTimelineView) => {
  if (timeline.sessions.length === 0) {
    return (
      <EmptyState title="No session yet">
        The timeline shows this client’s themes from session to session. Write the first note under
        Sessions, and tag what you hear in it.
      </EmptyState>
    )
  }
  const isUntagged = timeline.lanes.every(
    ({ totals: { cells } }) => cells.tagged + cells.absent + cells['left-out'] === 0,
  )
  if (!isUntagged || measures.length + happenings.length > 0) return null
  return (
    <EmptyState title="Nothing is tagged yet">
      Open a note, select the words that speak of a theme, press the tagging key, type a few letters
      of the concept and a digit from 1 to 3 for how strongly it is there. Each tag stands here in
      its session.
    </EmptyState>
  )
}

export const ClientTimeline = ({ clientId }: { readonly clientId: ClientId }) => {
  const { route } = useNavigation()
  const isAsked = route.screen === 'client' && route.portrait !== undefined
  const [view, setView] = useEntryState<TimelineView>(
    'timeline',
    isAsked ? { ...INITIAL_VIEW, form: 'portraits' } : INITIAL_VIEW,
  )
  const client = useTimeline(clientId, view.filter)
  const empty = client === null ? null : emptyState(client)
  if (empty !== null) return empty
  return (
    <>
      <ObservationsLine clientId={clientId} isBoardDrawn={client !== null} />
      <TimelineBoard clientId={clientId} client={client} view={view} setView={setView} />
    </>
  )
}
