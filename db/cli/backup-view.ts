/** Backups as the command line prints them. */
import type { BackupContents, BackupRow } from '../contract/backups.ts'

export const backupView = ({ name, madeAt, kind, appVersion, bytes, isComplete }: BackupRow) => ({
  name,
  madeAt,
  reason: kind,
  appVersion,
  bytes,
  complete: isComplete,
})

export const contentsView = (contents: BackupContents) => {
  const { clients, sessions, notes, signed, lastChange, schema, passphrase } = contents
  return { clients, sessions, notes, signed, lastChange, schema, passphrase }
}

export const timeWords = (at: number | null): string =>
  at === null ? '-' : new Date(at).toISOString().slice(0, 16).replace('T', ' ')
