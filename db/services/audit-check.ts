/** Recomputes the chain of the audit log: a changed, removed, added or moved event shows, and so does a lost end. */
import type { AuditKind } from '../contract/audit.ts'
import { eventMac, isEndWhole } from '../crypto/audit-chain.ts'
import type { AuditEnd } from '../queries/audit.ts'
import type { Context } from './context.ts'

export type AuditCheck = {
  readonly checked: number
  readonly faults: number
  /** Number of the first event that is missing or does not fit; null where all fit. */
  readonly firstFault: number | null
}

/**
 * A log begins with the vault or, in one that is older than the log, with the migration that brought the log;
 * the migration records that in its own transaction. A log that begins otherwise was emptied.
 */
const BEGINNINGS: readonly string[] = ['vault-created', 'store-migrated'] satisfies AuditKind[]

export const checkAudit = ({ queries, keys }: Context): AuditCheck => {
  let checked = 0
  let faults = 0
  let firstFault: number | null = null
  let last: AuditEnd | null = null
  const fault = (number: number): void => {
    faults += 1
    firstFault ??= number
  }
  for (const row of queries.audit.chain()) {
    checked += 1
    const expected: number = (last?.number ?? 0) + 1
    const isFitting =
      row.number === expected &&
      eventMac(keys.audit, row, last?.mac ?? null).equals(row.mac) &&
      (expected > 1 || BEGINNINGS.includes(row.kind))
    if (!isFitting) fault(expected)
    last = row
  }
  const end = last?.number ?? 0
  const head = queries.audit.head()
  // Opening the vault is recorded, so a log without events was emptied.
  if (last === null || !isEndWhole(keys.audit, last, head))
    fault(head === null ? Math.max(end, 1) : Math.min(head.number, end + 1))
  return { checked, faults, firstFault }
}
