/** What opens a vault, what no longer does, and what helps when its key file is not what it was. */
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FailureCode, Result } from '../../db/contract/failures.ts'
import { keyFilePath } from '../../db/crypto/key-file.ts'
import { newRecoveryCode } from '../../db/crypto/recovery-code.ts'
import { groupsOf } from '../../db/domain/recovery-code.ts'
import { storePath } from '../../db/store/open-store.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { makeTestVault, openTestVault, PASSPHRASE } from '../support/test-vault.ts'

const NEXT = 'eleven lanterns under the viaduct'
const WEAK = 'passwordpassword'

type Vault = ReturnType<typeof openTestVault>

const outcome = async (answer: Promise<Result<unknown>>): Promise<'ok' | FailureCode> => {
  const result = await answer
  return result.ok ? 'ok' : result.failure.code
}

const codeIn = async (answer: Promise<Result<unknown>>): Promise<string> => {
  const result = await answer
  if (!result.ok) throw new Error(result.failure.code)
  return (result.value as { readonly recoveryCode: string }).recoveryCode
}

const typedBack = (code: string, places: readonly number[]) => ({
  groups: places.map((place) => ({ place, symbols: groupsOf(code)[place - 1] ?? '' })),
})

const confirm = (vault: Vault, code: string) =>
  outcome(vault.call('vault.confirmRecoveryCode', typedBack(code, [2, 5])))

/** Made, given a recovery code, and closed again. */
const madeVault = async () => {
  const folder = join(tempFolder(), 'vault')
  const vault = openTestVault(folder)
  const code = await codeIn(vault.call('vault.create', { passphrase: PASSPHRASE }))
  expect(await confirm(vault, code)).toBe('ok')
  vault.close()
  return { folder, code }
}

const byPassphrase = (folder: string, passphrase: string, keys: 'file' | 'copy' = 'file') => {
  const vault = openTestVault(folder)
  return outcome(vault.call('vault.unlock', { passphrase, keys })).finally(() => vault.close())
}
const byCode = (folder: string, code: string) => {
  const vault = openTestVault(folder)
  return outcome(vault.call('vault.unlockByRecoveryCode', { code })).finally(() => vault.close())
}

describe('a recovery code', () => {
  it('opens the vault once part of it was typed back', async () => {
    const { folder, code } = await madeVault()
    expect(await byCode(folder, groupsOf(code).join(' ').toLowerCase())).toBe('ok')
    expect(await byPassphrase(folder, PASSPHRASE)).toBe('ok')
  })

  it('opens nothing before that', async () => {
    const folder = join(tempFolder(), 'vault')
    const vault = openTestVault(folder)
    const code = await codeIn(vault.call('vault.create', { passphrase: PASSPHRASE }))
    vault.close()
    expect(await byCode(folder, code)).toBe('no-recovery-code')
  })

  it('is not confirmed by a wrong group, by one group, or by the same group twice', async () => {
    const vault = openTestVault(join(tempFolder(), 'vault'))
    const code = await codeIn(vault.call('vault.create', { passphrase: PASSPHRASE }))
    const other = newRecoveryCode()
    for (const typed of [typedBack(other, [1, 2]), typedBack(code, [3]), typedBack(code, [3, 3])])
      expect(await outcome(vault.call('vault.confirmRecoveryCode', typed))).toBe('code-differs')
    expect(await confirm(vault, code)).toBe('ok')
    expect(await confirm(vault, code)).toBe('no-code-proposed')
  })

  it('makes the former one worthless when it is confirmed, and not before', async () => {
    const { folder, code } = await madeVault()
    const vault = openTestVault(folder)
    await vault.unlock(PASSPHRASE)
    const propose = (passphrase: string) => vault.call('vault.proposeRecoveryCode', { passphrase })
    expect(await outcome(propose('somebody at the desk'))).toBe('wrong-passphrase')
    const next = await codeIn(propose(PASSPHRASE))
    vault.close()
    expect(await confirm(vault, next)).toBe('locked')
    expect(await byCode(folder, code)).toBe('ok')
    await vault.unlock(PASSPHRASE)
    const last = await codeIn(propose(PASSPHRASE))
    expect(await confirm(vault, last)).toBe('ok')
    vault.close()
    expect(await byCode(folder, code)).toBe('wrong-recovery-code')
    expect(await byCode(folder, last)).toBe('ok')
  })

  it('is told apart: mistyped, of another vault, never made', async () => {
    const { folder, code } = await madeVault()
    const last = code.endsWith('7') ? '8' : '7'
    expect(await byCode(folder, code.slice(0, -1) + last)).toBe('recovery-code-mistyped')
    expect(await byCode(folder, newRecoveryCode())).toBe('wrong-recovery-code')
  })

  it('can be made for a vault of the first version, which had none', async () => {
    const folder = join(tempFolder(), 'vault')
    cpSync(join(import.meta.dirname, '../store/fixtures/schema-1'), folder, { recursive: true })
    const vault = openTestVault(folder)
    await vault.unlock(PASSPHRASE)
    const code = await codeIn(vault.call('vault.proposeRecoveryCode', { passphrase: PASSPHRASE }))
    expect(await confirm(vault, code)).toBe('ok')
    vault.close()
    expect(await byCode(folder, code)).toBe('ok')
    expect(await byPassphrase(folder, PASSPHRASE)).toBe('ok')
  })
})

