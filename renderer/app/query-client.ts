/** The cache of the vault's answers. */
import { QueryClient } from '@tanstack/react-query'

/**
 * Nothing changes behind the window's back, so an answer holds until a write says it is stale. Calls
 * cross a port and no network, so being offline must not pause them, and a refusal is not retried.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
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
