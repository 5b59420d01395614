import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { BackupContents, BackupRow } from '../../db/contract/backups.ts'
import { storePath } from '../../db/store/open-store.ts'
import { tempFolder } from '../support/temp-folder.ts'
import {
  addClient,
  addSession,
  makeTestVault,
  PASSPHRASE,
  type TestVault,
  tagOf,
  testVaultOf,
} from '../support/test-vault.ts'

const OTHER_PASSPHRASE = 'granite lantern under seven quiet elms'
const FIXTURES = join(import.meta.dirname, '../store/fixtures')

type AnyVault = Omit<TestVault, 'context'>

const backupFolder = ({ folder }: AnyVault): string => join(folder, 'backups')
const namesIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).toSorted() : []

const offer = ({ vault }: AnyVault, path: string): string => {
  const token = randomUUID()
  vault.offerPath(token, path)
  return token
}

const write = async (made: TestVault, code: string, text: string): Promise<void> => {
  const { id } = await addClient(made, `Ines ${code}`, code)
  const { id: sessionId } = await addSession(made, id, '2026-01-05')
  await made.call('notes.save', {
    sessionId,
    baseRevision: 0,
    text,
    tags: [tagOf('loneliness', { kind: 'passage', start: 0, end: 4 })],
  })
}

const look = async (made: AnyVault, { id }: BackupRow): Promise<BackupContents> => {
  const answer = await made.call('backups.inspect', { id, secret: null })
  if (!answer.isOpen) throw new Error('the backup asks for a secret')
  return answer.contents
}

const unlockedAt = async (folder: string): Promise<TestVault> => {
  const made = testVaultOf(folder)
  return { ...made, context: await made.vault.unlock(PASSPHRASE) }
}

const by = (passphrase: string) => ({ kind: 'passphrase', passphrase }) as const

const clientsOf = async (made: AnyVault): Promise<readonly string[]> =>
  (await made.call('clients.list', { includeArchived: true })).map(({ code }) => code).toSorted()

const eventsOf = ({ context }: Pick<TestVault, 'context'>): readonly string[] =>
  context.store.sqlite
    .prepare<[], string>('SELECT kind FROM audit_event ORDER BY number')
    .pluck()
    .all()

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

  it('brings an earlier schema up to date, and refuses a later one', async () => {
    const made = await makeTestVault()
    const fixtures = join(tempFolder(), 'fixtures')
    cpSync(join(FIXTURES, 'schema-1'), join(fixtures, 'schema-1'), { recursive: true })
    const [row] = await made.call('backups.list', { chosen: offer(made, fixtures) })
    if (row === undefined) throw new Error('the fixture is not listed')
    const { id } = row
    expect(await made.call('backups.inspect', { id, secret: by(PASSPHRASE) })).toMatchObject({
      contents: { clients: 2, notes: 6, signed: 4, schema: 1 },
    })
    await made.call('backups.restore', { id, secret: by(PASSPHRASE) })
    await made.vault.unlock(PASSPHRASE)
    expect((await made.call('vault.verify', {})).isSound).toBe(true)

    const later = await makeTestVault()
    later.context.store.sqlite.pragma('user_version = 9999')
    const ahead = await later.call('backups.list', { chosen: offer(later, fixtures) })
    expect(ahead).toHaveLength(1)
    expect(await later.refusal('backups.make', { chosen: null })).toBe('store-from-newer-version')
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

/** Room for so many KB, on a disk of its own; null where this account may not make one. */
const smallDisk = (kilobytes: number): string | null => {
  const path = tempFolder()
  const options = ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path]
  if (process.platform !== 'linux' || spawnSync('mount', options).status !== 0) return null
  onTestFinished(() => {
    spawnSync('umount', [path])
  })
  return path
}

it('on a full disk leaves neither a backup nor a trace, and the vault as it was', async ({
  skip,
}) => {
  const made = await makeTestVault()
  await write(made, 'IH-1', 'Some words of a session. '.repeat(15_000))
  const disk = smallDisk(400)
  if (disk === null) return skip('needs the right to mount')
  expect(await made.refusal('backups.make', { chosen: offer(made, disk) })).toBe('disk-full')
  expect(namesIn(disk)).toEqual([])
  expect((await made.call('vault.verify', {})).isSound).toBe(true)
})
