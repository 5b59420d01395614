/** The backup that a migration makes before it begins. */
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type AnyVault, eventsOf, FIXTURES, look } from '../support/backup-bench.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { PASSPHRASE, testVaultOf } from '../support/test-vault.ts'

describe('a migration', () => {
  const former = (): AnyVault => {
    const folder = join(tempFolder(), 'vault')
    cpSync(join(FIXTURES, 'schema-1'), folder, { recursive: true })
    return testVaultOf(folder)
  }

  it('is preceded by a checked backup of the store as it was, and recorded', async () => {
    const made = former()
    const context = await made.vault.unlock(PASSPHRASE)
    const [row] = await made.call('backups.list', { chosen: null })
    if (row === undefined) throw new Error('there is no backup')
    expect(row).toMatchObject({ kind: 'before-migration', isComplete: true })
    expect(await look(made, row)).toMatchObject({ schema: 1, notes: 6 })
    expect(eventsOf({ context })).toEqual(expect.arrayContaining(['backup-made', 'store-migrated']))
  })

  it('does not start without it', async () => {
    const made = former()
    writeFileSync(join(made.folder, 'backups'), 'in the way')
    expect(await made.refusal('vault.unlock', { passphrase: PASSPHRASE })).not.toBe('no refusal')
    rmSync(join(made.folder, 'backups'))
    const keys = join(made.folder, 'vault.keys')
    expect(existsSync(keys)).toBe(true)
    await made.vault.unlock(PASSPHRASE)
    expect((await made.call('vault.verify', {})).isSound).toBe(true)
  })

  it('goes with the first automatic backup of the new schema', async () => {
    const made = former()
    await made.vault.unlock(PASSPHRASE)
    await made.vault.backUpBeforeClosing()
    const rows = await made.call('backups.list', { chosen: null })
    expect(rows.map(({ kind }) => kind)).toEqual(['automatic'])
  })
})
