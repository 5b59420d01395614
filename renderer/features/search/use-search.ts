/** Asks for hits page by page. Answers are kept by what was asked, so that none comes too late for its question. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Input } from '../../../db/contract/api.ts'
import { MAX_SEARCH_OFFSET, SEARCH_PAGE, type SearchAnswer } from '../../../db/contract/search.ts'
import { callVault, vaultKey } from '../../lib/vault-client.ts'

export type SearchInput = Omit<Input<'search.find'>, 'offset'>

export type Found = {
  readonly pages: readonly SearchAnswer[]
  readonly readMore: () => void
}

/** Null until there is an answer. The last one stays while the next is on its way: hits that come and go are hard to read. */
export const useSearch = (input: SearchInput, isWanted: boolean): Found | null => {
  const pages = useInfiniteQuery({
    queryKey: [...vaultKey('search.find'), 'pages', input],
    queryFn: ({ pageParam }) => callVault('search.find', { ...input, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, _, offset) => {
      const next = offset + SEARCH_PAGE
      return next < total && next <= MAX_SEARCH_OFFSET ? next : null
    },
    placeholderData: keepPreviousData,
    enabled: isWanted,
  })
  if (!isWanted || pages.data === undefined) return null
  return {
    pages: pages.data.pages,
    readMore: () => {
      if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage()
    },
  }
}
