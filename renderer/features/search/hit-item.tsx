/** One note that was found, with the words that were looked for. */
import type { SearchHit } from '../../../db/contract/views.ts'
import type { RowFocus } from '../../app/virtual-rows.tsx'
import { formatDay, formatWeekday } from '../../lib/format.ts'
import { NoteMark } from '../client/note-mark.tsx'
import { snippetPieces } from './group-hits.ts'

export const HitItem = ({
  hit,
  focus,
  onOpen,
}: {
  readonly hit: SearchHit
  readonly focus: RowFocus
  readonly onOpen: () => void
}) => (
  <article className="hit">
    <button type="button" className="row-link" onClick={onOpen} {...focus}>
      {formatWeekday(hit.session.localDate)} {formatDay(hit.session.localDate)}
      <span className="faint"> · session {hit.session.number}</span>
    </button>
    <NoteMark state={hit.noteState} />
    <p className="hit-snippet">
      {snippetPieces(hit.snippet, hit.highlights).map(({ text, isMatch, start }) =>
        isMatch ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </p>
  </article>
)
