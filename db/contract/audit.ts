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
  'version-restored',
  'process-version-restored',
  'note-signed',
  'process-note-viewed',
  'process-note-written',
  'process-note-signed',
  'template-changed',
  'snippet-changed',
  'codebook-changed',
  'recoding-begun',
  'recoding-finished',
  'recoding-discarded',
  'recoding-compared',
  'concept-viewed',
  'quotes-viewed',
  'process-quotes-viewed',
  'measure-added',
  'measure-changed',
  'measure-removed',
  'record-viewed',
  'addendum-written',
  'addendum-signed',
  'addendum-discarded',
  'process-addendum-written',
  'process-addendum-signed',
  'process-addendum-discarded',
  'event-added',
  'event-changed',
  'event-removed',
  'risk-note-viewed',
  'risk-note-written',
  'risk-note-signed',
  'formulation-viewed',
  'formulation-written',
  'formulation-closed',
  'observation-dismissed',
  'observation-restored',
  'suggestions-forgotten',
  'searched',
  'process-notes-searched',
  'imported',
  'exported',
  'printed',
  'sample-loaded',
  'sample-removed',
] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]

/** How the log is looked through. Every kind belongs to one group. */
export const AUDIT_GROUPS = [
  'opening',
  'reading',
  'writing',
  'signing',
  'exports',
  'keys',
  'backups',
] as const
export type AuditGroup = (typeof AUDIT_GROUPS)[number]

export const GROUP_OF_KIND: Readonly<Record<AuditKind, AuditGroup>> = {
  'vault-created': 'opening',
  unlocked: 'opening',
  'unlocked-by-recovery-code': 'opening',
  'unlock-failed': 'opening',
  locked: 'opening',
  'passphrase-changed': 'keys',
  'recovery-code-made': 'keys',
  'key-copy-used': 'keys',
  'setting-changed': 'keys',
  'store-migrated': 'keys',
  verified: 'keys',
  'backup-made': 'backups',
  'backup-failed': 'backups',
  'backup-inspected': 'backups',
  restored: 'backups',
  'client-added': 'writing',
  'client-changed': 'writing',
  'client-archived': 'writing',
  'client-brought-back': 'writing',
  'client-viewed': 'reading',
  'timeline-viewed': 'reading',
  'session-added': 'writing',
  'session-changed': 'writing',
  'session-removed': 'writing',
  'note-viewed': 'reading',
  'note-written': 'writing',
  'themes-marked': 'writing',
  'version-restored': 'writing',
  'process-version-restored': 'writing',
  'note-signed': 'signing',
  'process-note-viewed': 'reading',
  'process-note-written': 'writing',
  'process-note-signed': 'signing',
  'template-changed': 'writing',
  'snippet-changed': 'writing',
  'codebook-changed': 'writing',
  'recoding-begun': 'writing',
  'recoding-finished': 'writing',
  'recoding-discarded': 'writing',
  'recoding-compared': 'reading',
  'concept-viewed': 'reading',
  'quotes-viewed': 'reading',
  'process-quotes-viewed': 'reading',
  'measure-added': 'writing',
  'measure-changed': 'writing',
  'measure-removed': 'writing',
  'record-viewed': 'reading',
  'addendum-written': 'writing',
  'addendum-signed': 'signing',
  'addendum-discarded': 'writing',
  'process-addendum-written': 'writing',
  'process-addendum-signed': 'signing',
  'process-addendum-discarded': 'writing',
  'event-added': 'writing',
  'event-changed': 'writing',
  'event-removed': 'writing',
  'risk-note-viewed': 'reading',
  'risk-note-written': 'writing',
  'risk-note-signed': 'signing',
  'formulation-viewed': 'reading',
  'formulation-written': 'writing',
  'formulation-closed': 'signing',
  'observation-dismissed': 'writing',
  'observation-restored': 'writing',
  'suggestions-forgotten': 'writing',
  searched: 'reading',
  'process-notes-searched': 'reading',
  imported: 'writing',
  exported: 'exports',
  printed: 'exports',
  'sample-loaded': 'writing',
  'sample-removed': 'writing',
}

export const kindsOfGroup = (group: AuditGroup): readonly AuditKind[] =>
  AUDIT_KINDS.filter((kind) => GROUP_OF_KIND[kind] === group)

/**
 * The same thing looked at, or the same note written, again within so many minutes of its last event makes
 * no second one.
 */
export const AUDIT_WINDOW_MINUTES = 15
export const MAX_AUDIT_PAGE = 200

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

/** An event with what its ids stand for today. */
export type AuditListedEvent = AuditEvent & {
  /** Null where the event is about no client, and where the client was removed since. */
  readonly client: { readonly name: string; readonly code: string } | null
  /** Null where the event is about no session, and where the session was removed since. */
  readonly session: { readonly number: number; readonly localDate: string } | null
}

export type AuditListing = {
  /** Newest first. */
  readonly events: readonly AuditListedEvent[]
  /** How many events the filter lets through in all. */
  readonly total: number
}
