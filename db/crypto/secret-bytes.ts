/** Key material lives in buffers that can be overwritten; a JavaScript string cannot be wiped. */
import { randomBytes } from 'node:crypto'

export const KEY_BYTES = 32

export const randomKey = (): Buffer => randomBytes(KEY_BYTES)

export const wipe = (...secrets: readonly Uint8Array[]): void => {
  for (const secret of secrets) secret.fill(0)
}

const HEX = Buffer.from('0123456789abcdef', 'ascii')

/**
 * The form in which SQLCipher takes a raw key, `x'<64 hex>'`, as bytes: handing over the 32 bytes
 * themselves would make it treat them as a passphrase. The caller wipes the result.
 */
export const rawKeyLiteral = (key: Uint8Array): Buffer => {
  const literal = Buffer.alloc(3 + key.length * 2)
  literal.write("x'", 0, 'ascii')
  key.forEach((byte, index) => {
    literal[2 + index * 2] = HEX[byte >> 4] ?? 0
    literal[3 + index * 2] = HEX[byte & 15] ?? 0
  })
  literal.write("'", literal.length - 1, 'ascii')
  return literal
}
