/** One mark: the quoted words in their context, what each tag says, and the way into the note. */
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { SessionId } from '../../../db/contract/ids.ts'
import { TIMELINE_RULES } from '../../../db/domain/timeline-rules.ts'
import { cellEvents, cellWords } from '../../../db/domain/timeline-sentences.ts'
import type { Cell, CellState, Lane, SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { LEFT_OUT_RULE } from '../../../db/picture/signs.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MarkPassages } from './mark-passages.tsx'
import { SessionLine } from './session-line.tsx'

const ruleOf = (state: CellState): string =>
  state === 'left-out' ? LEFT_OUT_RULE : TIMELINE_RULES[state].rule

const isMarked = ({ state }: Cell): boolean => state === 'tagged' || state === 'absent'

const Neighbours = ({
  lane,
  index,
  onShowMark,
}: {
  readonly lane: Lane<SessionId>
  readonly index: number
  readonly onShowMark: (session: SessionId) => void
}) => {
  const before = lane.cells.slice(0, index).findLast(isMarked)
  const after = lane.cells.slice(index + 1).find(isMarked)
  return (
    <span className="timeline-neighbours">
      <IconButton
        label="Mark before"
        size="small"
        icon={<ChevronLeft aria-hidden="true" />}
        isDisabled={before === undefined}
        onPress={() => before !== undefined && onShowMark(before.session)}
      />
      <IconButton
        label="Mark after"
        size="small"
        icon={<ChevronRight aria-hidden="true" />}
        isDisabled={after === undefined}
        onPress={() => after !== undefined && onShowMark(after.session)}
      />
    </span>
  )
}

export const MarkDetails = ({
  lane,
  session,
  onShowMark,
  onShowLane,
}: {
  readonly lane: Lane<SessionId>
  readonly session: SourceSession<SessionId>
  readonly onShowMark: (session: SessionId) => void
  readonly onShowLane: () => void
}) => {
  const index = lane.cells.findIndex((cell) => cell.session === session.id)
  const cell = lane.cells[index]
  if (cell === undefined) return null
  const events = cellEvents(lane, session.id)
  return (
    <div className="timeline-details-body">
      <div className="timeline-details-place">
        <SessionLine session={session} />
        <Neighbours lane={lane} index={index} onShowMark={onShowMark} />
      </div>
      <p className="timeline-details-state">{[cellWords(cell), ...events].join(' · ')}</p>
      {isMarked(cell) ? (
        <MarkPassages session={session} concept={lane.concept.slug} />
      ) : (
        <p className="timeline-details-rule">{ruleOf(cell.state)}</p>
      )}
      <button type="button" className="text-link" onClick={onShowLane}>
        The whole lane
      </button>
    </div>
  )
}
