/** Writes the audit log. An event joins the transaction of what it records; a view follows shortly after. */
import type { AuditDetail, AuditKind } from '../contract/audit.ts'
import type { ClientId, SessionId } from '../contract/ids.ts'
import { eventMac, headMac } from '../crypto/audit-chain.ts'
import type { Queries } from '../queries/queries.ts'

export type AuditEntry = {
  readonly kind: AuditKind
  readonly clientId?: ClientId | null
  readonly sessionId?: SessionId | null
  readonly detail?: AuditDetail
  /** When it happened, if not now. */
  readonly at?: number
}

export type Audit = {
  readonly record: (entry: AuditEntry) => void
}

export type AuditMeans = {
  readonly queries: Queries
  /** 32 bytes, the vault's to wipe. */
  readonly key: Buffer
  readonly appVersion: string
  readonly now: () => number
  readonly transaction: <T>(work: () => T) => T
}

export const openAudit = (means: AuditMeans): Audit => {
  const { queries, key, appVersion, now, transaction } = means
  const record = (entry: AuditEntry): void =>
    transaction(() => {
      const last = queries.audit.last()
      const event = {
        number: (last?.number ?? 0) + 1,
        at: entry.at ?? now(),
        kind: entry.kind,
        clientId: entry.clientId ?? null,
        sessionId: entry.sessionId ?? null,
        detail: JSON.stringify(entry.detail ?? {}),
        appVersion,
      }
      const mac = eventMac(key, event, last?.mac ?? null)
      queries.audit.append({ ...event, mac })
      queries.audit.moveHead(event.number, headMac(key, event.number, mac))
    })
  return { record }
}
