/** Paths that somebody chose outside the window, each known to it by a token and good for one purpose. */
import { VaultFailure } from '../contract/failures.ts'
import type { PathPurpose } from '../contract/shell.ts'
import { openRegister } from './register.ts'

/** More than anybody chooses in a sitting; the oldest give way. */
const MAX_TOKENS = 50

export type ChosenPaths = {
  readonly offer: (purpose: PathPurpose, token: string, path: string) => void
  /** @throws VaultFailure `not-found`, also for one that was chosen for something else */
  readonly pathOf: (purpose: PathPurpose, token: string) => string
}

export const openChosenPaths = (): ChosenPaths => {
  const chosen = openRegister<{ readonly purpose: PathPurpose; readonly path: string }>(MAX_TOKENS)
  return {
    offer: (purpose, token, path) => chosen.put(token, { purpose, path }),
    pathOf: (wanted, token) => {
      const { purpose, path } = chosen.get(token)
      if (purpose !== wanted) throw new VaultFailure('not-found')
      return path
    },
  }
}
