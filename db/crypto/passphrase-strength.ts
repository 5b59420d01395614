/** An honest estimate of how long a passphrase holds against somebody who has the file. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'
import type { PassphraseStrength } from '../contract/views.ts'

/** NIST SP 800-63B-4: a password that stands alone has at least 15 characters, and no composition rules. */
export const MIN_PASSPHRASE_LENGTH = 15
/** zxcvbn's levels: below 3 an offline attack on a fast hash succeeds; Argon2id adds to this, chance takes away. */
const MIN_LEVEL = 3
/** The estimate's time grows with length; what is beyond adds nothing to the verdict. */
const MAX_ESTIMATED_LENGTH = 128

let estimator: ZxcvbnFactory | null = null
const getEstimator = (): ZxcvbnFactory => {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  })
  return estimator
}

const WEAKNESS_BY_PATTERN: Readonly<Record<string, PassphraseStrength['weakness']>> = {
  dictionary: 'name-or-word',
  spatial: 'keyboard-pattern',
  repeat: 'repeated',
  sequence: 'sequence',
  date: 'date',
}

const COMMON_PASSWORDS = 'passwords'

export const assessPassphrase = (passphrase: string): PassphraseStrength => {
  const normal = passphrase.normalize('NFKC')
  const result = getEstimator().check(normal.slice(0, MAX_ESTIMATED_LENGTH))
  const length = [...normal].length
  const isLongEnough = length >= MIN_PASSPHRASE_LENGTH
  const isStrong = result.score >= MIN_LEVEL
  const weakest = result.sequence.toSorted((a, b) => b.token.length - a.token.length)[0]
  const isCommon =
    weakest?.pattern === 'dictionary' &&
    'dictionaryName' in weakest &&
    String(weakest.dictionaryName).startsWith(COMMON_PASSWORDS)
  const pattern = isCommon ? 'common' : (WEAKNESS_BY_PATTERN[weakest?.pattern ?? ''] ?? null)
  return {
    isAccepted: isLongEnough && isStrong,
    level: result.score,
    guessesLog10: result.guessesLog10,
    weakness: isLongEnough ? (isStrong ? null : pattern) : 'too-short',
  }
}