describe('another passphrase', () => {
  const change = (vault: Vault, proof: object, passphrase = NEXT) =>
    outcome(vault.call('vault.changePassphrase', { proof, passphrase }))

  it('replaces the former, keeps the recovery code, and leaves the store as it was', async () => {
    const { folder, code } = await madeVault()
    const vault = openTestVault(folder)
    await vault.unlock(PASSPHRASE)
    const before = readFileSync(storePath(folder)).subarray(0, 16)
    expect(await change(vault, { kind: 'passphrase', passphrase: PASSPHRASE })).toBe('ok')
    vault.close()
    expect(readFileSync(storePath(folder)).subarray(0, 16)).toEqual(before)
    expect(await byPassphrase(folder, PASSPHRASE)).toBe('wrong-passphrase')
    expect(await byPassphrase(folder, PASSPHRASE, 'copy')).toBe('wrong-passphrase')
    expect(await byPassphrase(folder, NEXT)).toBe('ok')
    expect(await byCode(folder, code)).toBe('ok')
  })

  it('can be set by whoever has the recovery code', async () => {
    const { folder, code } = await madeVault()
    const vault = openTestVault(folder)
    expect(await outcome(vault.call('vault.unlockByRecoveryCode', { code }))).toBe('ok')
    expect(await change(vault, { kind: 'recovery-code', code })).toBe('ok')
    vault.close()
    expect(await byPassphrase(folder, NEXT)).toBe('ok')
  })

  it('needs proof, strength and an open vault', async () => {
    const { folder } = await madeVault()
    const before = readFileSync(keyFilePath(folder))
    const vault = openTestVault(folder)
    const right = { kind: 'passphrase', passphrase: PASSPHRASE }
    expect(await change(vault, right)).toBe('locked')
    await vault.unlock(PASSPHRASE)
    expect(await change(vault, { kind: 'passphrase', passphrase: NEXT })).toBe('wrong-passphrase')
    expect(await change(vault, right, WEAK)).toBe('passphrase-too-weak')
    expect(readFileSync(keyFilePath(folder)).equals(before)).toBe(true)
  })

  it('mends a copy that fell behind, so that the former passphrase opens nothing', async () => {
    const { folder } = await madeVault()
    const former = join(folder, 'former')
    copyFileSync(keyFilePath(folder, 'copy'), former)
    const vault = openTestVault(folder)
    await vault.unlock(PASSPHRASE)
    await change(vault, { kind: 'passphrase', passphrase: PASSPHRASE })
    vault.close()
    copyFileSync(former, keyFilePath(folder, 'copy'))
    expect(await byPassphrase(folder, NEXT)).toBe('ok')
    expect(await byPassphrase(folder, PASSPHRASE, 'copy')).toBe('wrong-passphrase')
  })

  it('leaves nothing of a change that a kill cut short', async () => {
    const { folder } = await madeVault()
    const staged = (['file', 'copy'] as const).map((which) => `${keyFilePath(folder, which)}.next`)
    for (const path of staged) writeFileSync(path, 'keys under a passphrase never put in force')
    expect(await byPassphrase(folder, PASSPHRASE)).toBe('ok')
    expect(staged.filter((path) => existsSync(path))).toEqual([])
  })
})

describe('a key file that is not what it was', () => {
  const weaken = (text: string) => text.replace('"lanes": 4', '"lanes": 2')
  it.each([
    ['damaged', (path: string) => writeFileSync(path, 'spoilt'), 'key-file-damaged'],
    [
      'cut short',
      (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 90)),
      'key-file-damaged',
    ],
    ['gone', (path: string) => rmSync(path), 'key-file-missing'],
    [
      'doctored',
      (path: string) => writeFileSync(path, weaken(readFileSync(path, 'utf8'))),
      'key-file-altered',
    ],
  ] as const)('%s is told, and the kept copy opens and takes its place', async (_, spoil, code) => {
    const { folder } = await madeVault()
    spoil(keyFilePath(folder))
    expect(await byPassphrase(folder, PASSPHRASE)).toBe(code)
    expect(await byPassphrase(folder, PASSPHRASE, 'copy')).toBe('ok')
    expect(await byPassphrase(folder, PASSPHRASE)).toBe('ok')
  })

  it('of another vault is told as such, whatever the passphrase', async () => {
    const [here, there] = [await madeVault(), await madeVault()]
    copyFileSync(keyFilePath(there.folder), keyFilePath(here.folder))
    expect(await byPassphrase(here.folder, PASSPHRASE)).toBe('key-file-of-another-vault')
    expect(await byPassphrase(here.folder, PASSPHRASE, 'copy')).toBe('ok')
  })

  it('and whose copy is spoilt too is told, and nothing is written', async () => {
    const { folder } = await madeVault()
    for (const which of ['file', 'copy'] as const)
      writeFileSync(keyFilePath(folder, which), 'spoilt')
    const before = readFileSync(storePath(folder))
    expect(await byPassphrase(folder, PASSPHRASE)).toBe('key-file-damaged')
    expect(await byPassphrase(folder, PASSPHRASE, 'copy')).toBe('key-file-damaged')
    expect(readFileSync(storePath(folder)).equals(before)).toBe(true)
  })
})

describe('keys in memory', () => {
  it('are overwritten when the vault is locked', async () => {
    const { vault, context } = await makeTestVault()
    const { data, audit } = context.keys
    expect([data, audit].every((key) => key.some((byte) => byte !== 0))).toBe(true)
    vault.close()
    expect([data, audit].every((key) => key.every((byte) => byte === 0))).toBe(true)
  })
})
