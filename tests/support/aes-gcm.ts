/** AES-256-GCM written out after NIST SP 800-38D, on nothing but one AES block: an oracle for `db/crypto/wrap-key.ts`. */
import { createCipheriv } from 'node:crypto'

const BLOCK = 16
/** x^128 + x^7 + x^2 + x + 1, the bits reflected as the standard has them. */
const POLYNOMIAL = 0xe1n << 120n

const encryptBlock = (key: Uint8Array, block: Uint8Array): Buffer => {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  return Buffer.concat([cipher.update(block), cipher.final()])
}

const asNumber = (block: Buffer): bigint => BigInt(`0x${block.toString('hex')}`)
const asBlock = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(32, '0'), 'hex')

const multiply = (left: bigint, right: bigint): bigint => {
  let product = 0n
  let shifted = right
  for (let bit = 127n; bit >= 0n; bit -= 1n) {
    if ((left >> bit) & 1n) product ^= shifted
    shifted = (shifted & 1n) === 1n ? (shifted >> 1n) ^ POLYNOMIAL : shifted >> 1n
  }
  return product
}

const padded = (bytes: Uint8Array): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)])

const ghash = (hashKey: bigint, data: Buffer): bigint => {
  let state = 0n
  for (let at = 0; at < data.length; at += BLOCK)
    state = multiply(state ^ asNumber(data.subarray(at, at + BLOCK)), hashKey)
  return state
}

const counterBlock = (nonce: Uint8Array, count: number): Buffer => {
  const block = Buffer.alloc(BLOCK)
  block.set(nonce)
  block.writeUInt32BE(count, nonce.length)
  return block
}

/** For a nonce of 12 bytes. */
export const encryptGcm = (
  key: Uint8Array,
  nonce: Uint8Array,
  plaintext: Uint8Array,
  associated: Uint8Array,
): { readonly ciphertext: Buffer; readonly tag: Buffer } => {
  const ciphertext = Buffer.from(plaintext)
  for (let at = 0; at < plaintext.length; at += BLOCK) {
    const stream = encryptBlock(key, counterBlock(nonce, 2 + at / BLOCK))
    for (let i = at; i < Math.min(at + BLOCK, plaintext.length); i += 1)
      ciphertext[i] = (plaintext[i] ?? 0) ^ (stream[i - at] ?? 0)
  }
  const bits = Buffer.alloc(BLOCK)
  bits.writeBigUInt64BE(BigInt(associated.length) * 8n, 0)
  bits.writeBigUInt64BE(BigInt(ciphertext.length) * 8n, 8)
  const hashKey = asNumber(encryptBlock(key, Buffer.alloc(BLOCK)))
  const hash = ghash(hashKey, Buffer.concat([padded(associated), padded(ciphertext), bits]))
  const tag = asBlock(hash ^ asNumber(encryptBlock(key, counterBlock(nonce, 1))))
  return { ciphertext, tag }
}
