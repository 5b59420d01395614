/** AES-256-GCM around the data key, with the exact header of its slot as associated data. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { KEY_BYTES } from './secret-bytes.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16

export type WrappedKey = {
  readonly nonce: Buffer
  readonly ciphertext: Buffer
  readonly tag: Buffer
}

export const wrapKey = (dataKey: Uint8Array, wrappingKey: Uint8Array, header: Uint8Array) => {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(header)
  const ciphertext = Buffer.concat([cipher.update(dataKey), cipher.final()])
  return { nonce, ciphertext, tag: cipher.getAuthTag() } satisfies WrappedKey
}

/** The data key, which the caller wipes; null when the wrapping key or the header is not the right one. */
export const unwrapKey = (
  wrapped: WrappedKey,
  wrappingKey: Uint8Array,
  header: Uint8Array,
): Buffer | null => {
  const { nonce, tag, ciphertext } = wrapped
  if (nonce.length !== NONCE_BYTES || tag.length !== TAG_BYTES || ciphertext.length !== KEY_BYTES)
    return null
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, nonce, {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(header)
  decipher.setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(ciphertext), decipher.final()])
  } catch {
    return null
  }
}
