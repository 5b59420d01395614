/** One note that is due: whose session, when it was, and how long ago. */
import type { DueNote } from '../../../db/contract/calls/due.ts'
import { ClientName } from '../../app/privacy.tsx'
import type { RowFocus } from '../../app/virtual-rows.tsx'
import { formatDay, formatTime, formatWeekday } from '../../lib/format.ts'
import { NoteMark } from '../client/note-mark.tsx'
import { DueAge } from './due-age.tsx'

export const DueNoteRow = ({
  note: { client, session, state, endedAt },
  focus,
  onOpen,
}: {
  readonly note: DueNote
  readonly focus: RowFocus
  readonly onOpen: () => void
}) => (
  <article className="list-row due-row">
    <button type="button" className="row-link" onClick={onOpen} {...focus}>
      <ClientName client={client} />
    </button>
    <time dateTime={session.localDate}>
      {formatWeekday(session.localDate)} {formatDay(session.localDate)}
      <span className="faint">, {formatTime(session.localTime)}</span>
    </time>
    <NoteMark state={state} />
    <DueAge endedAt={endedAt} />
  </article>
)
