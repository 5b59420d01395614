/** What began at one session or until the next, and what was going on then. */
import type { ClientId, EventId, SessionId } from '../../../db/contract/ids.ts'
import {
  HAPPENING_WORDS,
  type Happening,
  happeningDates,
  happeningsAt,
} from '../../../db/domain/happenings.ts'
import type { SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { useNavigation } from '../../app/routes.tsx'
import { formatFullDay } from './dates.ts'
import { SessionLine } from './session-line.tsx'

const isGoingOn = (one: Happening, localDate: string): boolean =>
  one.from < localDate && (one.isOngoing || (one.to !== null && one.to >= localDate))

const OneHappening = ({
  happening,
  clientId,
}: {
  readonly happening: Happening<EventId>
  readonly clientId: ClientId
}) => {
  const { go } = useNavigation()
  const { event, words, detail, kind } = happening
  return (
    <section className="timeline-details-section">
      <h3>{words}</h3>
      <p className="timeline-details-state">
        {HAPPENING_WORDS[kind]} · {happeningDates(happening, formatFullDay)}
      </p>
      {detail !== '' && <p className="timeline-memo">{detail}</p>}
      {event !== null && (
        <button
          type="button"
          className="text-link"
          onClick={() => go({ screen: 'client', clientId, tab: 'events', event })}
        >
          Among the events
        </button>
      )}
    </section>
  )
}

export const HappeningDetails = ({
  clientId,
  happenings,
  session,
  column,
}: {
  readonly clientId: ClientId
  readonly happenings: readonly Happening<EventId>[]
  readonly session: SourceSession<SessionId>
  readonly column: number
}) => {
  const begun = happeningsAt(happenings, column)
  const goingOn = happenings.filter(
    (one) => !begun.includes(one) && isGoingOn(one, session.localDate),
  )
  return (
    <div className="timeline-details-body">
      <SessionLine session={session} />
      {begun.length === 0 && (
        <p className="timeline-details-state">
          Nothing is noted between this session and the next.
        </p>
      )}
      {begun.map((happening) => (
        <OneHappening key={happening.id} happening={happening} clientId={clientId} />
      ))}
      {goingOn.length > 0 && <p className="timeline-details-rule">Going on at the time:</p>}
      {goingOn.map((happening) => (
        <OneHappening key={happening.id} happening={happening} clientId={clientId} />
      ))}
    </div>
  )
}
