/** Passphrases, vaults in use, damaged stores, readers that stop listening. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { answerOf, fingerprint, runCli, spawnCli } from '../support/run-cli.ts'
import { makeTestVault, openTestVault, PASSPHRASE } from '../support/test-vault.ts'
import { makeSmallRecord } from './record.ts'

// Each command derives a key and some start a process: seconds, where a machine is busy.
vi.setConfig({ testTimeout: 120_000 })

describe('the lock', () => {
  it('stays shut without a passphrase, and where nobody can be asked says so', async () => {
    const { folder } = await makeSmallRecord()
    const { code, stdout, stderr } = await spawnCli(['clients', '--vault', folder], {
      passphrase: null,
    })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      'vault: no passphrase: set THROUGHLINE_PASSPHRASE or run the command at a terminal\n',
    )
  })

  it('stays shut to a wrong passphrase, with a code of its own', async () => {
    const { folder } = await makeSmallRecord()
    const before = fingerprint(folder)
    const wrong = { passphrase: 'velvet harbor forgets its tide' }
    const { code, stdout, stderr } = await runCli(['clients', '--vault', folder], wrong)
    expect([code, stdout, stderr]).toEqual([3, '', 'vault: wrong passphrase\n'])
    expect(fingerprint(folder)).toBe(before)
  })

  it('lets nobody else in while the vault is open', async () => {
    const { folder } = await makeSmallRecord()
    const app = openTestVault(folder)
    await app.unlock(PASSPHRASE)
    const { code, stdout, stderr } = await spawnCli(['clients', '--vault', folder, '--json'])
    expect([code, stdout]).toEqual([4, ''])
    expect(stderr).toBe('vault: the vault is open in another program; close it there first\n')
    app.close()
    expect(await answerOf(['clients', '--vault', folder, '--json'])).toHaveLength(2)
  })

  it('tells a missing key file from a missing store and from a damaged one', async () => {
    const { folder } = await makeSmallRecord()
    const keys = join(folder, 'vault.keys')
    const whole = readFileSync(keys)
    writeFileSync(keys, 'rubbish')
    const { code, stderr } = await runCli(['clients', '--vault', folder])
    expect([code, stderr]).toEqual([
      4,
      'vault: the key file of the vault is damaged; the app can put its copy back, else restore a backup\n',
    ])
    writeFileSync(keys, whole)
    expect((await runCli(['clients', '--vault', folder])).code).toBe(0)
  })
})

describe('verify', () => {
  it.each([
    ['the first page', 0.02],
    ['a page in the middle', 0.6],
  ])('ends with 5 where a byte of %s was changed', async (_, place) => {
    const { folder } = await makeSmallRecord()
    const store = join(folder, 'vault.db')
    const at = Math.floor(statSync(store).size * place)
    const handle = openSync(store, 'r+')
    const byte = readFileSync(store)[at] ?? 0
    writeSync(handle, Uint8Array.of(byte ^ 1), 0, 1, at)
    closeSync(handle)
    const { code, stdout, stderr } = await runCli(['verify', '--vault', folder, '--json'])
    expect(code).toBe(5)
    expect(JSON.parse(stdout)).toMatchObject({
      sound: false,
      checks: [{ name: 'pages', sound: false }],
    })
    expect(stderr).toBe('vault: the store is damaged; restore a backup\n')
  })
})

describe('a reader that stops listening', () => {
  it('is no fault, and leaves no stack trace', async () => {
    const main = fileURLToPath(new URL('../../db/cli/main.ts', import.meta.url))
    const { folder } = await makeSmallRecord()
    const child = spawn(process.execPath, [main, 'concepts', '--vault', folder, '--json'], {
      env: { ...process.env, THROUGHLINE_PASSPHRASE: PASSPHRASE },
    })
    child.stdout.destroy()
    let words = ''
    child.stderr.on('data', (chunk: Buffer) => {
      words += chunk.toString()
    })
    const [code] = await once(child, 'close')
    expect([code, words]).toEqual([0, ''])
  })
})

describe('an interrupted command', () => {
  it('leaves a sound vault that holds whole transactions', async () => {
    const { folder, vault } = await makeTestVault()
    vault.close()
    const main = fileURLToPath(new URL('../../db/cli/main.ts', import.meta.url))
    const many = ['--clients', '40', '--notes', '6000', '--seed', '1']
    const child = spawn(process.execPath, [main, 'generate', '--vault', folder, ...many], {
      env: { ...process.env, THROUGHLINE_PASSPHRASE: PASSPHRASE },
      stdio: 'ignore',
    })
    const log = join(folder, 'vault.db-wal')
    const MEGABYTE = 1_000_000
    while ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) < MEGABYTE) {
      if (child.exitCode !== null) throw new Error('it was over before it could be interrupted')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    child.kill('SIGINT')
    await once(child, 'close')
    expect(child.signalCode).toBe('SIGINT')
    expect(await answerOf(['verify', '--vault', folder, '--json'])).toMatchObject({ sound: true })
    expect(await answerOf(['clients', '--vault', folder, '--json'])).toHaveLength(40)
  })
})
