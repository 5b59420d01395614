import { searchQuery } from '../../contract/shapes.ts'
import type { SearchHit } from '../../contract/views.ts'
import { toSearchQuery } from '../../domain/search-query.ts'
import { findInNotes } from '../../services/search.ts'
import { BadInput } from '../bad-input.ts'
import { defineCommand, jsonOption, optional, vaultOption } from '../command.ts'
import { findClient } from '../find.ts'
import { printRows, say, tableOf } from '../output.ts'
import { readChoice, readWhole } from '../values.ts'
import { withVault } from '../with-vault.ts'

const MAX_LIMIT = 10_000

const readQuery = (words: readonly string[]): string => {
  const query = words.join(' ')
  if (!searchQuery.safeParse(query).success)
    throw new BadInput('the query is longer than 400 characters')
  if (toSearchQuery(query, null) === null)
    throw new BadInput('the query holds no word to search for')
  return query
}

const asRow = ({ client, session, ...hit }: SearchHit) => ({
  client: client.name,
  clientId: client.id,
  clientCode: client.code,
  session: session.id,
  number: session.number,
  date: session.localDate,
  kind: hit.kind,
  note: hit.noteState,
  snippet: hit.snippet,
  highlights: hit.highlights,
  start: hit.start,
  end: hit.end,
})

export const search = defineCommand({
  name: 'search',
  summary: 'Search the text of every note.',
  positional: {
    value: 'QUERY...',
    about:
      'words that all must occur, in any form; "a phrase" in quotes, begin* for beginnings, -word for notes without it (after `--` where it comes first)',
  },
  options: {
    ...vaultOption,
    ...jsonOption,
    client: optional('CLIENT', 'only the notes of this client: id, code or whole name'),
    order: optional('best|newest', 'best matches first, or notes written last; else best'),
    limit: optional('N', 'at most so many notes; else 50'),
  },
  prints: [
    '[{client, session, date, kind, snippet, start, end,',
    '  clientId, clientCode, number, note, highlights}]',
  ],
  notes: [
    '`client` is the name, `session` the id, `number` which session of the client it is. `start` and `end` are the first match in the note, `highlights` all matches in the snippet. Nothing found is an empty list, not an error.',
  ],
  run: async ({ options, positionals }) => {
    const query = readQuery(positionals)
    const order = readChoice('order', options.order ?? 'best', ['best', 'newest'])
    const limit = readWhole('limit', options.limit ?? '50', { min: 1, max: MAX_LIMIT })
    const { hits, total } = await withVault(options.vault, (context) => {
      const clientId = options.client === undefined ? null : findClient(context, options.client)
      const answer = findInNotes(context, { query, clientId, order }, limit)
      context.audit.view({ kind: 'searched', clientId })
      return answer
    })
    await printRows(options.json, hits.map(asRow), () =>
      tableOf(
        ['client', 'session', 'date', 'note', 'found'],
        hits.map((hit) => [
          hit.client.name,
          hit.session.number,
          hit.session.localDate,
          hit.noteState,
          hit.snippet,
        ]),
      ),
    )
    if (total > hits.length) say(`${hits.length} of ${total} notes; --limit shows more`)
    return undefined
  },
})
