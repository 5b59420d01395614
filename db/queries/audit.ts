/** The audit log's rows: appended and read, never anything else. */
import type { ClientId, SessionId } from '../contract/ids.ts'
import type { Store } from '../store/store.ts'

export type AuditRow = {
  readonly number: number
  readonly at: number
  readonly kind: string
  readonly clientId: ClientId | null
  readonly sessionId: SessionId | null
  /** JSON, exactly as it was chained. */
  readonly detail: string
  readonly appVersion: string
  readonly mac: Buffer
}

export const auditQueries = ({ sqlite }: Store) => {
  const last = sqlite.prepare<[], { number: number; mac: Buffer }>(
    'SELECT number, mac FROM audit_event ORDER BY number DESC LIMIT 1',
  )
  const append = sqlite.prepare<AuditRow>(
    `INSERT INTO audit_event (number, at, kind, client_id, session_id, detail, app_version, mac)
     VALUES (@number, @at, @kind, @clientId, @sessionId, @detail, @appVersion, @mac)`,
  )
  const moveHead = sqlite.prepare<{ number: number; mac: Buffer }>(
    `INSERT INTO audit_head (one, number, mac) VALUES (1, @number, @mac)
     ON CONFLICT (one) DO UPDATE SET number = excluded.number, mac = excluded.mac`,
  )
  const since = sqlite.prepare<[number], { kind: string }>(
    'SELECT DISTINCT kind FROM audit_event WHERE number > ?',
  )
  return {
    /** Whether an event of one of the kinds came after that number. */
    hasSince: (number: number, kinds: readonly string[]): boolean =>
      since.all(number).some(({ kind }) => kinds.includes(kind)),
    last: () => last.get() ?? null,
    append: (row: AuditRow): void => {
      append.run(row)
    },
    moveHead: (number: number, mac: Buffer): void => {
      moveHead.run({ number, mac })
    },
  }
}
