import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyFilePath } from '../../db/crypto/key-file.ts'
import { delayAfter } from '../../db/domain/unlock-delay.ts'
import { storePath } from '../../db/store/open-store.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { addClient, makeTestVault, openTestVault, PASSPHRASE } from '../support/test-vault.ts'

const codeOf = async (answer: ReturnType<ReturnType<typeof openTestVault>['call']>) => {
  const result = await answer
  return result.ok ? 'ok' : result.failure.code
}

describe('the vault', () => {
  it('goes from missing to unlocked to locked to unlocked, and keeps what was written', async () => {
    const folder = join(tempFolder(), 'made', 'on', 'demand')
    const first = openTestVault(folder)
    expect(await first.call('vault.status', {})).toMatchObject({ value: { state: 'missing' } })
    await first.create(PASSPHRASE)
    await first.call('clients.create', { name: 'Ines', code: 'IH' })
    first.close()
    first.close()
    expect(await first.call('vault.status', {})).toMatchObject({ value: { state: 'locked' } })
    expect(await codeOf(first.call('clients.list', { includeArchived: true }))).toBe('locked')
    await first.unlock(PASSPHRASE)
    expect(await first.call('clients.list', { includeArchived: true })).toMatchObject({
      value: [{ name: 'Ines' }],
    })
  })

  it('leaves the store and its keys, twice, when it is closed', async () => {
    const { vault, folder } = await makeTestVault()
    vault.close()
    expect(readdirSync(folder).toSorted()).toEqual(['vault.db', 'vault.keys', 'vault.keys.copy'])
  })

  it('refuses a wrong passphrase, and makes the next tries wait longer and longer', async () => {
    const { vault, folder } = await makeTestVault()
    vault.close()
    const again = openTestVault(folder)
    const wrong = () => codeOf(again.call('vault.unlock', { passphrase: 'not the right one' }))
    expect([await wrong(), await wrong(), await wrong()]).toEqual(Array(3).fill('wrong-passphrase'))
    expect(await wrong()).toBe('too-many-tries')
    expect(await codeOf(again.call('vault.unlock', { passphrase: PASSPHRASE }))).toBe(
      'too-many-tries',
    )
    expect(Array.from({ length: 12 }, (_, tries) => delayAfter(tries))).toEqual([
      0, 0, 0, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000, 60_000,
    ])
  })

  it('does not make a second vault over the first', async () => {
    const { vault, folder } = await makeTestVault()
    vault.close()
    const before = readFileSync(keyFilePath(folder))
    const again = openTestVault(folder)
    expect(await codeOf(again.call('vault.create', { passphrase: PASSPHRASE }))).toBe(
      'vault-exists',
    )
    expect(readFileSync(keyFilePath(folder)).equals(before)).toBe(true)
  })

  it('refuses a weak passphrase and leaves no trace of the try', async () => {
    const folder = join(tempFolder(), 'none')
    const vault = openTestVault(folder)
    expect(await codeOf(vault.call('vault.create', { passphrase: 'passwordpassword' }))).toBe(
      'passphrase-too-weak',
    )
    expect(existsSync(folder)).toBe(false)
  })

  it('says what syncs its folder, before it is made and after', async () => {
    const folder = join(tempFolder(), 'Dropbox', 'vault')
    const vault = openTestVault(folder)
    const synced = { value: { inSyncedFolder: 'dropbox' } }
    expect(await vault.call('vault.status', {})).toMatchObject(synced)
    await vault.create(PASSPHRASE)
    expect(await vault.call('vault.status', {})).toMatchObject(synced)
    const { vault: plain } = await makeTestVault()
    expect(await plain.call('vault.status', {})).toMatchObject({ value: { inSyncedFolder: null } })
  })

  it('stays a vault when a sync program puts back the mark of its making', async () => {
    const { folder, vault } = await makeTestVault()
    vault.close()
    writeFileSync(join(folder, 'vault.being-made'), '')
    const again = openTestVault(folder)
    expect(await again.call('vault.status', {})).toMatchObject({ value: { state: 'locked' } })
    await expect(again.create(PASSPHRASE)).rejects.toThrow('vault-exists')
    await again.unlock(PASSPHRASE)
    expect(existsSync(join(folder, 'vault.being-made'))).toBe(false)
  })

  it('that was only half made when the power went can be made anew', async () => {
    const { vault, folder } = await makeTestVault()
    vault.close()
    writeFileSync(join(folder, 'vault.being-made'), '')
    rmSync(join(folder, 'vault.keys.copy'))
    const again = openTestVault(folder)
    expect(await again.call('vault.status', {})).toMatchObject({ value: { state: 'missing' } })
    await again.create(PASSPHRASE)
    expect(await again.call('vault.status', {})).toMatchObject({ value: { state: 'unlocked' } })
    expect(existsSync(join(folder, 'vault.being-made'))).toBe(false)
  })

  it.each([
    ['key file', keyFilePath, 'key-file-missing'],
    ['store', storePath, 'store-missing'],
  ])('that lost its %s is not taken for a missing one', async (_, path, code) => {
    const { vault, folder } = await makeTestVault()
    vault.close()
    rmSync(path(folder))
    const again = openTestVault(folder)
    expect(await again.call('vault.status', {})).toMatchObject({ value: { state: 'locked' } })
    expect(await codeOf(again.call('vault.unlock', { passphrase: PASSPHRASE }))).toBe(code)
    expect(await codeOf(again.call('vault.create', { passphrase: PASSPHRASE }))).toBe(
      'vault-exists',
    )
  })

  it('is refused to a second process while it is open', async () => {
    const { folder } = await makeTestVault()
    const second = openTestVault(folder)
    expect(await codeOf(second.call('vault.unlock', { passphrase: PASSPHRASE }))).toBe(
      'vault-in-use',
    )
  })

  it('writes no name, no text and no memo in clear', async () => {
    const made = await makeTestVault()
    await addClient(made, 'Quillon Featherstonehaugh', 'QF-77')
    const clear = () =>
      readdirSync(made.folder).filter((file) => {
        const bytes = readFileSync(join(made.folder, file))
        return bytes.includes('Featherstonehaugh') || bytes.includes('QF-77')
      })
    expect(clear()).toEqual([])
    made.vault.close()
    expect(clear()).toEqual([])
  })
})

describe('the sample practice', () => {
  it('comes once, leaves in one step, and takes nobody else with it', async () => {
    const made = await makeTestVault()
    await addClient(made)
    const loaded = await made.call('practice.loadSample', {})
    expect(loaded.clients).toBeGreaterThanOrEqual(6)
    expect(await made.call('practice.loadSample', {})).toEqual({
      clients: 0,
      sessions: 0,
      notes: 0,
    })
    expect((await made.call('vault.verify', {})).isSound).toBe(true)
    expect(await made.call('practice.removeSample', {})).toEqual(loaded)
    const rest = await made.call('clients.list', { includeArchived: true })
    expect(rest.map((row) => row.name)).toEqual(['Ines Halloran'])
    expect((await made.call('vault.verify', {})).isSound).toBe(true)
  })
})
