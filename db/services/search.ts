/** Search in what is written: notes, addenda, memos of tags, events, risk notes, formulations. */
import type { ParsedInput } from '../contract/api.ts'
import { VaultFailure } from '../contract/failures.ts'
import {
  isProcessSource,
  SEARCH_PAGE,
  type SearchAnswer,
  type SearchHit,
  type SearchSource,
} from '../contract/search.ts'
import { toSearchQuery } from '../domain/search-query.ts'
import { type Snippet, snippetAround, unmark } from '../domain/snippet.ts'
import { inTurns, pageInTurns } from '../domain/take-turns.ts'
import type { FoundRow, Search } from '../queries/search.ts'
import { MATCH_CLOSES, MATCH_OPENS } from '../queries/search-sources.ts'
import type { Context } from './context.ts'
import { foldEdits } from './notes.ts'
import { clientKeyOf } from './sessions.ts'
import { CONTEXT_LENGTH, readAspects } from './tags.ts'

type NumberOf = (sessionKey: number) => number
type SessionSource = Exclude<SearchSource, 'event' | 'risk-note' | 'formulation'>

/** A side of the context that is shorter ends with the note. One unit is left out where it would halve a character. */
const QUOTE_REACH = CONTEXT_LENGTH - 1

const unmarked = (marked: string) => unmark(marked, MATCH_OPENS, MATCH_CLOSES)

/** Around the first match in the first of the texts that has one. */
const snippetOf = (markedTexts: readonly string[]) => {
  const texts = markedTexts.map(unmarked)
  const shown = texts.find(({ matches }) => matches.length > 0) ?? texts[0]
  return snippetAround(shown?.text ?? '', shown?.matches ?? [])
}

const clientOf = ({ clientId, clientName, clientCode }: FoundRow<SearchSource>) => ({
  id: clientId,
  name: clientName,
  code: clientCode,
})

const onSession = (source: SessionSource, row: FoundRow<SessionSource>, numberOf: NumberOf) =>
  ({
    client: clientOf(row),
    session: {
      id: row.sessionId,
      number: numberOf(row.sessionKey),
      localDate: row.localDate,
    },
    localDate: row.localDate,
    kind: isProcessSource(source) ? 'process' : 'progress',
  }) as const

type AsHit<Source extends SearchSource> = (row: FoundRow<Source>, numberOf: NumberOf) => SearchHit

const noteHit =
  (source: 'note' | 'process-note'): AsHit<'note' | 'process-note'> =>
  (row, numberOf) => {
    const { text, matches } = unmarked(row.marked0)
    const [start, end] = matches[0] ?? [0, 0]
    return {
      source,
      ...onSession(source, row, numberOf),
      noteState: row.noteState,
      ...snippetAround(text, matches),
      start,
      end,
    }
  }

const addendumHit =
  (source: 'addendum' | 'process-addendum'): AsHit<'addendum' | 'process-addendum'> =>
  (row, numberOf) => ({
    source,
    ...onSession(source, row, numberOf),
    ...snippetOf([row.marked0, row.marked1, row.marked2]),
    number: row.number,
    isSigned: row.isSigned === 1,
  })

/** Words of the note that stand with a tag are cut where they are; a word that is cut is left out. */
const contextOf = ({ quoteBefore, quoteAfter }: FoundRow<'tag'>) => ({
  before: quoteBefore.length < QUOTE_REACH ? quoteBefore : quoteBefore.replace(/^\S*\s*/u, '… '),
  after: quoteAfter.length < QUOTE_REACH ? quoteAfter : quoteAfter.replace(/\s*\S*$/u, ' …'),
})

/** Of the memo where words matched in it, else of the words that are tagged. */
const tagSnippet = (memo: ReturnType<typeof unmarked>, row: FoundRow<'tag'>): Snippet => {
  if (memo.matches.length > 0) return snippetAround(memo.text, memo.matches)
  const { quote } = row
  if (quote === '') return { snippet: '', highlights: [] }
  const { before, after } = contextOf(row)
  return snippetAround(`${before}${quote}${after}`, [[before.length, before.length + quote.length]])
}

const tagHit =
  (source: 'tag' | 'process-tag'): AsHit<'tag' | 'process-tag'> =>
  (row, numberOf) => {
    const { spanStart: start, spanEnd: end } = row
    const memo = unmarked(row.marked0)
    return {
      source,
      ...onSession(source, row, numberOf),
      ...tagSnippet(memo, row),
      concept: row.concept,
      intensity: row.intensity,
      assertion: row.assertion,
      movement: row.movement,
      target: row.target,
      voice: row.voice,
      aspects: readAspects(row.aspects),
      quote: row.quote,
      memo: memo.text,
      passage: start === null || end === null ? null : { start, end },
    }
  }

