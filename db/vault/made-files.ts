/** What main made of the page's paper, each known by a token and taken once. */
import { VaultFailure } from '../contract/failures.ts'

/** A page makes one and takes it; more than a few waiting is a mistake. */
const MOST_WAITING = 3

export type MadeFiles = {
  readonly offer: (token: string, bytes: Uint8Array) => void
  /** @throws VaultFailure `not-found` */
  readonly take: (token: string) => Uint8Array
}

export const openMadeFiles = (): MadeFiles => {
  const waiting = new Map<string, Uint8Array>()
  return {
    offer: (token, bytes) => {
      waiting.set(token, bytes)
      for (const oldest of waiting.keys()) {
        if (waiting.size <= MOST_WAITING) break
        waiting.delete(oldest)
      }
    },
    take: (token) => {
      const bytes = waiting.get(token)
      if (bytes === undefined) throw new VaultFailure('not-found')
      waiting.delete(token)
      return bytes
    },
  }
}
