/** All queries over one open store, prepared once. */
import type { Store } from '../store/store.ts'
import { clientQueries } from './clients.ts'
import { conceptQueries } from './concepts.ts'
import { integrityQueries } from './integrity.ts'
import { noteQueries } from './notes.ts'
import { searchQueries } from './search.ts'
import { sessionQueries } from './sessions.ts'
import { tagQueries } from './tags.ts'
import { timelineQueries } from './timeline.ts'

export const openQueries = (store: Store) => ({
  clients: clientQueries(store),
  sessions: sessionQueries(store),
  notes: noteQueries(store),
  tags: tagQueries(store),
  concepts: conceptQueries(store),
  timeline: timelineQueries(store),
  search: searchQueries(store),
  integrity: integrityQueries(store),
})

export type Queries = ReturnType<typeof openQueries>
