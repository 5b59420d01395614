/** A change and its trace in the audit log. */
import type { AuditEntry } from './audit.ts'
import type { Context } from './context.ts'

/**
 * A change and its events in one transaction: what cannot be recorded does not happen.
 * For what is no call of the contract, such as an import.
 */
export const recorded = <T>(
  context: Context,
  work: () => { readonly answer: T; readonly events: readonly AuditEntry[] },
): T => {
  const { audit } = context
  // Before and not inside: rolled back with the change, what was looked at would be lost.
  audit.flush()
  const { answer, events } = context.transaction(() => {
    const done = work()
    for (const entry of done.events) audit.record(entry)
    return done
  })
  for (const entry of events) audit.remember(entry)
  return answer
}
