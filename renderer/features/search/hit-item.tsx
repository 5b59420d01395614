/** One thing that was found: what it is, of which day, and the words that were looked for. */
import type {
  AddendumHit,
  EventHit,
  NoteHit,
  SearchHit,
  TagHit,
} from '../../../db/contract/search.ts'
import { EVENT_WORDS } from '../../../db/domain/event-words.ts'
import type { RowFocus } from '../../app/virtual-rows.tsx'
import { useConcepts } from '../../lib/concepts.ts'
import { formatDay, formatWeekday } from '../../lib/format.ts'
import { groupMark } from '../../lib/group-color.ts'
import { Chip } from '../../ui/chip.tsx'
import { NoteMark } from '../client/note-mark.tsx'
import { ProcessNoteLabel } from '../note/process-note-label.tsx'
import { assertionWords, intensityWords, moreWords, shortQuote } from '../note/tag-words.ts'
import { Snippet } from './snippet.tsx'

const MEMO_SHOWN = 240

const NoteLabel = ({ hit }: { readonly hit: NoteHit }) => (
  <>
    {hit.kind === 'process' ? <ProcessNoteLabel /> : <span className="faint">Note</span>}
    <NoteMark state={hit.noteState} />
  </>
)

const AddendumLabel = ({ hit }: { readonly hit: AddendumHit }) => (
  <>
    {hit.kind === 'process' ? (
      <ProcessNoteLabel>Addendum {hit.number} to the process note</ProcessNoteLabel>
    ) : (
      <span className="faint">Addendum {hit.number}</span>
    )}
    <NoteMark state={hit.isSigned ? 'signed' : 'draft'} />
  </>
)

const TagLabel = ({ hit }: { readonly hit: TagHit }) => {
  const concept = useConcepts().get(hit.concept)
  const said = [
    ...(hit.assertion === 'present' ? [] : [assertionWords(hit.assertion)]),
    ...moreWords(hit),
  ]
  return (
    <>
      {hit.kind === 'process' && <ProcessNoteLabel>Tag on a process note</ProcessNoteLabel>}
      <Chip
        name={concept?.name ?? hit.concept}
        {...groupMark(concept?.color ?? '')}
        level={hit.intensity}
        levelLabel={intensityWords(hit.intensity)}
      />
      {said.length > 0 && <span className="faint">{said.join(', ')}</span>}
    </>
  )
}

const Label = ({ hit }: { readonly hit: SearchHit }) => {
  switch (hit.source) {
    case 'note':
    case 'process-note':
      return <NoteLabel hit={hit} />
    case 'addendum':
    case 'process-addendum':
      return <AddendumLabel hit={hit} />
    case 'tag':
    case 'process-tag':
      return <TagLabel hit={hit} />
    case 'event':
      return <span className="faint">Event: {EVENT_WORDS[hit.eventKind].toLowerCase()}</span>
    case 'formulation':
      return <ProcessNoteLabel>Formulation</ProcessNoteLabel>
    case 'risk-note':
      return (
        <>
          <span className="faint">Risk note</span>
          <NoteMark state={hit.isSigned ? 'signed' : 'draft'} />
        </>
      )
  }
}

const endWords = ({ endDate, isOngoing }: EventHit): string => {
  if (isOngoing) return ' – goes on'
  return endDate === null ? '' : ` – ${formatDay(endDate)}`
}

const When = ({ hit }: { readonly hit: SearchHit }) => (
  <>
    {formatWeekday(hit.localDate)} {formatDay(hit.localDate)}
    {hit.source === 'event' && endWords(hit)}
    {'session' in hit && <span className="faint"> · session {hit.session.number}</span>}
  </>
)

/** Of a tag what the snippet does not show: of a found memo what it is about, of a listed tag its memo. */
const About = ({ hit, isListed }: { readonly hit: TagHit; readonly isListed: boolean }) => {
  const { quote, memo } = hit
  const place = quote === '' ? 'On the whole session' : `On “${shortQuote(quote)}”`
  if (!isListed) return <p className="hit-about">{place}</p>
  return (
    <>
      {quote === '' && <p className="hit-about">{place}</p>}
      {memo !== '' && <p className="hit-about">Memo: {shortQuote(memo, MEMO_SHOWN)}</p>}
    </>
  )
}

const Words = ({ hit, isListed }: { readonly hit: SearchHit; readonly isListed: boolean }) => (
  <>
    {hit.source === 'event' && (
      <p className="hit-snippet hit-title">
        <Snippet text={hit.title} highlights={hit.titleHighlights} />
      </p>
    )}
    {hit.snippet !== '' && (
      <p className="hit-snippet">
        <Snippet text={hit.snippet} highlights={hit.highlights} />
      </p>
    )}
    {'memo' in hit && <About hit={hit} isListed={isListed} />}
  </>
)

export const HitItem = ({
  hit,
  isSameSession,
  isListed,
  focus,
  onOpen,
}: {
  readonly hit: SearchHit
  readonly isSameSession: boolean
  /** Without words, as one of the tags of a concept. */
  readonly isListed: boolean
  readonly focus: RowFocus
  readonly onOpen: () => void
}) => (
  <article className="hit" data-is-same-session={isSameSession}>
    <button type="button" className="row-link" onClick={onOpen} {...focus}>
      <When hit={hit} />
    </button>
    <p className="hit-label">
      <Label hit={hit} />
    </p>
    <Words hit={hit} isListed={isListed} />
  </article>
)
