/** Restoring: what was comes back, what is is kept aside, and what is damaged is refused. */
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  backupFolder,
  by,
  clientsOf,
  eventsOf,
  FIXTURES,
  look,
  namesIn,
  OTHER_PASSPHRASE,
  offer,
  unlockedAt,
  write,
} from '../support/backup-bench.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { makeTestVault, PASSPHRASE, testVaultOf } from '../support/test-vault.ts'

describe('restoring', () => {
  it('brings back what was, keeps aside what is, locks, and says so in the log', async () => {
    const made = await makeTestVault()
    await write(made, 'IH-1', 'Some words.')
    const row = await made.call('backups.make', { chosen: null })
    await write(made, 'IH-2', 'Later words.')
    const { keptAside } = await made.call('backups.restore', { id: row.id, secret: null })
    expect(await made.call('vault.status', {})).toMatchObject({ state: 'locked', hasKeyCopy: true })

    const restored = await unlockedAt(made.folder)
    expect(await clientsOf(restored)).toEqual(['IH-1'])
    expect((await restored.call('vault.verify', {})).isSound).toBe(true)
    expect(eventsOf(restored)).toContain('restored')

    if (keptAside === null) throw new Error('nothing was kept aside')
    const former = testVaultOf(keptAside)
    await former.vault.unlock(PASSPHRASE)
    expect(await clientsOf(former)).toEqual(['IH-1', 'IH-2'])
    former.vault.close()

    const rows = await restored.call('backups.list', { chosen: null })
    const aside = rows.find(({ kind }) => kind === 'kept-aside')
    if (aside === undefined) throw new Error('what was kept aside is not listed')
    expect(await look(restored, aside)).toMatchObject({ clients: 2 })
    await restored.call('backups.restore', { id: aside.id, secret: null })
    await restored.vault.unlock(PASSPHRASE)
    expect(await clientsOf(restored)).toEqual(['IH-1', 'IH-2'])
  })

  it('needs the passphrase that the backup was made under', async () => {
    const made = await makeTestVault()
    await write(made, 'IH-1', 'Some words.')
    const row = await made.call('backups.make', { chosen: null })
    await made.call('vault.changePassphrase', {
      proof: by(PASSPHRASE),
      passphrase: OTHER_PASSPHRASE,
    })
    expect(await look(made, row)).toMatchObject({ passphrase: 'earlier' })
    await made.call('backups.restore', { id: row.id, secret: null })
    expect(await made.refusal('vault.unlock', { passphrase: OTHER_PASSPHRASE })).toBe(
      'wrong-passphrase',
    )
    await made.call('vault.unlock', { passphrase: PASSPHRASE })
    expect(await clientsOf(made)).toEqual(['IH-1'])
  })

  it('works by passphrase or recovery code where there is no vault, as on a new computer', async () => {
    const made = await makeTestVault()
    await write(made, 'IH-1', 'Some words.')
    const { recoveryCode } = await made.call('vault.proposeRecoveryCode', {
      passphrase: PASSPHRASE,
    })
    await made.call('vault.confirmRecoveryCode', {
      groups: [
        { place: 1, symbols: recoveryCode.slice(0, 5) },
        { place: 2, symbols: recoveryCode.slice(5, 10) },
      ],
    })
    await made.call('backups.make', { chosen: null })
    const fresh = testVaultOf(join(tempFolder(), 'none', 'yet'))
    const [row] = await fresh.call('backups.list', { chosen: offer(fresh, backupFolder(made)) })
    if (row === undefined) throw new Error('the backup is not listed')
    expect(row.isOfThisVault).toBeNull()
    const { id } = row
    expect(await fresh.call('backups.inspect', { id, secret: null })).toEqual({
      isOpen: false,
      hasRecoveryCode: true,
    })
    const { refusal } = fresh
    const wrong = by('not the right one at all')
    expect(await refusal('backups.inspect', { id, secret: wrong })).toBe('wrong-passphrase')
    expect(await refusal('backups.restore', { id, secret: wrong })).toBe('wrong-passphrase')
    expect(existsSync(fresh.folder)).toBe(false)
    expect(
      await fresh.call('backups.inspect', {
        id,
        secret: { kind: 'recovery-code', code: recoveryCode },
      }),
    ).toMatchObject({ isOpen: true, contents: { clients: 1, passphrase: 'unknown' } })
    expect(await fresh.call('backups.restore', { id, secret: by(PASSPHRASE) })).toMatchObject({
      keptAside: null,
    })
    await fresh.vault.unlock(PASSPHRASE)
    expect(await clientsOf(fresh)).toEqual(['IH-1'])
    expect(namesIn(fresh.folder)).not.toContain('replaced')
  })

  it('makes wrong tries wait, as unlocking does', async () => {
    const made = await makeTestVault()
    const { id } = await made.call('backups.make', { chosen: null })
    const secret = by('not the right one at all')
    for (let tries = 0; tries < 3; tries += 1) await made.refusal('backups.inspect', { id, secret })
    expect(await made.refusal('backups.inspect', { id, secret })).toBe('too-many-tries')
  })

  it('of another vault’s backup asks for that vault’s passphrase, and is told apart', async () => {
    const one = await makeTestVault()
    const other = await makeTestVault()
    await write(other, 'OT-1', 'Some words.')
    await other.call('backups.make', { chosen: null })
    const [row] = await one.call('backups.list', { chosen: offer(one, backupFolder(other)) })
    if (row === undefined) throw new Error('the backup is not listed')
    expect(row.isOfThisVault).toBe(false)
    expect(await one.call('backups.inspect', { id: row.id, secret: null })).toMatchObject({
      isOpen: false,
    })
    expect(await one.refusal('backups.restore', { id: row.id, secret: null })).toBe(
      'wrong-passphrase',
    )
    await one.call('backups.restore', { id: row.id, secret: by(PASSPHRASE) })
    await one.vault.unlock(PASSPHRASE)
    expect(await clientsOf(one)).toEqual(['OT-1'])
  })

  it.each([
    ['one bit of the store', 'vault.db', 9_000],
    ['one bit of the key file', 'vault.keys', 30],
  ])('is refused where %s differs, and leaves the vault as it was', async (_, file, place) => {
    const made = await makeTestVault()
    await write(made, 'IH-1', 'Some words.')
    const row = await made.call('backups.make', { chosen: null })
    const path = join(backupFolder(made), row.name, file)
    const bytes = readFileSync(path)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    writeFileSync(path, bytes)
    const { refusal } = made
    expect(await refusal('backups.inspect', { id: row.id, secret: null })).toMatch(/damaged$/)
    expect(await refusal('backups.restore', { id: row.id, secret: null })).toMatch(/damaged$/)
    expect(await clientsOf(made)).toEqual(['IH-1'])
    expect(namesIn(made.folder)).not.toContain('restoring')
  })

  it('finds damage without a label too, as in files copied by hand', async () => {
    const made = await makeTestVault()
    await write(made, 'IH-1', 'Some words. '.repeat(2_000))
    const { name } = await made.call('backups.make', { chosen: null })
    const copied = join(tempFolder(), 'copied')
    cpSync(join(backupFolder(made), name), copied, { recursive: true })
    rmSync(join(copied, 'backup.json'))
    const [sound] = await made.call('backups.list', { chosen: offer(made, copied) })
    if (sound === undefined) throw new Error('the copy is not listed')
    expect(await look(made, sound)).toMatchObject({ clients: 1 })
    const bytes = readFileSync(join(copied, 'vault.db'))
    const place = bytes.length - 3_000
    bytes[place] = (bytes[place] ?? 0) ^ 1
    writeFileSync(join(copied, 'vault.db'), bytes)
    expect(await made.refusal('backups.inspect', { id: sound.id, secret: null })).toBe(
      'backup-damaged',
    )
    expect(namesIn(made.folder)).not.toContain('looking-into')
  })

  it.each(readdirSync(FIXTURES))('brings an earlier schema up to date: %s', async (version) => {
    const made = await makeTestVault()
    const fixture = join(tempFolder(), version)
    cpSync(join(FIXTURES, version), fixture, { recursive: true })
    const rows = await made.call('backups.list', { chosen: offer(made, fixture) })
    expect(rows).toHaveLength(1)
    const id = rows[0]?.id ?? ''
    expect(await made.call('backups.inspect', { id, secret: by(PASSPHRASE) })).toMatchObject({
      contents: {
        clients: 2,
        notes: 6,
        signed: 4,
        schema: Number(version.slice('schema-'.length, 'schema-'.length + 1)),
      },
    })
    await made.call('backups.restore', { id, secret: by(PASSPHRASE) })
    await made.vault.unlock(PASSPHRASE)
    expect((await made.call('vault.verify', {})).isSound).toBe(true)
  })

  it('makes no backup of a store of a later schema', async () => {
    const made = await makeTestVault()
    made.context.store.sqlite.pragma('user_version = 9999')
    expect(await made.refusal('backups.make', { chosen: null })).toBe('store-from-newer-version')
  })

  it('does not take the open vault for a backup, not even by a link to it', async () => {
    const made = await makeTestVault()
    const link = join(tempFolder(), 'link')
    symlinkSync(made.folder, link)
    expect(await made.call('backups.list', { chosen: offer(made, made.folder) })).toEqual([])
    expect(await made.call('backups.list', { chosen: offer(made, link) })).toEqual([])
  })

  it('is refused while another process has the vault open', async () => {
    const made = await makeTestVault()
    await write(made, 'IH-1', 'Some words.')
    await made.call('backups.make', { chosen: null })
    const second = testVaultOf(made.folder)
    const rows = await second.call('backups.list', { chosen: null })
    const [row] = rows
    if (row === undefined) throw new Error('the backup is not listed')
    expect(await second.refusal('backups.restore', { id: row.id, secret: by(PASSPHRASE) })).toBe(
      'vault-in-use',
    )
    expect(await clientsOf(made)).toEqual(['IH-1'])
    expect(namesIn(made.folder)).not.toContain('replaced')
  })
})
