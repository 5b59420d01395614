/** What a script learns from how a command ended. */

export const EXIT = {
  ok: 0,
  fault: 1,
  badInput: 2,
  refused: 3,
  vaultUnavailable: 4,
  unsound: 5,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** For `--help`. */
export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: 'done',
  1: 'an unexpected fault: please report it',
  2: 'bad input: an unknown command or option, a bad value, a client, session or vault that is not there, a note that is already signed; the store is untouched',
  3: 'wrong passphrase',
  4: 'the vault cannot be used now: open elsewhere, damaged, made by a newer version, disk full, folder not writable',
  5: 'verify found the store damaged',
  130: 'interrupted (Ctrl-C); everything already confirmed is kept',
}
