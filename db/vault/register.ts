/** Remembers so many values, each under a key that nobody can guess. */
import { VaultFailure } from '../contract/failures.ts'

export type Register<T> = {
  readonly put: (key: string, value: T) => void
  /** @throws VaultFailure `not-found` */
  readonly get: (key: string) => T
}

export const openRegister = <T>(size: number): Register<T> => {
  const entries = new Map<string, T>()
  return {
    put: (key, value) => {
      entries.set(key, value)
      for (const oldest of entries.keys()) {
        if (entries.size <= size) break
        entries.delete(oldest)
      }
    },
    get: (key) => {
      const found = entries.get(key)
      if (found === undefined) throw new VaultFailure('not-found')
      return found
    },
  }
}
