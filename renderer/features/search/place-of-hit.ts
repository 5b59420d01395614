/** Where a hit leads: to the words in their note, to the addendum, to the event, to the risk note, to the formulation. */
import type { SearchHit } from '../../../db/contract/search.ts'
import type { Route } from '../../app/history.ts'

export const placeOfHit = (hit: SearchHit): Route => {
  const { client } = hit
  if (hit.source === 'event')
    return { screen: 'client', clientId: client.id, tab: 'events', event: hit.eventId }
  // A client's draft is the one without an id.
  if (hit.source === 'risk-note')
    return {
      screen: 'risk-note',
      clientId: client.id,
      riskNoteId: hit.isSigned ? hit.riskNoteId : null,
    }
  if (hit.source === 'formulation')
    return { screen: 'client', clientId: client.id, tab: 'formulation' }
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
