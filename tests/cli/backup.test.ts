/** Backing up, listing, checking and restoring, one after the other as a script would. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { answerOf, fingerprint, runCli } from '../support/run-cli.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { makeSmallRecord } from './record.ts'

// Each command derives a key: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 120_000 })

type Made = { readonly name: string; readonly complete: boolean }
type Listed = Made & { readonly reason: string; readonly check: string | null }
type Restored = {
  readonly contents: { readonly clients: number; readonly notes: number }
  readonly restored: boolean
  readonly keptAside: string | null
}

describe('the command line', () => {
  it('backs up into the vault’s folder or another, lists, checks and tells their age', async () => {
    const { folder } = await makeSmallRecord()
    const stick = tempFolder()
    const vault = ['--vault', folder]
    const own = await answerOf<Made>(['backup', ...vault, '--json'])
    const { code, stdout } = await runCli(['backup', ...vault, '--to', stick])
    expect([code, stdout]).toEqual([0, `${readdirSync(stick)[0]}\n`])

    expect(await answerOf<readonly Listed[]>(['backups', ...vault, '--json'])).toEqual([
      { ...own, check: null },
    ])
    const inStick = ['backups', ...vault, '--in', stick]
    expect(await answerOf<readonly Listed[]>([...inStick, '--check', '--json'])).toMatchObject([
      { reason: 'by-hand', complete: true, check: 'sound' },
    ])
    const verified = await runCli(['verify', ...vault])
    expect(verified.stdout).toMatch(/newest checked backup: .* less than a day old/)

    const store = join(stick, readdirSync(stick)[0] ?? '', 'vault.db')
    const bytes = readFileSync(store)
    bytes[5_000] = (bytes[5_000] ?? 0) ^ 1
    writeFileSync(store, bytes)
    const damaged = await runCli([...inStick, '--check'])
    expect([damaged.code, /damaged/.test(damaged.stdout)]).toEqual([5, true])
  })

  it('looks into a backup without touching anything, and restores it', async () => {
    const { folder } = await makeSmallRecord()
    const vault = ['--vault', folder]
    const { name } = await answerOf<Made>(['backup', ...vault, '--json'])
    const from = join(folder, 'backups', name)
    await runCli(['clients', ...vault, '--add', 'Later One', '--code', 'LO-1'])

    const before = fingerprint(from)
    const inspect = ['restore', ...vault, '--from', from, '--inspect', '--json']
    expect(await answerOf<Restored>(inspect)).toMatchObject({
      contents: { clients: 2, passphrase: 'same' },
      restored: false,
      keptAside: null,
    })
    expect(existsSync(join(folder, 'replaced'))).toBe(false)
    const wrong = await runCli(inspect, { passphrase: 'not the right one at all' })
    expect(wrong.code).toBe(3)

    const { keptAside } = await answerOf<Restored>(['restore', ...vault, '--from', from, '--json'])
    expect(fingerprint(from)).toBe(before)
    const clientsOf = async (path: string) =>
      (await answerOf<readonly unknown[]>(['clients', '--vault', path, '--json'])).length
    expect(await clientsOf(folder)).toBe(2)
    expect(await clientsOf(keptAside ?? '')).toBe(3)
  })

  it('restores where there is no vault yet', async () => {
    const { folder } = await makeSmallRecord()
    const stick = tempFolder()
    await runCli(['backup', '--vault', folder, '--to', stick])
    const fresh = join(tempFolder(), 'new')
    const from = join(stick, readdirSync(stick)[0] ?? '')
    const restore = ['restore', '--vault', fresh, '--from', from, '--json']
    expect(await answerOf<Restored>(restore)).toMatchObject({ restored: true, keptAside: null })
    expect((await runCli(['verify', '--vault', fresh])).code).toBe(0)
  })

  it('says in one sentence what is not a backup or not a folder', async () => {
    const { folder } = await makeSmallRecord()
    const empty = tempFolder()
    mkdirSync(join(empty, 'nothing'))
    const restore = await runCli(['restore', '--vault', folder, '--from', empty])
    expect([restore.code, restore.stderr]).toEqual([
      2,
      'vault: --from is not the folder of a backup\n',
    ])
    const backup = await runCli(['backup', '--vault', folder, '--to', join(empty, 'gone')])
    expect([backup.code, backup.stderr]).toEqual([
      2,
      'vault: there is no such folder for backups\n',
    ])
  })
})
