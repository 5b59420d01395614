/** A vault of the first schema brought up to date at its first unlocking. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Activity } from '../activity.ts'
import { benchAt, PASSPHRASE, withOpenVault } from '../bench.ts'
import { faultsOf, readRecord } from '../record.ts'

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
    return withOpenVault(folder, async ({ call }) => [
      ...(isDeepStrictEqual(await readRecord(call), expected) ? [] : ['the record is another one']),
      ...(await faultsOf(call)),
    ])
  },
}
