/**
 * Reads a SQLCipher 4 file with nothing but Node's own crypto, after SQLCipher's published design:
 * no code of the engine that wrote it has a part in saying that it is encrypted.
 */
import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

export const PAGE_BYTES = 4_096
export const SALT_BYTES = 16
const IV_BYTES = 16
const HMAC_BYTES = 64
/** At the end of every page. */
export const RESERVED_BYTES = IV_BYTES + HMAC_BYTES
const HMAC_SALT_MASK = 0x3a
const HMAC_KEY_ROUNDS = 2
const WAL_HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24

/** Its first byte counts as page 1. */
export type Page = { readonly number: number; readonly plaintext: Buffer }

const hmacKey = (dataKey: Uint8Array, salt: Uint8Array): Buffer =>
  pbkdf2Sync(
    dataKey,
    salt.map((byte) => byte ^ HMAC_SALT_MASK),
    HMAC_KEY_ROUNDS,
    dataKey.length,
    'sha512',
  )

export type PageReader = (page: Buffer, number: number) => Page

/** @throws where a page's authentication code is not what the key makes of it */
export const pageReader = (dataKey: Uint8Array, salt: Uint8Array): PageReader => {
  const authentication = hmacKey(dataKey, salt)
  return (page, number) => {
    const start = number === 1 ? SALT_BYTES : 0
    const end = PAGE_BYTES - RESERVED_BYTES
    const iv = page.subarray(end, end + IV_BYTES)
    const stored = page.subarray(end + IV_BYTES, PAGE_BYTES)
    const place = Buffer.alloc(4)
    place.writeUInt32LE(number)
    const computed = createHmac('sha512', authentication)
      .update(page.subarray(start, end + IV_BYTES))
      .update(place)
      .digest()
    if (!timingSafeEqual(stored, computed)) throw new Error(`page ${number} is not authentic`)
    const decipher = createDecipheriv('aes-256-cbc', dataKey, iv).setAutoPadding(false)
    const plaintext = Buffer.concat([
      Buffer.alloc(start),
      decipher.update(page.subarray(start, end)),
      decipher.final(),
    ])
    return { number, plaintext }
  }
}

/** Every page of the file, free ones too. */
export const readPages = (path: string, dataKey: Uint8Array): readonly Page[] => {
  const file = readFileSync(path)
  if (file.length === 0 || file.length % PAGE_BYTES !== 0) throw new Error('not a file of pages')
  const read = pageReader(dataKey, file.subarray(0, SALT_BYTES))
  return Array.from({ length: file.length / PAGE_BYTES }, (_, index) =>
    read(file.subarray(index * PAGE_BYTES, (index + 1) * PAGE_BYTES), index + 1),
  )
}

/** Every frame that the write-ahead log still holds, those of an earlier round too; none where there is no log. */
export const readLog = (storePath: string, dataKey: Uint8Array): readonly Page[] => {
  const path = `${storePath}-wal`
  const log = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  const salt = readFileSync(storePath).subarray(0, SALT_BYTES)
  const frameBytes = FRAME_HEADER_BYTES + PAGE_BYTES
  const count = Math.max(0, Math.floor((log.length - WAL_HEADER_BYTES) / frameBytes))
  // A store that was never checkpointed is empty: its salt is at the head of page 1 in the log.
  const read = (at: number): Page => {
    const number = log.readUInt32BE(at)
    const page = log.subarray(at + FRAME_HEADER_BYTES, at + frameBytes)
    const ownSalt = salt.length === SALT_BYTES ? salt : page.subarray(0, SALT_BYTES)
    return pageReader(dataKey, ownSalt)(page, number)
  }
  return Array.from({ length: count }, (_, index) => read(WAL_HEADER_BYTES + index * frameBytes))
}
