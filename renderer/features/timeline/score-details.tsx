/** What a measure says at one session: its result there or the one that still stands, and by which rules. */
import type { ClientId, SessionId } from '../../../db/contract/ids.ts'
import { type MeasureTrack, pointAt, type ScorePoint } from '../../../db/domain/measure-tracks.ts'
import type { SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { useNavigation } from '../../app/routes.tsx'
import { formatDay } from '../../lib/format.ts'
import { ChangeNote } from '../measures/change-note.tsx'
import { changeRule, scoreWords } from '../measures/measure-words.ts'
import { SessionLine } from './session-line.tsx'

const Result = ({ track, point }: { readonly track: MeasureTrack; readonly point: ScorePoint }) => (
  <section className="timeline-details-section">
    <p>
      <strong className="timeline-score figures">{scoreWords(track.scale, point.score)}</strong>
      <span className="faint"> of {track.scale.highest}</span>
      {point.band !== null && ` · ${point.band}`}
      <span className="faint"> · {formatDay(point.takenOn)}</span>
    </p>
    {point.sincePrevious !== null && (
      <p>
        <span className="soft">Since the one before: </span>
        <ChangeNote scale={track.scale} change={point.sincePrevious} />
      </p>
    )}
    {point.sinceFirst !== null && (
      <p>
        <span className="soft">Since the first: </span>
        <ChangeNote scale={track.scale} change={point.sinceFirst} />
      </p>
    )}
  </section>
)

export const ScoreDetails = ({
  clientId,
  track,
  session,
  column,
}: {
  readonly clientId: ClientId
  readonly track: MeasureTrack
  readonly session: SourceSession<SessionId>
  readonly column: number
}) => {
  const { go } = useNavigation()
  const own = track.points.filter((point) => point.column === column)
  const standing = pointAt(track, column)
  return (
    <div className="timeline-details-body">
      <SessionLine session={session} />
      {own.length === 0 && (
        <p className="timeline-details-state">
          {standing === null ? 'No result yet.' : 'No new result. The latest until then:'}
        </p>
      )}
      {(own.length > 0 ? own : standing === null ? [] : [standing]).map((point) => (
        <Result key={point.id} track={track} point={point} />
      ))}
      <p className="timeline-details-rule">{changeRule(track.scale)}</p>
      <button
        type="button"
        className="text-link"
        onClick={() => go({ screen: 'client', clientId, tab: 'measures' })}
      >
        All results
      </button>
    </div>
  )
}
