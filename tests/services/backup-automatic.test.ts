/** The backups that are made by themselves: when, where to, and which of them stay. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  backupFolder,
  by,
  clientsOf,
  eventsOf,
  namesIn,
  OTHER_PASSPHRASE,
  offer,
  write,
} from '../support/backup-bench.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { addClient, makeTestVault, PASSPHRASE, type TestVault } from '../support/test-vault.ts'

describe('an automatic backup', () => {
  const lockAndUnlock = async ({ vault }: TestVault): Promise<readonly string[]> => {
    await vault.backUpBeforeClosing()
    vault.close()
    return eventsOf({ context: await vault.unlock(PASSPHRASE) })
  }

  it('is made before a lock when something was written, and not when nothing was', async () => {
    const made = await makeTestVault()
    await lockAndUnlock(made)
    expect(namesIn(backupFolder(made))).toHaveLength(1)
    await made.call('clients.list', { includeArchived: true })
    await lockAndUnlock(made)
    expect(namesIn(backupFolder(made))).toHaveLength(1)
    await write(made, 'IH-1', 'Some words.')
    await lockAndUnlock(made)
    expect(namesIn(backupFolder(made))).toHaveLength(2)
  })

  it.each<readonly [string, (made: TestVault) => Promise<unknown>]>([
    [
      'one more save of the same note',
      async (made) => {
        const [client] = await made.call('clients.list', { includeArchived: true })
        if (client === undefined) throw new Error('no client')
        const [session] = await made.call('sessions.list', { clientId: client.id })
        if (session === undefined) throw new Error('no session')
        return made.call('notes.save', {
          sessionId: session.id,
          baseRevision: 1,
          text: 'More.',
          tags: [],
        })
      },
    ],
    ['a setting', ({ call }) => call('settings.update', { autoLockMinutes: 7 })],
    [
      'the passphrase',
      ({ call }) =>
        call('vault.changePassphrase', { proof: by(PASSPHRASE), passphrase: OTHER_PASSPHRASE }),
    ],
  ])('covers %s', async (_, change) => {
    const made = await makeTestVault()
    await write(made, 'IH-1', 'Some words.')
    await made.vault.backUpBeforeClosing()
    await made.vault.backUpBeforeClosing()
    expect(namesIn(backupFolder(made))).toHaveLength(1)
    await change(made)
    await made.vault.backUpBeforeClosing()
    expect(namesIn(backupFolder(made))).toHaveLength(2)
  })

  it('is not made where it is not wanted', async () => {
    const made = await makeTestVault()
    await made.call('settings.update', { isBackupOnLock: false })
    await made.vault.backUpBeforeClosing()
    expect(namesIn(backupFolder(made))).toEqual([])
  })

  it('goes to the chosen folder, and to the vault’s own when that is gone, which is told until it is back', async () => {
    const made = await makeTestVault()
    const stick = join(tempFolder(), 'stick')
    mkdirSync(stick)
    await made.call('backups.useFolder', { chosen: offer(made, stick) })
    await lockAndUnlock(made)
    expect(namesIn(stick)).toHaveLength(1)
    expect(namesIn(backupFolder(made))).toEqual([])

    renameSync(stick, `${stick}-pulled`)
    await write(made, 'IH-1', 'Some words.')
    expect(await lockAndUnlock(made)).toContain('backup-failed')
    expect(namesIn(backupFolder(made))).toHaveLength(1)
    expect(await made.call('backups.state', {})).toMatchObject({
      folder: stick,
      isThere: false,
      newest: { isInVaultFolder: true },
      failure: { code: 'backup-folder-missing', isKeptInVaultFolder: true },
    })

    renameSync(`${stick}-pulled`, stick)
    await lockAndUnlock(made)
    expect(namesIn(stick)).toHaveLength(2)
    expect((await made.call('backups.state', {})).failure).toBeNull()
  })

  it('that fails everywhere leaves the vault as it is, and is told', async () => {
    const made = await makeTestVault()
    writeFileSync(backupFolder(made), 'in the way')
    await write(made, 'IH-1', 'Some words.')
    await lockAndUnlock(made)
    expect((await made.call('backups.state', {})).failure?.isKeptInVaultFolder).toBe(false)
    expect(await clientsOf(made)).toEqual(['IH-1'])
  })

  it('removes those that have served their time, and nothing else', async () => {
    const made = await makeTestVault()
    await made.call('settings.update', { backupKeepNewest: 2, backupKeepDays: 1 })
    const byHand = await made.call('backups.make', { chosen: null })
    const stranger = join(backupFolder(made), 'throughline-backup-of-somebody-else')
    mkdirSync(stranger)
    for (const code of ['A', 'B', 'C', 'D']) {
      await addClient(made, code, code)
      await made.vault.backUpBeforeClosing()
      if (code === 'B') {
        const [newest] = await made.call('backups.list', { chosen: null })
        writeFileSync(join(backupFolder(made), newest?.name ?? '', 'my own note.txt'), '')
      }
    }
    const rows = await made.call('backups.list', { chosen: null })
    expect(rows.map(({ kind }) => kind)).toEqual(['automatic', 'automatic', 'automatic', 'by-hand'])
    expect(rows.at(-1)?.name).toBe(byHand.name)
    expect(existsSync(stranger)).toBe(true)
  })
})
