/** The cache of the vault's answers. */
import { notifyManager, QueryClient } from '@tanstack/react-query'
import type { Method } from '../../db/contract/api.ts'
import { AUDIT_WINDOW_MINUTES } from '../../db/contract/audit.ts'
import { createNextTask } from '../lib/next-task.ts'

/** What the vault logs as looked at: an answer from here that is older than its window would go unlogged. */
const LOGGED_VIEWS: readonly Method[] = [
  'clients.get',
  'sessions.list',
  'history.version',
  'timeline.forClient',
  'timeline.mark',
  'timeline.around',
  'timeline.ofConcept',
  'timeline.portraits',
  'concepts.matrix',
  'observations.list',
  'formulation.map',
  'formulation.evidence',
  'formulation.version',
  'measures.list',
  'search.find',
  'events.list',
  'safety.state',
  'safety.openRiskNote',
]
const DUE_BY_THE_CLOCK: readonly Method[] = ['clients.list', 'notes.due']
const CLOCK_MS = 60_000
const LOGGED_MS = AUDIT_WINDOW_MINUTES * 60_000

/**
 * Nothing changes behind the window's back, so an answer holds until a write says it is stale. Calls
 * cross a port and no network, so being offline must not pause them, and a refusal is not retried.
 */
export const createQueryClient = (): QueryClient => {
  // By itself the library waits for a timer with every answer: up to ten milliseconds of a screen that opens. A
  // microtask would be too soon: a screen that its own write takes away would be gone before it hears of it.
  notifyManager.setScheduler(createNextTask())
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        throwOnError: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  for (const method of LOGGED_VIEWS) client.setQueryDefaults([method], { staleTime: LOGGED_MS })
  // A session that ends makes its note due, without anybody's doing.
  for (const method of DUE_BY_THE_CLOCK) client.setQueryDefaults([method], { staleTime: CLOCK_MS })
  // Backups come and go while nobody asks: by the clock, and with a drive that is plugged in.
  client.setQueryDefaults(['backups.list'] satisfies readonly Method[], { staleTime: 0 })
  // What leaves the vault is read anew each time: no write anywhere has to know of it.
  for (const method of [
    'exports.preview',
    'exports.note',
    'exports.timelinePicture',
  ] satisfies readonly Method[])
    client.setQueryDefaults([method], { staleTime: 0, gcTime: 0 })
  return client
}