const eventHit: AsHit<'event'> = (row) => {
  const title = unmarked(row.marked0)
  return {
    source: 'event',
    client: clientOf(row),
    localDate: row.localDate,
    ...snippetOf([row.marked1]),
    eventId: row.eventId,
    eventKind: row.eventKind,
    title: title.text,
    titleHighlights: title.matches,
    endDate: row.endDate,
    isOngoing: row.isOngoing === 1,
  }
}

const riskNoteHit: AsHit<'risk-note'> = (row) => ({
  source: 'risk-note',
  client: clientOf(row),
  localDate: row.localDate,
  ...snippetOf([
    ...[row.marked0, row.marked1, row.marked2, row.marked3],
    ...[row.marked4, row.marked5, row.marked6],
  ]),
  riskNoteId: row.riskNoteId,
  isSigned: row.isSigned === 1,
})

const formulationHit: AsHit<'formulation'> = (row) => ({
  source: 'formulation',
  client: clientOf(row),
  localDate: row.localDate,
  ...snippetOf([row.marked0]),
})

const AS_HIT: { readonly [Source in SearchSource]: AsHit<Source> } = {
  note: noteHit('note'),
  addendum: addendumHit('addendum'),
  tag: tagHit('tag'),
  event: eventHit,
  'risk-note': riskNoteHit,
  'process-note': noteHit('process-note'),
  'process-addendum': addendumHit('process-addendum'),
  'process-tag': tagHit('process-tag'),
  formulation: formulationHit,
}

const asHits = <Source extends SearchSource>(
  source: Source,
  rows: readonly FoundRow<Source>[],
  numberOf: NumberOf,
): readonly SearchHit[] => {
  const asHit: AsHit<Source> = AS_HIT[source]
  return rows.map((row) => asHit(row, numberOf))
}

type Page = { readonly offset: number; readonly limit: number }

const bestFirst = (
  context: Context,
  search: Search,
  sources: readonly SearchSource[],
  counts: readonly number[],
  page: Page,
  numberOf: NumberOf,
): readonly SearchHit[] => {
  const stretches = pageInTurns(counts, page)
  const lists = sources.map((source, index) => {
    const { from, to } = stretches[index] ?? { from: 0, to: 0 }
    if (from === to) return []
    const rows = context.queries.search.best(source, search, { offset: from, limit: to - from })
    return asHits(source, rows, numberOf)
  })
  return inTurns(lists, stretches)
}

const newestFirst = (
  context: Context,
  search: Search,
  sources: readonly SearchSource[],
  page: Page,
  numberOf: NumberOf,
): readonly SearchHit[] => {
  const matches = context.queries.search.newest(sources, search, page)
  const hits = new Map(
    sources.flatMap((source) => {
      const keys = matches.filter((match) => match.source === source).map(({ key }) => key)
      const rows = context.queries.search.byKeys(source, search, keys)
      const found = asHits(source, rows, numberOf)
      return rows.map((row, index) => [`${source} ${row.key}`, found[index]] as const)
    }),
  )
  return matches.flatMap(({ source, key }) => hits.get(`${source} ${key}`) ?? [])
}

/** Several hits may be of one session. */
const countedOnce = (context: Context): NumberOf => {
  const known = new Map<number, number>()
  return (sessionKey) => {
    const number = known.get(sessionKey) ?? context.queries.sessions.numberOf(sessionKey)
    known.set(sessionKey, number)
    return number
  }
}

const conceptKeyOf = (context: Context, slug: string | null): number | null => {
  if (slug === null) return null
  const key = context.queries.concepts.keyOf(slug)
  if (key === null) throw new VaultFailure('unknown-concept')
  return key
}

const isTagSource = (source: SearchSource): boolean => source === 'tag' || source === 'process-tag'

/** @throws VaultFailure `not-found`, `unknown-concept` */
export const find = (
  context: Context,
  input: ParsedInput<'search.find'>,
  limit: number = SEARCH_PAGE,
): SearchAnswer => {
  const words = toSearchQuery(input.query)
  const search: Search = {
    words,
    clientKey: input.clientId === null ? null : clientKeyOf(context, input.clientId),
    conceptKey: conceptKeyOf(context, input.concept),
    from: input.from,
    to: input.to,
  }
  // Without words a concept stands for itself: all that was tagged with it.
  const asked = [...new Set(input.sources)]
  const sources = words === null ? asked.filter(isTagSource) : asked
  if (sources.length === 0 || (words === null && search.conceptKey === null))
    return { hits: [], found: {}, total: 0 }
  // The note that is being written is found too.
  foldEdits(context)
  const counts = context.queries.search.counts(sources, search)
  const page = { offset: input.offset, limit }
  const numberOf = countedOnce(context)
  return {
    hits:
      input.order === 'best' && words !== null
        ? bestFirst(context, search, sources, counts, page, numberOf)
        : newestFirst(context, search, sources, page, numberOf),
    found: Object.fromEntries(sources.map((source, index) => [source, counts[index]])),
    total: counts.reduce((sum, count) => sum + count, 0),
  }
}
