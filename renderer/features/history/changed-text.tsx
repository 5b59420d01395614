/** A text with what changed in it: struck out or underlined, and said in words to who cannot see that. */
import { type ReactNode, useMemo } from 'react'
import { countWords } from '../../../db/domain/note-text.ts'
import { count } from '../../lib/format.ts'
import { type Change, wordChanges } from './word-changes.ts'

/** A line break that came or went would show as nothing. */
const withBreaks = (text: string): string => text.replaceAll('\n', '¶\n')

const Piece = ({ kind, text }: Change) => {
  if (kind === 'same') return text
  const [Mark, start, end] =
    kind === 'added'
      ? (['ins', '[added: ', ' end of added]'] as const)
      : (['del', '[removed: ', ' end of removed]'] as const)
  return (
    <Mark>
      <span className="visually-hidden">{start}</span>
      {withBreaks(text)}
      <span className="visually-hidden">{end}</span>
    </Mark>
  )
}

const wordsOf = (changes: readonly Change[], kind: Change['kind']): number =>
  changes.reduce((total, change) => total + (change.kind === kind ? countWords(change.text) : 0), 0)

/** 'The same text.', '12 words came, 3 went.' */
const summaryOf = (changes: readonly Change[]): string => {
  if (changes.every(({ kind }) => kind === 'same')) return 'The same text.'
  const [added, removed] = [wordsOf(changes, 'added'), wordsOf(changes, 'removed')]
  if (added === 0 && removed === 0) return 'The same words; only marks or spaces differ.'
  return `${count(added, 'word')} came, ${removed} went.`
}

const Shown = ({
  label,
  summary,
  children,
}: {
  readonly label: string
  readonly summary: string
  readonly children: ReactNode
}) => (
  <>
    <p className="history-summary" role="status">
      {summary}
    </p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by the keyboard */}
    <section className="history-text reading" aria-label={label} tabIndex={0}>
      {children}
    </section>
  </>
)

export const WholeText = ({
  label,
  summary,
  text,
}: {
  readonly label: string
  readonly summary: string
  readonly text: string
}) => (
  <Shown label={label} summary={summary}>
    {text}
  </Shown>
)

export const ChangedText = ({
  label,
  before,
  after,
}: {
  readonly label: string
  readonly before: string
  readonly after: string
}) => {
  const changes = useMemo(() => wordChanges(before, after), [before, after])
  const places = new Map<string, number>()
  return (
    <Shown label={label} summary={summaryOf(changes)}>
      {changes.map((change) => {
        const place = places.get(change.text) ?? 0
        places.set(change.text, place + 1)
        return <Piece key={`${change.kind} ${place} ${change.text}`} {...change} />
      })}
    </Shown>
  )
}

/** Two short texts in the line, without a summary. */
export const Changes = ({ before, after }: { readonly before: string; readonly after: string }) =>
  wordChanges(before, after).map((change, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one comparison, which never move
    <Piece key={at} {...change} />
  ))
