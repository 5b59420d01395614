/** Typed calls of the vault for React: answers are cached per method and input, and a write says what it makes stale. */
import {
  keepPreviousData,
  type QueryClient,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Input, Method, Output } from '../../db/contract/api.ts'
import type { Failure } from '../../db/contract/failures.ts'

/** An expected failure of the vault, carried to error boundaries and to `failureWords`. */
export class CallFailure extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'CallFailure'
    this.failure = failure
  }
}

/** @throws CallFailure */
export const callVault = async <M extends Method>(
  method: M,
  input: Input<M>,
): Promise<Output<M>> => {
  const result = await window.vault.call(method, input)
  if (!result.ok) throw new CallFailure(result.failure)
  return result.value
}

export const vaultKey = <M extends Method>(method: M, input?: Input<M>): readonly unknown[] =>
  input === undefined ? [method] : [method, input]

/** What identifies and fetches one answer, for a query and for one asked ahead of its screen. */
export const vaultQuery = <M extends Method>(method: M, input: Input<M>) => ({
  queryKey: vaultKey(method, input),
  queryFn: () => callVault(method, input),
})

export const useVaultQuery = <M extends Method>(
  method: M,
  input: Input<M>,
  options: {
    readonly enabled?: boolean
    /** Another input shows the former answer until its own is there. */
    readonly keepsFormer?: boolean
  } = {},
): UseQueryResult<Output<M>, Error> =>
  useQuery({
    ...vaultQuery(method, input),
    enabled: options.enabled ?? true,
    ...(options.keepsFormer === true ? { placeholderData: keepPreviousData } : {}),
  })

/** After it succeeds, every cached answer of the methods in `stale` is asked for again. */
export const useVaultMutation = <M extends Method>(method: M, stale: readonly Method[]) => {
  const client = useQueryClient()
  return useMutation<Output<M>, Error, Input<M>>({
    mutationFn: (input) => callVault(method, input),
    onSuccess: () => markStale(client, stale),
  })
}

export const markStale = async (client: QueryClient, methods: readonly Method[]): Promise<void> => {
  await Promise.all(
    methods.map((method) => client.invalidateQueries({ queryKey: vaultKey(method) })),
  )
}
