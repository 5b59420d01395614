/** A new recovery code: shown once, and good only when part of it was typed back. */
import { VaultFailure } from '../contract/failures.ts'
import { newRecoveryCode } from '../crypto/recovery-code.ts'
import { groupsOf, normalizeCode } from '../domain/recovery-code.ts'
import { changeRecoveryCode } from './keys.ts'

/** @property place of the group in the code, 1 for the first */
export type TypedGroup = { readonly place: number; readonly symbols: string }

/** Fewer would be typed back by somebody who wrote down nothing. */
const GROUPS_ASKED = 2

export type Recovery = {
  /** The code to write down; until it is confirmed, an earlier one stays good. */
  readonly propose: () => string
  /**
   * @param record writes the change down; where it cannot, the earlier code stays
   * @throws VaultFailure `no-code-proposed`, `code-differs`
   */
  readonly confirm: (typed: readonly TypedGroup[], dataKey: Buffer, record: () => void) => void
  readonly forget: () => void
}

export const openRecovery = (folder: string): Recovery => {
  let proposed: string | null = null
  return {
    propose: () => {
      proposed = newRecoveryCode()
      return proposed
    },
    confirm: (typed, dataKey, record) => {
      if (proposed === null) throw new VaultFailure('no-code-proposed')
      const groups = groupsOf(proposed)
      const places = new Set(typed.map(({ place }) => place))
      const isRight = typed.every(
        ({ place, symbols }) => normalizeCode(symbols) === groups[place - 1],
      )
      if (places.size < GROUPS_ASKED || !isRight) throw new VaultFailure('code-differs')
      changeRecoveryCode(folder, dataKey, proposed, record)
      proposed = null
    },
    forget: () => {
      proposed = null
    },
  }
}
