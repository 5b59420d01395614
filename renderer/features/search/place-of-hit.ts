/** Where a hit leads: to the words in their note, to the addendum, to the events of the client. */
import type { SearchHit } from '../../../db/contract/search.ts'
import type { Route } from '../../app/history.ts'

export const placeOfHit = (hit: SearchHit): Route => {
  if (hit.source === 'event') return { screen: 'client', clientId: hit.client.id, tab: 'events' }
  const note = { screen: 'note', sessionId: hit.session.id, kind: hit.kind } as const
  switch (hit.source) {
    case 'note':
    case 'process-note':
      return { ...note, passage: { start: hit.start, end: hit.end } }
    case 'addendum':
    case 'process-addendum':
      return { ...note, addendum: hit.number }
    case 'tag':
    case 'process-tag':
      return hit.passage === null ? note : { ...note, passage: hit.passage }
  }
}
