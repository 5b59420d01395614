import { conceptSlug } from '../../contract/ids.ts'
import {
  PROCESS_SOURCES,
  RECORD_SOURCES,
  SEARCH_PAGE,
  SEARCH_SOURCES,
  type SearchHit,
  type SearchSource,
} from '../../contract/search.ts'
import { searchQuery } from '../../contract/shapes.ts'
import { toSearchQuery } from '../../domain/search-query.ts'
import { searchEvent } from '../../services/audit-rules.ts'
import { find } from '../../services/search.ts'
import { BadInput } from '../bad-input.ts'
import { defineCommand, jsonOption, optional, vaultOption } from '../command.ts'
import { findClient } from '../find.ts'
import { printRows, say, tableOf } from '../output.ts'
import { readChoice, readDate, readWhole } from '../values.ts'
import { withVault } from '../with-vault.ts'

const MAX_LIMIT = 10_000

const PLACES = {
  record: RECORD_SOURCES,
  process: PROCESS_SOURCES,
  all: SEARCH_SOURCES,
} as const satisfies Readonly<Record<string, readonly SearchSource[]>>
type Place = keyof typeof PLACES

const KINDS = {
  note: ['note', 'process-note'],
  addendum: ['addendum', 'process-addendum'],
  tag: ['tag', 'process-tag'],
  event: ['event'],
  'risk-note': ['risk-note'],
  formulation: ['formulation'],
} as const satisfies Readonly<Record<string, readonly SearchSource[]>>
type Kind = keyof typeof KINDS

const PLACE_NAMES: readonly Place[] = ['record', 'process', 'all']
const KIND_NAMES: readonly Kind[] = ['note', 'addendum', 'tag', 'event', 'risk-note', 'formulation']

const readSources = (
  place: string | undefined,
  kind: string | undefined,
): readonly SearchSource[] => {
  const within: readonly SearchSource[] = PLACES[readChoice('in', place ?? 'record', PLACE_NAMES)]
  if (kind === undefined) return within
  const of: readonly SearchSource[] = KINDS[readChoice('kind', kind, KIND_NAMES)]
  const sources = within.filter((source) => of.includes(source))
  if (sources.length === 0)
    throw new BadInput(
      'events and risk notes are in the record, formulations beside the process notes: --in all has both',
    )
  return sources
}

const readQuery = (words: readonly string[], isNeeded: boolean): string => {
  const query = words.join(' ')
  if (!searchQuery.safeParse(query).success)
    throw new BadInput('the query is longer than 400 characters')
  if (query === '' && isNeeded) throw new BadInput('QUERY... is missing; --concept goes without')
  if (query !== '' && toSearchQuery(query) === null)
    throw new BadInput('the query holds no word to search for')
  return query
}

const readConcept = (value: string | undefined): string | null => {
  if (value !== undefined && !conceptSlug.safeParse(value).success)
    throw new BadInput('--concept must be a slug, as `concepts` prints it')
  return value ?? null
}

const noteStateOf = (hit: SearchHit): string | null => {
  if (hit.source === 'note' || hit.source === 'process-note') return hit.noteState
  return 'isSigned' in hit ? (hit.isSigned ? 'signed' : 'draft') : null
}

const passageOf = (
  hit: SearchHit,
): { readonly start: number | null; readonly end: number | null } => {
  const place = 'start' in hit ? hit : 'passage' in hit ? hit.passage : null
  return { start: place?.start ?? null, end: place?.end ?? null }
}

const asRow = (hit: SearchHit) => ({
  client: hit.client.name,
  clientId: hit.client.id,
  clientCode: hit.client.code,
  source: hit.source,
  session: 'session' in hit ? hit.session.id : null,
  number: 'session' in hit ? hit.session.number : null,
  date: hit.localDate,
  kind: 'kind' in hit ? hit.kind : null,
  note: noteStateOf(hit),
  concept: 'concept' in hit ? hit.concept : null,
  quote: 'concept' in hit ? hit.quote : null,
  addendum: 'number' in hit ? hit.number : null,
  title: 'title' in hit ? hit.title : null,
  snippet: hit.snippet,
  highlights: hit.highlights,
  ...passageOf(hit),
})

/** What stands in the table where the text alone would not say what it is. */
const foundWords = (hit: SearchHit): string => {
  if ('title' in hit) return hit.snippet === '' ? hit.title : `${hit.title}: ${hit.snippet}`
  return 'concept' in hit ? `[${hit.concept}] ${hit.snippet}` : hit.snippet
}

export const search = defineCommand({
  name: 'search',
  summary:
    'Search what is written: notes, addenda, memos of tags, events, risk notes, formulations.',
  positional: {
    value: 'QUERY...',
    isOptional: true,
    about:
      'words that all must occur, in any form; "a phrase" in quotes, begin* for beginnings, -word for texts without it (after `--` where it comes first); may be left out with --concept, which then lists its tags',
  },
  options: {
    ...vaultOption,
    ...jsonOption,
    in: optional(
      'PLACE',
      'record, process for process notes and what belongs to them, or all; else record, and nothing of a process note is looked at',
    ),
    kind: optional('KIND', `only ${KIND_NAMES.join(', ')}; else all of them`),
    client: optional('CLIENT', 'only what is about this client: id, code or whole name'),
    concept: optional('SLUG', 'only sessions, and tags, with this concept'),
    from: optional('DATE', 'only sessions, and events, on or after this day'),
    to: optional('DATE', 'only those on or before it'),
    order: optional('best|newest', 'best matches first, or latest sessions first; else best'),
    limit: optional('N', 'at most so many; else 50'),
  },
  prints: [
    '[{client, source, session, date, kind, snippet, start, end,',
    '  clientId, clientCode, number, note, concept, quote, addendum, title, highlights}]',
  ],
  notes: [
    '`source` is note, addendum, tag, event or risk-note, with process- before it for what is of a process note, or formulation, which is no part of the record. `client` is the name, `session` the id, `number` which session of the client it is; of an event, a risk note and a formulation they are null. `start` and `end` are the first match in the note or the passage of a tag, `highlights` all matches in the snippet. Best first takes the best of each source in turn. Nothing found is an empty list, not an error.',
  ],
  run: async ({ options, positionals }) => {
    const concept = readConcept(options.concept)
    const query = readQuery(positionals, concept === null)
    const sources = [...readSources(options.in, options.kind)]
    const order = readChoice('order', options.order ?? 'best', ['best', 'newest'])
    const limit = readWhole('limit', options.limit ?? String(SEARCH_PAGE), {
      min: 1,
      max: MAX_LIMIT,
    })
    const from = options.from === undefined ? null : readDate('from', options.from)
    const to = options.to === undefined ? null : readDate('to', options.to)
    const { hits, total } = await withVault(options.vault, (context) => {
      const clientId = options.client === undefined ? null : findClient(context, options.client)
      const input = { query, sources, clientId, concept, from, to, order, offset: 0 }
      const answer = find(context, input, limit)
      context.audit.view(searchEvent(input))
      return answer
    })
    await printRows(options.json, hits.map(asRow), () =>
      tableOf(
        ['client', 'session', 'date', 'source', 'found'],
        hits.map((hit) => [
          hit.client.name,
          'session' in hit ? hit.session.number : '',
          hit.localDate,
          hit.source,
          foundWords(hit),
        ]),
      ),
    )
    if (total > hits.length) say(`${hits.length} of ${total} found; --limit shows more`)
    return undefined
  },
})
