/** Writes the audit log. An event joins the transaction of what it records; a view follows shortly after. */
import { AUDIT_WINDOW_MINUTES, type AuditDetail, type AuditKind } from '../contract/audit.ts'
import type { ClientId, SessionId } from '../contract/ids.ts'
import { eventMac, headMac, isEndWhole } from '../crypto/audit-chain.ts'
import type { Queries } from '../queries/queries.ts'
import { NOTE_EVENTS } from './note-events.ts'

export type AuditEntry = {
  readonly kind: AuditKind
  readonly clientId?: ClientId | null
  readonly sessionId?: SessionId | null
  readonly detail?: AuditDetail
  /** When it happened, if not now. */
  readonly at?: number
}

export type Audit = {
  /** In the transaction it is called in, or in one of its own. @throws what the store throws: the log has no gaps */
  readonly record: (entry: AuditEntry) => void
  /**
   * For what has happened and cannot be taken back, such as an unlocking or a changed key file: written now
   * or, where the disk refuses, as soon as it takes it.
   */
  readonly note: (entry: AuditEntry) => void
  /** For what was looked at: written shortly after the answer, and only once within the window. */
  readonly view: (entry: AuditEntry) => void
  /** Whether there is an event of this kind about this session or client within the window, of the same opening of its note. */
  readonly isRecent: (kind: AuditKind, about: ClientId | SessionId) => boolean
  /** Say that a recorded entry was committed; see `isRecent`. */
  readonly remember: (entry: AuditEntry) => void
  /** Writes what waits. Never throws: what cannot be written goes on waiting. */
  readonly flush: () => void
  /** The last chance for what waits; afterwards nothing is written any more. */
  readonly close: () => void
}

export type AuditMeans = {
  readonly queries: Queries
  /** 32 bytes, the vault's to wipe. */
  readonly key: Buffer
  readonly appVersion: string
  readonly now: () => number
  readonly transaction: <T>(work: () => T) => T
  readonly isInTransaction: () => boolean
}

const FLUSH_AFTER_MS = 200
const WINDOW_MS = AUDIT_WINDOW_MINUTES * 60_000
/** What one opening of a note makes at most one event of, within the window. */
const WRITINGS: readonly AuditKind[] = [
  NOTE_EVENTS.progress.written,
  NOTE_EVENTS.process.written,
  NOTE_EVENTS.progress.addendumWritten,
  NOTE_EVENTS.process.addendumWritten,
  'themes-marked',
]
const OPENINGS: readonly AuditKind[] = [NOTE_EVENTS.progress.viewed, NOTE_EVENTS.process.viewed]

// A session has one client, so its own id tells it apart.
const keyOf = (kind: AuditKind, about: ClientId | SessionId | null): string => `${kind} ${about}`
const keyOfEntry = ({ kind, clientId, sessionId }: AuditEntry): string =>
  keyOf(kind, sessionId ?? clientId ?? null)

export const openAudit = (means: AuditMeans): Audit => {
  const { queries, key, appVersion, now, transaction, isInTransaction } = means
  /** When what was last recorded, since the vault was opened. */
  const recent = new Map<string, number>()
  let waiting: AuditEntry[] = []
  let timer: NodeJS.Timeout | null = null
  let isClosed = false

  const append = (entry: AuditEntry): void => {
    const last = queries.audit.last()
    const wasWhole = isEndWhole(key, last, queries.audit.head())
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
    // A wrong end stays wrong: put right, it would hide that events were cut off.
    if (wasWhole) queries.audit.moveHead(event.number, headMac(key, event.number, mac))
  }

  const flush = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    // Inside a transaction that is then rolled back, what waits would be lost.
    if (isClosed || waiting.length === 0 || isInTransaction()) return
    try {
      transaction(() => {
        for (const entry of waiting) append(entry)
      })
      waiting = []
    } catch {}
  }

  const wait = (entry: AuditEntry): void => {
    waiting.push({ ...entry, at: entry.at ?? now() })
  }

  const isWithinWindow = (recordKey: string): boolean => {
    const at = recent.get(recordKey)
    if (at === undefined) return false
    // Where the clock was set back, an event too many is better than one too few.
    const age = now() - at
    return age >= 0 && age < WINDOW_MS
  }

  return {
    record: (entry) => {
      flush()
      transaction(() => append(entry))
    },
    note: (entry) => {
      wait(entry)
      flush()
    },
    view: (entry) => {
      // What is written from here on belongs to another opening of the note.
      if (OPENINGS.includes(entry.kind) && entry.sessionId)
        for (const kind of WRITINGS) recent.delete(keyOf(kind, entry.sessionId))
      if (entry.kind === 'risk-note-viewed' && entry.clientId)
        recent.delete(keyOf('risk-note-written', entry.clientId))
      const recordKey = keyOfEntry(entry)
      if (isWithinWindow(recordKey)) return
      recent.set(recordKey, now())
      wait(entry)
      timer ??= setTimeout(flush, FLUSH_AFTER_MS).unref()
    },
    isRecent: (kind, about) => isWithinWindow(keyOf(kind, about)),
    remember: (entry) => {
      recent.set(keyOfEntry(entry), now())
    },
    flush,
    close: () => {
      flush()
      isClosed = true
    },
  }
}
