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

export type AuditEnd = { readonly number: number; readonly mac: Buffer }

export const auditQueries = ({ sqlite }: Store) => {
  const last = sqlite.prepare<[], AuditEnd>(
    'SELECT number, mac FROM audit_event ORDER BY number DESC LIMIT 1',
  )
  const head = sqlite.prepare<[], AuditEnd>('SELECT number, mac FROM audit_head')
  const append = sqlite.prepare<AuditRow>(
    `INSERT INTO audit_event (number, at, kind, client_id, session_id, detail, app_version, mac)
     VALUES (@number, @at, @kind, @clientId, @sessionId, @detail, @appVersion, @mac)`,
  )
  const moveHead = sqlite.prepare<AuditEnd>('UPDATE audit_head SET number = @number, mac = @mac')
  const setHead = sqlite.prepare<AuditEnd>(
    'INSERT INTO audit_head (one, number, mac) VALUES (1, @number, @mac)',
  )
  const chain = sqlite.prepare<[], AuditRow>(
    `SELECT number, at, kind, client_id AS clientId, session_id AS sessionId, detail,
       app_version AS appVersion, mac
     FROM audit_event ORDER BY number`,
  )
  const ofKindAt = sqlite.prepare<[number, string], { number: number }>(
    'SELECT number FROM audit_event INDEXED BY audit_by_time WHERE at = ? AND kind = ?',
  )
  const since = sqlite.prepare<[number], { kind: string }>(
    'SELECT DISTINCT kind FROM audit_event WHERE number > ?',
  )
  return {
    /** Whether an event of one of the kinds came after that number. */
    hasSince: (number: number, kinds: readonly string[]): boolean =>
      since.all(number).some(({ kind }) => kinds.includes(kind)),
    last: () => last.get() ?? null,
    /** What the log says of its own end; null where it never had one. */
    head: () => head.get() ?? null,
    append: (row: AuditRow): void => {
      append.run(row)
    },
    moveHead: (number: number, mac: Buffer): void => {
      if (moveHead.run({ number, mac }).changes === 0) setHead.run({ number, mac })
    },
    /** Every event, first to last. */
    chain: (): Iterable<AuditRow> => chain.iterate(),
    holds: (kind: string, at: number): boolean => ofKindAt.get(at, kind) !== undefined,
  }
}
