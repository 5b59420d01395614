/** Open safety marks, each with the words behind it and the way to them. */
import type { SafetyMark, SafetyState } from '../../../db/contract/calls/safety.ts'
import { useNavigation } from '../../app/routes.tsx'
import { count, formatDay } from '../../lib/format.ts'
import { ProcessNoteLabel } from '../note/process-note-label.tsx'
import { mainQuote, measureWords, quoteWords } from './safety-words.ts'

const Place = ({ mark }: { readonly mark: SafetyMark }) => {
  const { go } = useNavigation()
  const { session, aboutDate } = mark
  if (session === null) return <span>{formatDay(aboutDate)}</span>
  const quote = mainQuote(mark)
  const open = (): void =>
    go({
      screen: 'note',
      sessionId: session.id,
      kind: quote?.kind ?? 'progress',
      ...(quote?.span ? { passage: quote.span } : {}),
    })
  return (
    <button type="button" className="text-link" onClick={open}>
      Session {session.number}, {formatDay(aboutDate)}
    </button>
  )
}

const Why = ({ mark }: { readonly mark: SafetyMark }) => {
  if (mark.measure !== null) return <span>{measureWords(mark.measure)}</span>
  const quote = mainQuote(mark)
  if (quote === undefined) return <span>a result that was removed since</span>
  const others = mark.quotes.length - 1
  return (
    <span>
      {quote.kind === 'process' && <ProcessNoteLabel />}{' '}
      <span className="mark-quote">{quoteWords(quote)}</span>
      {others > 0 && <span className="faint"> and {count(others, 'more tag')}</span>}
    </span>
  )
}

export const MarkList = ({
  state: { open, openTotal },
  most,
}: {
  readonly state: Pick<SafetyState, 'open' | 'openTotal'>
  /** How many are listed; the rest is counted. */
  readonly most: number
}) => {
  const shown = open.slice(0, most)
  const rest = openTotal - shown.length
  return (
    <ul className="mark-list">
      {shown.map((mark) => (
        <li key={mark.id}>
          <Place mark={mark} /> <Why mark={mark} />
        </li>
      ))}
      {rest > 0 && <li className="faint">and {count(rest, 'more mark')}, all of later days</li>}
    </ul>
  )
}
