/** Takes the sample practice out again, with everything that was written about it. */
import type { Counts } from '../contract/views.ts'
import type { Context } from './context.ts'

const NONE: Counts = { clients: 0, sessions: 0, notes: 0 }

const addCounts = (a: Counts, b: Counts): Counts => ({
  clients: a.clients + b.clients,
  sessions: a.sessions + b.sessions,
  notes: a.notes + b.notes,
})

/** Every sample client with all that was written about them, and no other. */
export const removeSample = (context: Context): Counts =>
  context.transaction(() => {
    const {
      clients,
      sessions,
      notes,
      tags,
      measures,
      addenda,
      history,
      events,
      safety,
      merges,
      recoding,
    } = context.queries
    const { timeline, observations, formulation, suggestions } = context.queries
    return clients
      .sampleKeys()
      .map((key): Counts => {
        timeline.removeOfClient(key)
        observations.removeOfClient(key)
        suggestions.removeOfClient(key)
        formulation.removeOfClient(key)
        safety.removeOfClient(key)
        events.removeOfClient(key)
        merges.removeOfClient(key)
        recoding.removeOfClient(key)
        tags.removeOfClient(key)
        measures.removeOfClient(key)
        for (const kind of ['progress', 'process'] as const) {
          addenda[kind].removeOfClient(key)
          history[kind].removeOfClient(key)
        }
        const removed = {
          clients: 1,
          notes: notes.progress.removeOfClient(key) + notes.process.removeOfClient(key),
          sessions: sessions.removeOfClient(key),
        }
        clients.remove(key)
        return removed
      })
      .reduce(addCounts, NONE)
  })
