/** Turns whatever was thrown into a failure that carries nothing of a client. */
import { type Failure, type FailureCode, VaultFailure } from '../contract/failures.ts'
import { engineFailureOf } from '../store/engine-failure.ts'

/** What the store's own triggers say; see the first migration. */
const TRIGGER_MESSAGES: ReadonlySet<string> = new Set<FailureCode>([
  'note-signed',
  'addendum-signed',
  'risk-note-signed',
])

const isFailureCode = (message: string): message is FailureCode => TRIGGER_MESSAGES.has(message)

export const failureOf = (error: unknown): Failure => {
  if (error instanceof VaultFailure) return error.failure
  if (!(error instanceof Error)) return { code: 'internal' }
  if (isFailureCode(error.message)) return { code: error.message }
  return { code: engineFailureOf(error) ?? 'internal' }
}
