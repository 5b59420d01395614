/** Due notes page by page: a career that was just imported may have tens of thousands. */
import { useInfiniteQuery } from '@tanstack/react-query'
import type { Input } from '../../../db/contract/api.ts'
import type { DueNote } from '../../../db/contract/calls/due.ts'
import { callVault, useVaultQuery, vaultKey } from '../../lib/vault-client.ts'

const PAGE = 100

type Choice = Pick<Input<'notes.due'>, 'clientId' | 'order'>

export const useDueNotes = (choice: Choice) => {
  const pages = useInfiniteQuery({
    queryKey: [...vaultKey('notes.due'), 'pages', choice],
    queryFn: ({ pageParam }) => callVault('notes.due', { ...choice, from: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: ({ rows }, _, from) => (rows.length < PAGE ? null : from + PAGE),
  })
  const [first] = pages.data?.pages ?? []
  const rows: readonly DueNote[] | undefined = pages.data?.pages.flatMap((page) => page.rows)
  return {
    rows,
    total: first?.total ?? 0,
    drafts: first?.drafts ?? 0,
    readMore: (): void => {
      if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage()
    },
  }
}

/** How many there are; null while that is not known. */
export const useDueCount = (): number | null => {
  const { data } = useVaultQuery('notes.due', {
    clientId: null,
    order: 'oldest',
    from: 0,
    limit: 1,
  })
  return data?.total ?? null
}
