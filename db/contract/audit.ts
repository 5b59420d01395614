/** What the audit log records: that something happened, when and to whom, never what was written. */
import type { ClientId, SessionId } from './ids.ts'

export const AUDIT_KINDS = [
  'vault-created',
  'unlocked',
  'unlocked-by-recovery-code',
  'unlock-failed',
  'locked',
  'passphrase-changed',
  'recovery-code-made',
  'key-copy-used',
  'setting-changed',
  'store-migrated',
  'verified',
  'backup-made',
  'backup-failed',
  'backup-inspected',
  'restored',
  'client-added',
  'client-changed',
  'client-archived',
  'client-brought-back',
  'client-viewed',
  'timeline-viewed',
  'session-added',
  'session-changed',
  'session-removed',
  'note-viewed',
  'note-written',
  'themes-marked',
  'note-signed',
  'searched',
  'imported',
  'exported',
  'printed',
  'sample-loaded',
  'sample-removed',
] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]

/** Numbers and words of closed lists only: names of settings, counts, reasons. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>

export type AuditEvent = {
  /** 1 for the first event of the vault, without gaps. */
  readonly number: number
  /** UTC milliseconds. */
  readonly at: number
  readonly kind: AuditKind
  readonly clientId: ClientId | null
  readonly sessionId: SessionId | null
  readonly detail: AuditDetail
  readonly appVersion: string
}
