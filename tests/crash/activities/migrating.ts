/** A vault of the first schema brought up to date at its first unlocking. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readLabel } from '../../../db/store/backup-folder.ts'
import type { Activity } from '../activity.ts'
import { benchAt, PASSPHRASE, withOpenVault } from '../bench.ts'
import { backupsOf, recordIn, unfinishedIn } from '../kept.ts'
import { faultsOf, type PracticeRecord, readRecord } from '../record.ts'

const FIXTURE = join(import.meta.dirname, '..', '..', 'store', 'fixtures', 'schema-1')

const copyFixture = (folder: string): void => cpSync(FIXTURE, folder, { recursive: true })

/** What the fixture holds, as a vault says that was migrated in peace. */
const inPeace = async (folder: string) => {
  const beside = `${folder}-in-peace`
  copyFixture(beside)
  try {
    return await withOpenVault(beside, ({ call }) => readRecord(call))
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

export const migrating: Activity = {
  name: 'migrating',
  kill: { answers: 0, withinMs: 500 },
  prepare: async (folder) => copyFixture(folder),
  // Once is all that a vault can be migrated; the worker then stands open until it is killed.
  work: async (folder, _random, acknowledge) => {
    const { vault, call } = benchAt(folder)
    await call('vault.unlock', { passphrase: PASSPHRASE, keys: 'file' })
    if (!acknowledge()) await new Promise((resolve) => setTimeout(resolve, 60_000))
    vault.close()
  },
  losses: async (folder) => {
    const expected = await inPeace(folder)
    const isExpected = (record: PracticeRecord) => isDeepStrictEqual(record, expected)
    const losses = await withOpenVault(folder, async ({ call }) => [
      ...(isExpected(await readRecord(call)) ? [] : ['the record is another one']),
      ...(await faultsOf(call)),
    ])
    // More than one where the kill came after a backup: the next unlocking saves what it finds, be it between two migrations.
    const backups = backupsOf(folder, 'before-migration')
    if (!backups.some((path) => readLabel(path)?.schema === 1))
      losses.push('no backup of the vault as it was before the migration')
    for (const path of backups)
      if (!isExpected(await recordIn(path)))
        losses.push('a backup before a migration holds another record')
    return [...losses, ...unfinishedIn(folder).map(() => 'an unfinished backup is left')]
  },
}
