/** Keys for other ends than the store's pages, each derived from the data key so that none is used twice. */
import { hkdfSync } from 'node:crypto'
import { KEY_BYTES } from './secret-bytes.ts'

/** For the chain of the audit log. 32 bytes, which the caller wipes. */
export const auditKeyOf = (dataKey: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', dataKey, Buffer.alloc(0), 'throughline audit log', KEY_BYTES))
