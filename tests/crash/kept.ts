/** What lies beside a vault, its backups and the vaults that were replaced: each looked at in a copy of its own. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { BackupReason } from '../../db/domain/backup-rotation.ts'
import { vaultBackupFolder } from '../../db/services/backups.ts'
import { proveLabel, readLabel } from '../../db/store/backup-folder.ts'
import { asidesFolder } from '../../db/store/staged-vault.ts'
import { withOpenVault } from './bench.ts'
import { faultsOf, type PracticeRecord, readRecord } from './record.ts'

const namesIn = (path: string): readonly string[] =>
  existsSync(path) ? readdirSync(path).toSorted() : []

/**
 * Every backup under its final name that was made for this reason, oldest first.
 * @throws where one has no label or is not what its label says
 */
export const backupsOf = (folder: string, reason: BackupReason): readonly string[] => {
  const backups = vaultBackupFolder(folder)
  return namesIn(backups)
    .filter((name) => !name.startsWith('.'))
    .map((name) => {
      const path = join(backups, name)
      const label = readLabel(path)
      if (label === null) throw new Error(`the backup ${name} has no label`)
      proveLabel(path, label)
      return { path, label }
    })
    .filter(({ label }) => label.reason === reason)
    .toSorted((a, b) => a.label.madeAt - b.label.madeAt)
    .map(({ path }) => path)
}

/** Backups that were begun or half removed. */
export const unfinishedIn = (folder: string): readonly string[] =>
  namesIn(vaultBackupFolder(folder)).filter((name) => name.startsWith('.'))

/** The vaults that a restored backup replaced, oldest first. */
export const asidesOf = (folder: string): readonly string[] =>
  namesIn(asidesFolder(folder)).map((name) => join(asidesFolder(folder), name))

/** @throws where it does not open by this passphrase or fails a check of its own */
export const recordIn = async (path: string, passphrase?: string): Promise<PracticeRecord> => {
  const parent = mkdtempSync(join(tmpdir(), 'throughline-crash-'))
  const copy = join(parent, 'vault')
  try {
    cpSync(path, copy, { recursive: true })
    const look = async (call: Parameters<typeof readRecord>[0]) => ({
      record: await readRecord(call),
      faults: await faultsOf(call),
    })
    const { record, faults } = await withOpenVault(copy, ({ call }) => look(call), passphrase)
    if (faults.length > 0) throw new Error(faults.join(', '))
    return record
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    throw new Error(`${basename(path)}: ${words}`, { cause: error })
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
}
