/** The tags of one concept in one session, with the words they hold. */
import type { SessionId } from '../../../db/contract/ids.ts'
import type { Passage, Tag } from '../../../db/contract/views.ts'
import { isLateCoding } from '../../../db/domain/timeline-rules.ts'
import type { SourceSession } from '../../../db/domain/timeline-shapes.ts'
import { useNavigation } from '../../app/routes.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { LevelDots } from '../../ui/level-dots.tsx'
import { ProcessNoteLabel } from '../note/process-note-label.tsx'
import { assertionWords, intensityWords, moreWords } from '../note/tag-words.ts'
import { formatFullDay } from './dates.ts'

const localDay = (instant: number): string => {
  const date = new Date(instant)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

const Reading = ({ tag, session }: { readonly tag: Tag; readonly session: SourceSession }) => {
  const said = [
    intensityWords(tag.intensity),
    tag.assertion === 'present' ? null : assertionWords(tag.assertion),
    ...moreWords(tag),
    tag.source === 'suggestion' ? 'suggested' : null,
    isLateCoding(session.localDate, tag.codedAt)
      ? `tagged in retrospect, ${formatFullDay(localDay(tag.codedAt))}`
      : null,
  ]
  return (
    <p className="timeline-reading">
      <LevelDots level={tag.intensity} label={intensityWords(tag.intensity)} />
      {said.filter((word) => word !== null).join(' · ')}
    </p>
  )
}

const Words = ({
  passage,
  sessionId,
}: {
  readonly passage: Passage
  readonly sessionId: SessionId
}) => {
  const { go } = useNavigation()
  const { anchor, quote } = passage.tag
  const { kind } = passage
  if (anchor.kind === 'session') return <p className="timeline-whole">The whole session</p>
  if (anchor.kind === 'lost') {
    return (
      <blockquote className="timeline-quote">
        <del className="timeline-lost">{anchor.quote}</del>
        <footer>These words are no longer in the note.</footer>
      </blockquote>
    )
  }
  return (
    <blockquote className="timeline-quote">
      <button
        type="button"
        aria-label={`Open in the note: ${quote}`}
        onClick={() =>
          go({
            screen: 'note',
            sessionId,
            kind: kind ?? 'progress',
            passage: { start: anchor.start, end: anchor.end },
          })
        }
      >
        <span className="timeline-context">{passage.before}</span>
        <mark>{quote}</mark>
        <span className="timeline-context">{passage.after}</span>
      </button>
    </blockquote>
  )
}

export const MarkPassages = ({
  session,
  concept,
}: {
  readonly session: SourceSession<SessionId>
  readonly concept: string
}) => {
  const { data, error } = useVaultQuery('timeline.mark', { sessionId: session.id, concept })
  if (error !== null) return <p className="form-error">{errorWords(error)}</p>
  if (data === undefined) return null
  return (
    <ul className="timeline-passages">
      {data.passages.map((passage) => (
        <li key={passage.tag.id}>
          {passage.kind === 'process' && <ProcessNoteLabel />}
          <Words passage={passage} sessionId={session.id} />
          <Reading tag={passage.tag} session={session} />
          {passage.tag.memo !== '' && <p className="timeline-memo">{passage.tag.memo}</p>}
        </li>
      ))}
    </ul>
  )
}
