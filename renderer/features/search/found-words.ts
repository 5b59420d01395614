/** How many were found, where, and how many of them are on the screen. */
import type { SearchAnswer, SearchSource } from '../../../db/contract/search.ts'
import { count, formatNumber } from '../../lib/format.ts'
import type { Order } from './search-toolbar.tsx'

const KINDS: readonly {
  readonly sources: readonly SearchSource[]
  readonly one: string
  readonly many: string
}[] = [
  { sources: ['note'], one: 'note', many: 'notes' },
  { sources: ['process-note'], one: 'process note', many: 'process notes' },
  { sources: ['addendum', 'process-addendum'], one: 'addendum', many: 'addenda' },
  { sources: ['tag', 'process-tag'], one: 'tag', many: 'tags' },
  { sources: ['event'], one: 'event', many: 'events' },
  { sources: ['formulation'], one: 'formulation', many: 'formulations' },
  { sources: ['risk-note'], one: 'risk note', many: 'risk notes' },
]

/** '1,200 notes', '3 tags'. */
const kindsWords = (found: SearchAnswer['found']): readonly string[] =>
  KINDS.map(({ sources, one, many }) => ({
    number: sources.reduce((sum, source) => sum + (found[source] ?? 0), 0),
    one,
    many,
  }))
    .filter(({ number }) => number > 0)
    .map(({ number, one, many }) => count(number, one, many))

export const foundWords = (answer: SearchAnswer, shown: number, order: Order): string => {
  const kinds = kindsWords(answer.found)
  if (shown >= answer.total) return kinds.join(', ')
  const which = `${formatNumber(shown)} ${order === 'best' ? 'best' : 'newest'} of`
  return kinds.length === 1
    ? `${which} ${kinds[0]}`
    : `${which} ${formatNumber(answer.total)}: ${kinds.join(', ')}`
}
