/** Which session it is, in words, as the way into its note. */
import type { SessionId } from '../../../db/contract/ids.ts'
import type { SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { useNavigation } from '../../app/routes.tsx'
import { count } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { ProcessNoteLabel } from '../note/process-note-label.tsx'
import { formatFullDay } from './dates.ts'

const NOTE_WORDS = { none: 'no note', draft: 'draft', signed: 'signed' } as const
const ATTENDANCE_WORDS = {
  attended: '',
  cancelled: 'cancelled',
  'no-show': 'did not come',
} as const

const added = (addenda: number): string =>
  addenda === 0 ? '' : `, ${count(addenda, 'addendum', 'addenda')}`

export const SessionLine = ({ session }: { readonly session: SourceSession<SessionId> }) => {
  const { go } = useNavigation()
  const missed = ATTENDANCE_WORDS[session.attendance]
  return (
    <span className="timeline-session-line">
      <button
        type="button"
        className="text-link"
        onClick={() => go({ screen: 'note', sessionId: session.id, kind: 'progress' })}
      >
        Session {session.number}, {formatFullDay(session.localDate)}
      </button>
      {missed !== '' && <span className="faint">{missed}</span>}
      <Badge state={session.note}>
        {NOTE_WORDS[session.note]}
        {added(session.addenda)}
      </Badge>
      {session.processNote !== 'none' && (
        <ProcessNoteLabel>
          Process note, {session.processNote}
          {added(session.processAddenda)}
        </ProcessNoteLabel>
      )}
    </span>
  )
}
