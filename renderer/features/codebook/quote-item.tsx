/** One quote of a concept: the words, what was said of them, and the way to their place in the note. */
import type { Quote } from '../../../db/contract/calls/concept-page.ts'
import { useNavigation } from '../../app/routes.tsx'
import type { RowFocus } from '../../app/virtual-rows.tsx'
import { formatDay } from '../../lib/format.ts'
import { LevelDots } from '../../ui/level-dots.tsx'
import { ProcessNoteLabel } from '../note/process-note-label.tsx'
import { assertionWords, intensityWords, moreWords, shortQuote } from '../note/tag-words.ts'
import { quotePlace } from './quote-place.ts'

const SHOWN = 320
/** Words that bring quotation marks of their own. */
const OPENS_QUOTED = /^[“„«»"]/

const said = (quote: Quote, currentVersion: number | null): string =>
  [
    quote.tag.assertion === 'present' ? null : assertionWords(quote.tag.assertion),
    ...moreWords(quote.tag),
    currentVersion === null || quote.version === currentVersion
      ? null
      : `tagged under version ${quote.version}`,
  ]
    .filter((words) => words !== null)
    .join(' · ')

export const QuoteItem = ({
  quote,
  focus,
  conceptName,
  currentVersion = null,
}: {
  readonly quote: Quote
  readonly focus?: RowFocus
  /** Where quotes of several stand together. */
  readonly conceptName?: string
  /** Of the concept; a quote that was tagged under another says so. */
  readonly currentVersion?: number | null
}) => {
  const { go } = useNavigation()
  const { tag, session, kind } = quote
  const words = tag.anchor.kind === 'session' ? 'The whole session' : shortQuote(tag.quote, SHOWN)
  const more = said(quote, currentVersion)
  return (
    <article className="list-row quote-item">
      <p className="quote-when">
        <span>{formatDay(session.localDate)}</span>
        <span className="faint">session {session.number}</span>
      </p>
      <div>
        <p className={tag.anchor.kind === 'passage' ? 'quote-words' : 'quote-words soft'}>
          <button
            type="button"
            className="row-link"
            onClick={() => go(quotePlace(quote))}
            {...(focus ?? {})}
          >
            {tag.anchor.kind === 'session' || OPENS_QUOTED.test(words) ? words : <q>{words}</q>}
          </button>
        </p>
        <p className="quote-said">
          {conceptName !== undefined && <strong>{conceptName}</strong>}
          <LevelDots level={tag.intensity} label={intensityWords(tag.intensity)} />
          {more !== '' && <span>{more}</span>}
          {tag.anchor.kind === 'lost' && <span>these words are no longer in the note</span>}
          {kind === 'process' && <ProcessNoteLabel />}
        </p>
        {tag.memo !== '' && <p className="quote-memo">{shortQuote(tag.memo, SHOWN)}</p>}
      </div>
    </article>
  )
}
