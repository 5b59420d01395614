/** Backups in words: when, why, how large, and by what they open. */
import type { BackupContents, BackupFailure, BackupKind } from '../../../db/contract/backups.ts'
import type { FailureCode } from '../../../db/contract/failures.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { daysBetween, formatDay, formatTime, localNow, relativeDay } from '../../lib/format.ts'

/** '24 Nov 2026, 14:05', on the clock of this computer. */
export const momentWords = (at: number): string => {
  const { date, time } = localNow(new Date(at))
  return `${formatDay(date)}, ${formatTime(time)}`
}

/** 'today, 14:05', 'yesterday, 14:05', and later '3 Nov 2026, 14:05 (3 weeks ago)'. */
export const agoWords = (at: number, today: string): string => {
  const { date, time } = localNow(new Date(at))
  const ago = relativeDay(date, today)
  const isNear = Math.abs(daysBetween(date, today)) < 2
  return isNear ? `${ago}, ${formatTime(time)}` : `${momentWords(at)} (${ago})`
}

const BYTES_PER_MB = 1_000_000

/** '0.8 MB', '27 MB': as file managers count. */
export const sizeWords = (bytes: number): string => {
  const megabytes = bytes / BYTES_PER_MB
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`
}

const KINDS: Readonly<Record<BackupKind, string>> = {
  automatic: 'automatic',
  'by-hand': 'made by hand',
  'before-migration': 'before an update',
  'kept-aside': 'a vault kept aside',
}
export const kindWords = (kind: BackupKind): string => KINDS[kind]

const PASSPHRASES: Readonly<Record<BackupContents['passphrase'], string>> = {
  same: 'This backup opens with the passphrase that the vault has now.',
  earlier:
    'This backup opens with the passphrase that the vault had when it was made, not with the one of now.',
  unknown: 'This backup opens with the passphrase that the vault had when it was made.',
}
export const passphraseWords = (passphrase: BackupContents['passphrase']): string =>
  PASSPHRASES[passphrase]

/** Said of the vault that a backup has become. */
export const restoredWords = (passphrase: BackupContents['passphrase']): string =>
  passphrase === 'same'
    ? 'The vault opens with the passphrase that you have used until now.'
    : 'The vault opens with the passphrase that it had when the backup was made.'

const FAILED: Readonly<Partial<Record<FailureCode, string>>> = {
  'backup-folder-missing': 'The chosen folder could not be reached.',
  'backup-damaged': 'The copy could not be read back as it was written; its disk may be failing.',
  'disk-full': 'There was no room left for it.',
  'disk-failing': 'The disk of that folder answered with errors.',
  'read-only': 'The folder could not be written to.',
}
export const failedWords = ({ code, isKeptInVaultFolder }: BackupFailure): string =>
  [
    FAILED[code] ?? failureWords({ code }),
    ...(isKeptInVaultFolder ? ['The backup was made in the vault’s own folder instead.'] : []),
  ].join(' ')

/** What is said about one backup that could not be opened; the vault's own words speak of this vault. */
const REFUSED: Readonly<Partial<Record<FailureCode, string>>> = {
  'wrong-passphrase': 'That is not the passphrase of this backup.',
  'wrong-recovery-code': 'That is a recovery code, but not the one of this backup.',
  'no-recovery-code': 'This backup has no recovery code. Only its passphrase opens it.',
  'key-file-damaged': 'The key file of this backup is damaged. Choose another backup.',
  'key-file-missing': 'This backup has no key file, so nothing opens it. Choose another one.',
  'key-file-of-another-vault':
    'The key file in this backup belongs to another vault. Choose another backup.',
  'store-from-newer-version':
    'This backup was made by a newer version of Throughline. Update the app to use it.',
  'key-file-from-newer-version':
    'This backup was made by a newer version of Throughline. Update the app to use it.',
  'vault-in-use':
    'Another program has the vault open, so it was not replaced. Close it and try again.',
  'not-found': 'This backup is no longer there.',
  'disk-full': 'There is no room for the backup beside the vault. Free some space and try again.',
  'read-only': 'The vault’s folder cannot be written to, so nothing was restored.',
}
export const refusedWords = (code: FailureCode, retryAfterMs: number | undefined): string =>
  REFUSED[code] ?? failureWords(retryAfterMs === undefined ? { code } : { code, retryAfterMs })
