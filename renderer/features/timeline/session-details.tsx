/** A collapsed group in one session: the marks of its lanes one under another. */
import type { SessionId } from '../../../db/contract/ids.ts'
import { cellWords } from '../../../db/domain/timeline-sentences.ts'
import type { Lane, SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { MarkPassages } from './mark-passages.tsx'
import { SessionLine } from './session-line.tsx'

export const SessionDetails = ({
  lanes,
  session,
}: {
  readonly lanes: readonly Lane<SessionId>[]
  readonly session: SourceSession<SessionId>
}) => {
  const marked = lanes.flatMap((lane) => {
    const cell = lane.cells.find((candidate) => candidate.session === session.id)
    return cell?.state === 'tagged' || cell?.state === 'absent' ? [{ lane, cell }] : []
  })
  return (
    <div className="timeline-details-body">
      <SessionLine session={session} />
      {marked.length === 0 && <p className="faint">No theme of this group is tagged here.</p>}
      {marked.map(({ lane, cell }) => (
        <section key={lane.concept.slug} className="timeline-details-section">
          <h3>{lane.concept.name}</h3>
          <p className="timeline-details-state">{cellWords(cell)}</p>
          <MarkPassages session={session} concept={lane.concept.slug} />
        </section>
      ))}
    </div>
  )
}
