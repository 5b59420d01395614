/**
 * The closed list of failures that may cross to the window or the command line. A code never carries
 * note text, names, paths or keys; the words that a reader sees live with the reader.
 */
export const FAILURE_CODES = [
  'invalid-input',
  'unknown-method',
  'not-found',
  'locked',
  'already-unlocked',
  'vault-missing',
  'vault-exists',
  'vault-in-use',
  'wrong-passphrase',
  'passphrase-too-weak',
  'too-many-tries',
  'wrong-recovery-code',
  'recovery-code-mistyped',
  'no-recovery-code',
  'no-code-proposed',
  'code-differs',
  'key-file-damaged',
  'key-file-missing',
  'key-file-from-newer-version',
  'key-file-altered',
  'key-file-of-another-vault',
  'store-missing',
  'store-damaged',
  'store-from-newer-version',
  'backup-folder-missing',
  'backup-damaged',
  'disk-full',
  'disk-failing',
  'read-only',
  'note-signed',
  'note-empty',
  'note-not-signed',
  'addendum-signed',
  'addendum-waiting',
  'addendum-incomplete',
  'stale-revision',
  'code-taken',
  'session-has-note',
  'event-ends-before-start',
  'event-in-future',
  'risk-note-signed',
  'risk-note-incomplete',
  'safety-waits',
  'formulation-empty',
  'formulation-unchanged',
  'version-out-of-order',
  'anchor-outside-text',
  'unknown-concept',
  'unknown-instrument',
  'outside-scale',
  'answers-missing',
  'date-in-future',
  'session-of-other-client',
  'export-folder-missing',
  'export-folder-read-only',
  'export-folder-refused',
  'export-exists',
  'review-outdated',
  'not-sample',
  'template-name-taken',
  'shortcut-taken',
  'concept-name-taken',
  'concept-code-taken',
  'concept-ring',
  'concept-is-safety',
  'concept-is-built-in',
  'concept-is-merged',
  'codebook-full',
  'group-not-empty',
  'merge-not-last',
  'recoding-under-way',
  'recoding-finished',
  'recoding-text-changed',
  'nothing-to-recode',
  'vault-crashed',
  'internal',
] as const

export type FailureCode = (typeof FAILURE_CODES)[number]

/**
 * @property field the input field at fault, as a dotted path of names of the contract, never its value
 * @property retryAfterMs how long to wait before the next try, for `too-many-tries`
 */
export type Failure = {
  readonly code: FailureCode
  readonly field?: string
  readonly retryAfterMs?: number
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

/** Thrown inside the vault for an expected failure; the door turns it into a `Failure`. */
export class VaultFailure extends Error {
  readonly failure: Failure
  constructor(code: FailureCode, extra: Omit<Failure, 'code'> = {}) {
    super(code)
    this.name = 'VaultFailure'
    this.failure = { code, ...extra }
  }
}
