/** A restore is needed when things are bad: a damaged store, an exchange that broke off, a key file that is held. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BackupRow } from '../../db/contract/backups.ts'
import { keyFilePath } from '../../db/crypto/key-file.ts'
import { storePath } from '../../db/store/open-store.ts'
import { addClient, makeTestVault, PASSPHRASE, testVaultOf } from '../support/test-vault.ts'

const NEXT = 'granite lantern under seven quiet elms'
const secret = { kind: 'passphrase', passphrase: PASSPHRASE } as const

const madeWithBackup = async () => {
  const made = await makeTestVault()
  await addClient(made)
  const row: BackupRow = await made.call('backups.make', { chosen: null })
  return { made, row }
}

describe('restoring', () => {
  it('onto an open vault whose store is damaged', async () => {
    const { made, row } = await madeWithBackup()
    await addClient(made, 'Tomasz Albright', 'TA-02')
    const { sqlite } = made.context.store
    sqlite.exec('DROP TABLE note_edit')
    expect(() => made.context.queries.notes.progress.editedNotes()).toThrow()
    await made.call('backups.restore', { id: row.id, secret: null })
    await made.vault.unlock(PASSPHRASE)
    const codes = (await made.call('clients.list', { includeArchived: true })).map(
      (one) => one.code,
    )
    expect(codes).toEqual(['IH-01'])
  })

  it('finishes an exchange that broke off before it stages another, which may fail', async () => {
    const { made, row } = await madeWithBackup()
    made.vault.close()
    // As a crash between the keys and the store would leave it.
    const staging = join(made.folder, 'restoring')
    mkdirSync(staging)
    cpSync(join(made.folder, 'backups', row.name, 'vault.db'), storePath(staging))
    writeFileSync(
      join(made.folder, 'vault.restore-now'),
      JSON.stringify({ replaced: '2026-01-01T00-00-00' }),
    )
    rmSync(storePath(made.folder))
    const again = testVaultOf(made.folder)
    const [listed] = await again.call('backups.list', { chosen: null })
    if (listed === undefined) throw new Error('the backup is not listed')
    writeFileSync(join(made.folder, 'backups', row.name, 'vault.db'), 'spoilt')
    expect(await again.refusal('backups.restore', { id: listed.id, secret })).not.toBe('no refusal')
    await again.vault.unlock(PASSPHRASE)
  })
})

describe('another passphrase', () => {
  it('is told as set where only the copy of the key file cannot be replaced', async () => {
    const { made } = await madeWithBackup()
    const copy = keyFilePath(made.folder, 'copy')
    const former = readFileSync(copy)
    rmSync(copy)
    mkdirSync(join(copy, 'in-the-way'), { recursive: true })
    await made.call('vault.changePassphrase', { proof: secret, passphrase: NEXT })
    made.vault.close()
    renameSync(copy, `${copy}.moved`)
    writeFileSync(copy, former)
    await made.vault.unlock(NEXT)
    made.vault.close()
    expect(readFileSync(copy).equals(readFileSync(keyFilePath(made.folder)))).toBe(true)
  })
})

describe('secrets that are tried', () => {
  it('all at once wait for one another, and then for the delay', async () => {
    const { made } = await madeWithBackup()
    made.vault.close()
    const [row] = await made.call('backups.list', { chosen: null })
    if (row === undefined) throw new Error('the backup is not listed')
    const wrong = { kind: 'passphrase', passphrase: 'not the passphrase at all' } as const
    const tries = Array.from({ length: 6 }, () =>
      made.refusal('backups.inspect', { id: row.id, secret: wrong }),
    )
    expect(await Promise.all(tries)).toEqual([
      ...Array(3).fill('wrong-passphrase'),
      ...Array(3).fill('too-many-tries'),
    ])
  })

  it('on a backup and right do not shorten the wait for the vault', async () => {
    const { made } = await madeWithBackup()
    made.vault.close()
    const [row] = await made.call('backups.list', { chosen: null })
    if (row === undefined) throw new Error('the backup is not listed')
    const wrong = () => made.refusal('vault.unlock', { passphrase: 'not the passphrase at all' })
    expect([await wrong(), await wrong()]).toEqual(['wrong-passphrase', 'wrong-passphrase'])
    expect(await made.call('backups.inspect', { id: row.id, secret })).toMatchObject({
      isOpen: true,
    })
    expect([await wrong(), await wrong()]).toEqual(['wrong-passphrase', 'too-many-tries'])
  })
})
