/** One lane as a whole: how often, since when, quiet when, back when; and its marks as a list to open. */
import type { SessionId } from '../../../db/contract/ids.ts'
import { TIMELINE_RULES } from '../../../db/domain/timeline-rules.ts'
import { laneCountWords } from '../../../db/domain/timeline-sentences.ts'
import type { Lane, SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { useNavigation } from '../../app/routes.tsx'
import { useDefinition } from '../../lib/concepts.ts'
import { count, formatDay } from '../../lib/format.ts'
import { shortCellWords } from './cell-words.ts'

type Sessions = readonly SourceSession<SessionId>[]

const Fact = ({ name, children }: { readonly name: string; readonly children: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const Facts = ({
  lane,
  sessions,
}: {
  readonly lane: Lane<SessionId>
  readonly sessions: Sessions
}) => {
  const words = (id: SessionId | null): string => {
    const session = sessions.find((candidate) => candidate.id === id)
    return session === undefined ? '' : `session ${session.number}, ${formatDay(session.localDate)}`
  }
  return (
    <dl className="timeline-facts">
      <Fact name="Appeared">{laneCountWords(lane)}</Fact>
      {lane.first !== null && <Fact name="First">{words(lane.first)}</Fact>}
      {lane.returns.length > 0 && <Fact name="Returned">{lane.returns.map(words).join('; ')}</Fact>}
      {lane.last !== null && <Fact name="Last seen">{words(lane.last)}</Fact>}
      {lane.dormantSince !== null && (
        <Fact name="Dormant since">{`${words(lane.dormantSince)}: not in the ${count(lane.quiet.at(-1)?.sessions ?? 0, 'session')} since`}</Fact>
      )}
      {lane.totals.cells.absent > 0 && (
        <Fact name="Absent">{`looked for and absent in ${count(lane.totals.cells.absent, 'session')}`}</Fact>
      )}
      <Fact name="Passages">{String(lane.totals.passages)}</Fact>
    </dl>
  )
}

export const LaneDetails = ({
  lane,
  sessions,
  onShowMark,
}: {
  readonly lane: Lane<SessionId>
  readonly sessions: Sessions
  readonly onShowMark: (session: SessionId) => void
}) => {
  const { go } = useNavigation()
  const definition = useDefinition(lane.concept.slug)
  const marked = lane.cells.flatMap((cell, index) => {
    const session = sessions[index]
    const isMarked = cell.state === 'tagged' || cell.state === 'absent'
    return isMarked && session !== undefined ? [{ cell, session }] : []
  })
  return (
    <div className="timeline-details-body">
      {definition !== '' && <p className="timeline-definition">{definition}</p>}
      <Facts lane={lane} sessions={sessions} />
      {lane.dormantSince !== null && (
        <p className="timeline-details-rule">{TIMELINE_RULES.quiet.rule}</p>
      )}
      <ol className="timeline-lane-marks">
        {marked.map(({ cell, session }) => (
          <li key={session.id}>
            <button type="button" onClick={() => onShowMark(session.id)}>
              <span className="figures">{session.number}</span>
              <span>{formatDay(session.localDate)}</span>
              <span>{shortCellWords(cell)}</span>
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="text-link"
        onClick={() => go({ screen: 'codebook', concept: lane.concept.slug })}
      >
        In the codebook
      </button>
      <button
        type="button"
        className="text-link"
        onClick={() => go({ screen: 'concept-timeline', concept: lane.concept.slug })}
      >
        Across clients
      </button>
    </div>
  )
}
