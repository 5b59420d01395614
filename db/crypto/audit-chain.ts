/**
 * The codes that chain the audit log: each covers its event and the code before, so that no event can be
 * changed, removed, added or moved without the key; one more says where the log ends.
 */
import { createHmac } from 'node:crypto'

/** An event as it is chained; a field more or less would change every code. */
export type ChainedEvent = {
  readonly number: number
  readonly at: number
  readonly kind: string
  readonly clientId: string | null
  readonly sessionId: string | null
  readonly detail: string
  readonly appVersion: string
}

const NOTHING_BEFORE = Buffer.alloc(32)

export const eventMac = (key: Uint8Array, event: ChainedEvent, before: Buffer | null): Buffer => {
  const { number, at, kind, clientId, sessionId, detail, appVersion } = event
  return createHmac('sha256', key)
    .update(before ?? NOTHING_BEFORE)
    .update(JSON.stringify([number, at, kind, clientId, sessionId, detail, appVersion]), 'utf8')
    .digest()
}

export const headMac = (key: Uint8Array, number: number, last: Buffer): Buffer =>
  createHmac('sha256', key).update(`end ${number} `, 'utf8').update(last).digest()

type End = { readonly number: number; readonly mac: Buffer }

/** Whether the log ends where it says it does; one without events says nothing. */
export const isEndWhole = (key: Uint8Array, last: End | null, head: End | null): boolean => {
  if (last === null || head === null) return last === head
  return head.number === last.number && head.mac.equals(headMac(key, last.number, last.mac))
}
