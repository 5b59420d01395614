/** A backup made by hand: what it is, what it shows, and where it cannot be made. */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { storePath } from '../../db/store/open-store.ts'
import {
  backupFolder,
  clientsOf,
  eventsOf,
  look,
  namesIn,
  offer,
  write,
} from '../support/backup-bench.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { makeTestVault, PASSPHRASE, testVaultOf } from '../support/test-vault.ts'

describe('a backup made by hand', () => {
  it('is a folder with store, keys and label, and says what it holds', async () => {
    const made = await makeTestVault()
    await write(made, 'IH-1', 'Some words of a session.')
    const row = await made.call('backups.make', { chosen: null })
    expect(row).toMatchObject({ kind: 'by-hand', isOfThisVault: true, isComplete: true })
    expect(namesIn(backupFolder(made))).toEqual([row.name])
    const path = join(backupFolder(made), row.name)
    expect(namesIn(path)).toEqual(['backup.json', 'vault.db', 'vault.keys'])
    expect(await made.call('backups.list', { chosen: null })).toMatchObject([
      { name: row.name, madeAt: row.madeAt },
    ])
    expect(await look(made, row)).toMatchObject({
      clients: 1,
      sessions: 1,
      notes: 1,
      signed: 0,
      passphrase: 'same',
    })
    expect(eventsOf(made)).toEqual(expect.arrayContaining(['backup-made', 'backup-inspected']))
    expect(await made.call('backups.state', {})).toMatchObject({
      isVaultFolder: true,
      newest: { madeAt: row.madeAt, isInVaultFolder: true },
      failure: null,
    })
  })

  it('says nothing readable of a client', async () => {
    const made = await makeTestVault()
    await write(made, 'QF-77', 'Quillon Featherstonehaugh spoke of lighthouses.')
    const { name } = await made.call('backups.make', { chosen: null })
    for (const file of namesIn(join(backupFolder(made), name))) {
      const bytes = readFileSync(join(backupFolder(made), name, file))
      for (const word of ['Featherstonehaugh', 'QF-77', 'lighthouses', 'SQLite format'])
        expect(bytes.includes(word), `${word} in ${file}`).toBe(false)
    }
  })

  it('leaves the vault locked against everybody else', async () => {
    const made = await makeTestVault()
    await made.call('backups.make', { chosen: null })
    const token = offer(made, made.folder)
    await made.call('backups.list', { chosen: token })
    // A process of its own: SQLite shares a lock between the connections of one process.
    const script = `
      import Sqlite from 'better-sqlite3'
      const db = new Sqlite(process.argv[1], { readonly: true, timeout: 0 })
      try { db.prepare('SELECT * FROM sqlite_master').all() } catch (error) { console.log(error.code) }`
    const { stdout } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', script, storePath(made.folder)],
      { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') },
    )
    expect(stdout.trim()).toBe('SQLITE_BUSY')
  })

  it('opens by itself, as a vault of its own', async () => {
    const made = await makeTestVault()
    await write(made, 'IH-1', 'Some words.')
    const { name } = await made.call('backups.make', { chosen: null })
    const copy = join(tempFolder(), 'vault')
    cpSync(join(backupFolder(made), name), copy, { recursive: true })
    const alone = testVaultOf(copy)
    await alone.vault.unlock(PASSPHRASE)
    expect(await clientsOf(alone)).toEqual(['IH-1'])
    expect((await alone.call('vault.verify', {})).isSound).toBe(true)
  })

  it('clears what an interrupted one left, of this vault only', async () => {
    const made = await makeTestVault()
    const { name } = await made.call('backups.make', { chosen: null })
    const id = readFileSync(join(backupFolder(made), name, 'vault.db')).subarray(0, 16)
    const own = `.throughline-unfinished-${id.toString('hex')}-x`
    const strange = `.throughline-unfinished-${'0'.repeat(32)}-x`
    for (const left of [own, strange]) mkdirSync(join(backupFolder(made), left))
    await made.call('backups.make', { chosen: null })
    expect(namesIn(backupFolder(made))).not.toContain(own)
    expect(namesIn(backupFolder(made))).toContain(strange)
  })

  it.each([
    ['is not there', 'backup-folder-missing', () => join(tempFolder(), 'gone')],
    [
      'is a file',
      'backup-folder-missing',
      () => {
        const path = join(tempFolder(), 'file')
        writeFileSync(path, '')
        return path
      },
    ],
    // What not even the root of CI may write to.
    ['cannot be written to', 'read-only', () => '/sys/kernel'],
    ['goes away', 'backup-folder-missing', () => '/proc/self/fdinfo'],
  ])('fails in plain words where the folder %s', async (_, code, target) => {
    const made = await makeTestVault()
    await write(made, 'IH-1', 'Some words.')
    expect(await made.refusal('backups.make', { chosen: offer(made, target()) })).toBe(code)
    expect(eventsOf(made).at(-1)).toBe('backup-failed')
    expect((await made.call('vault.verify', {})).isSound).toBe(true)
    expect(await clientsOf(made)).toEqual(['IH-1'])
  })

  it('knows no token that it was not given', async () => {
    const made = await makeTestVault()
    const { refusal } = made
    expect(await refusal('backups.make', { chosen: randomUUID() })).toBe('not-found')
    expect(await refusal('backups.useFolder', { chosen: randomUUID() })).toBe('not-found')
    expect(await refusal('backups.list', { chosen: randomUUID() })).toBe('not-found')
    expect(await refusal('backups.inspect', { id: randomUUID(), secret: null })).toBe('not-found')
    expect(await refusal('backups.restore', { id: randomUUID(), secret: null })).toBe('not-found')
  })
})
