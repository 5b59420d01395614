/** Turns whatever was thrown into a failure that carries nothing of a client. */
import { type Failure, type FailureCode, VaultFailure } from '../contract/failures.ts'

const SQLITE_FAILURES: readonly (readonly [prefix: string, code: FailureCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_BUSY', 'vault-in-use'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_IOERR', 'disk-full'],
]
const FILE_FAILURES: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
}
/** What the store's own triggers say; see the first migration. */
const TRIGGER_MESSAGES: ReadonlySet<string> = new Set<FailureCode>(['note-signed'])

const isFailureCode = (message: string): message is FailureCode => TRIGGER_MESSAGES.has(message)

export const failureOf = (error: unknown): Failure => {
  if (error instanceof VaultFailure) return error.failure
  if (!(error instanceof Error)) return { code: 'internal' }
  if (isFailureCode(error.message)) return { code: error.message }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const sqlite = SQLITE_FAILURES.find(([prefix]) => code.startsWith(prefix))
  return { code: sqlite?.[1] ?? FILE_FAILURES[code] ?? 'internal' }
}
