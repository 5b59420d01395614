/** What every service works with: the open store, its queries, and the clock. */
import type { Queries } from '../queries/queries.ts'
import type { Store } from '../store/store.ts'

export type Context = {
  readonly store: Store
  readonly queries: Queries
  readonly appVersion: string
  /** UTC milliseconds. */
  readonly now: () => number
  readonly transaction: <T>(work: () => T) => T
}

export const DONE = { done: true } as const
