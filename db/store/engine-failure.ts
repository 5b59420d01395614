/** What a user can do something about among what SQLite and the file system answer; the rest is a bug. */
import type { FailureCode } from '../contract/failures.ts'

/** The first that the code begins with. A quota and a limit on sizes come as an error of writing. */
const SQLITE_FAILURES: readonly (readonly [prefix: string, code: FailureCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_WRITE', 'disk-full'],
  ['SQLITE_IOERR', 'disk-failing'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_BUSY', 'vault-in-use'],
  ['SQLITE_LOCKED', 'vault-in-use'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_NOTADB', 'store-damaged'],
]

const FILE_FAILURES: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EIO: 'disk-failing',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
}

/** Null for what is neither. */
export const engineFailureOf = (error: unknown): FailureCode | null => {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return null
  const { code } = error
  const sqlite = SQLITE_FAILURES.find(([prefix]) => code.startsWith(prefix))
  return sqlite?.[1] ?? FILE_FAILURES[code] ?? null
}
