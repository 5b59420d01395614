/** The log page by page, read anew at every visit: it grows by whatever is done. */
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { type AuditGroup, type AuditListedEvent, kindsOfGroup } from '../../../db/contract/audit.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { callVault, vaultKey } from '../../lib/vault-client.ts'
import type { Days } from './audit-range.ts'

const PAGE = 100

export type AuditChoice = Days & {
  readonly group: AuditGroup | null
  readonly clientId: ClientId | null
}

const EVERYTHING = { kinds: null, clientId: null, from: null, to: null } as const

export const useAudit = ({ group, clientId, from, to }: AuditChoice) => {
  const client = useQueryClient()
  const filter = { kinds: group === null ? null : [...kindsOfGroup(group)], clientId, from, to }
  const pages = useInfiniteQuery({
    queryKey: [...vaultKey('audit.list'), filter],
    queryFn: ({ pageParam }) =>
      callVault('audit.list', { ...filter, before: pageParam, limit: PAGE }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ events }) =>
      events.length < PAGE ? null : (events.at(-1)?.number ?? null),
    staleTime: 0,
    gcTime: 0,
  })
  const all = useQuery({
    queryKey: [...vaultKey('audit.list'), 'all'],
    queryFn: () => callVault('audit.list', { ...EVERYTHING, before: null, limit: 1 }),
    staleTime: 0,
    gcTime: 0,
  })
  const events: readonly AuditListedEvent[] | undefined = pages.data?.pages.flatMap(
    (page) => page.events,
  )
  return {
    events,
    found: pages.data?.pages[0]?.total ?? 0,
    total: all.data?.total ?? 0,
    readMore: (): void => {
      if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage()
    },
    readAnew: (): void => {
      void client.invalidateQueries({ queryKey: vaultKey('audit.list') })
    },
  }
}
