/** Search in every note's text. */
import type { ParsedInput } from '../contract/api.ts'
import type { SearchAnswer, SearchHit } from '../contract/views.ts'
import { toSearchQuery } from '../domain/search-query.ts'
import { snippetAround, unmark } from '../domain/snippet.ts'
import { type FoundNote, MATCH_CLOSES, MATCH_OPENS, MAX_HITS } from '../queries/search.ts'
import type { Context } from './context.ts'
import { foldEdits } from './notes.ts'
import { clientKeyOf } from './sessions.ts'

const asHit = (context: Context, found: FoundNote): SearchHit => {
  const { text, matches } = unmark(found.markedText, MATCH_OPENS, MATCH_CLOSES)
  const [start, end] = matches[0] ?? [0, 0]
  return {
    client: { id: found.clientId, name: found.clientName, code: found.clientCode },
    session: {
      id: found.sessionId,
      number: context.queries.sessions.numberOf(found.sessionKey),
      localDate: found.localDate,
    },
    kind: 'progress',
    noteState: found.noteState,
    ...snippetAround(text, matches),
    start,
    end,
  }
}

export const findInNotes = (
  context: Context,
  input: ParsedInput<'search.find'>,
  limit: number = MAX_HITS,
): SearchAnswer => {
  const scope = input.clientId === null ? null : clientKeyOf(context, input.clientId)
  const query = toSearchQuery(input.query, scope)
  if (query === null) return { hits: [], total: 0 }
  // The note that is being written is found too.
  foldEdits(context)
  const { search } = context.queries
  const found = input.order === 'best' ? search.best(query, limit) : search.newest(query, limit)
  return { hits: found.map((row) => asHit(context, row)), total: search.count(query) }
}
