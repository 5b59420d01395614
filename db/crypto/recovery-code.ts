/** Makes recovery codes, checks how they were typed, and derives the key that one of them stands for. */
import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { CHECK_SYMBOLS, SECRET_SYMBOLS, symbolsOf, wholeCode } from '../domain/recovery-code.ts'
import { KEY_BYTES, wipe } from './secret-bytes.ts'

/** Of 20 bits: one mistyped code in a million would pass, and then opens nothing. */
const checkSymbolsOf = (secret: string): string =>
  symbolsOf(
    createHash('sha256')
      .update(`throughline recovery code ${secret}`, 'utf8')
      .digest()
      .subarray(0, CHECK_SYMBOLS),
  )

/** 30 symbols, of which 26 are random: 130 bits. */
export const newRecoveryCode = (): string => {
  const random = randomBytes(SECRET_SYMBOLS)
  try {
    const secret = symbolsOf(random)
    return secret + checkSymbolsOf(secret)
  } finally {
    wipe(random)
  }
}

/** The code as it was made; null where it was mistyped or is not a whole one. */
export const readRecoveryCode = (typed: string): string | null => {
  const code = wholeCode(typed)
  if (code === null) return null
  const secret = code.slice(0, SECRET_SYMBOLS)
  return code === secret + checkSymbolsOf(secret) ? code : null
}

/** 32 bytes, which the caller wipes. No slow hash: there is nothing to guess in 130 random bits. */
export const recoveryKey = (code: string, salt: Uint8Array): Buffer => {
  const secret = Buffer.from(code, 'ascii')
  try {
    return Buffer.from(hkdfSync('sha256', secret, salt, 'throughline recovery slot', KEY_BYTES))
  } finally {
    wipe(secret)
  }
}
