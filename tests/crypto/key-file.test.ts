import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FLOOR_PARAMETERS } from '../../db/crypto/derive-key.ts'
import {
  hasRecoveryCode,
  isCopyExact,
  isOfStore,
  keyFilePath,
  newKeyFile,
  putCopyBack,
  readKeyFile,
  unwrapDataKey,
  withPassphrase,
  writeKeyFile,
} from '../../db/crypto/key-file.ts'
import { newRecoveryCode } from '../../db/crypto/recovery-code.ts'
import { randomKey } from '../../db/crypto/secret-bytes.ts'
import { changeRecoveryCode } from '../../db/vault/keys.ts'
import { tempFolder } from '../support/temp-folder.ts'

const PASSPHRASE = 'violet harbor forgets its tide'
const NEXT = 'eleven lanterns under the viaduct'
const STORE = '00112233445566778899aabbccddeeff'

const noRecord = (): void => {}

const madeKeyFile = async () => {
  const folder = tempFolder()
  const dataKey = randomKey()
  const chosen = { passphrase: PASSPHRASE, kdf: FLOOR_PARAMETERS }
  writeKeyFile(folder, await newKeyFile(STORE, dataKey, chosen))
  return { folder, dataKey }
}

const byPassphrase = async (folder: string, passphrase = PASSPHRASE) =>
  unwrapDataKey(readKeyFile(folder), { kind: 'passphrase', passphrase })
const byCode = async (folder: string, code: string) =>
  unwrapDataKey(readKeyFile(folder), { kind: 'recovery-code', code })

const doctor = (folder: string, change: (file: Record<string, unknown>) => unknown): void => {
  const file: unknown = JSON.parse(readFileSync(keyFilePath(folder), 'utf8'))
  if (typeof file !== 'object' || file === null) throw new Error('not a key file')
  writeFileSync(keyFilePath(folder), JSON.stringify(change({ ...file })))
}

describe('the key file', () => {
  it('gives the data key back to the right passphrase only', async () => {
    const { folder, dataKey } = await madeKeyFile()
    expect((await byPassphrase(folder))?.equals(dataKey)).toBe(true)
    expect(await byPassphrase(folder, `${PASSPHRASE} `)).toBeNull()
  })

  it('holds neither the data key nor a secret', async () => {
    const { folder, dataKey } = await madeKeyFile()
    const code = newRecoveryCode()
    changeRecoveryCode(folder, dataKey, code, noRecord)
    const file = readFileSync(keyFilePath(folder))
    expect(file.includes(dataKey)).toBe(false)
    expect(file.includes(dataKey.toString('base64'))).toBe(false)
    expect(file.includes(dataKey.toString('hex'))).toBe(false)
    expect(file.includes(PASSPHRASE)).toBe(false)
    expect(file.includes(code)).toBe(false)
  })

  it('opens by the recovery code as well, and only by the newest', async () => {
    const { folder, dataKey } = await madeKeyFile()
    const [first, second] = [newRecoveryCode(), newRecoveryCode()]
    changeRecoveryCode(folder, dataKey, first, noRecord)
    expect((await byCode(folder, first))?.equals(dataKey)).toBe(true)
    expect(hasRecoveryCode(readKeyFile(folder))).toBe(true)
    changeRecoveryCode(folder, dataKey, second, noRecord)
    expect(await byCode(folder, first)).toBeNull()
    expect((await byCode(folder, second))?.equals(dataKey)).toBe(true)
    expect((await byPassphrase(folder))?.equals(dataKey)).toBe(true)
  })

  it('takes another passphrase, and keeps the recovery code good', async () => {
    const { folder, dataKey } = await madeKeyFile()
    const code = newRecoveryCode()
    changeRecoveryCode(folder, dataKey, code, noRecord)
    const next = { passphrase: NEXT, kdf: FLOOR_PARAMETERS }
    writeKeyFile(folder, await withPassphrase(readKeyFile(folder), STORE, dataKey, next))
    expect(await byPassphrase(folder)).toBeNull()
    expect((await byPassphrase(folder, NEXT))?.equals(dataKey)).toBe(true)
    expect((await byCode(folder, code))?.equals(dataKey)).toBe(true)
  })

  it.each([
    ['the vault', { vaultId: '3f0c2b8e-7a53-4a6e-9a51-0d6f7b1f7c11' }],
    ['the store', { storeId: 'ffeeddccbbaa99887766554433221100' }],
  ])('opens nothing once its header names another: %s', async (_, change) => {
    const { folder } = await madeKeyFile()
    doctor(folder, (file) => ({ ...file, ...change }))
    expect(await byPassphrase(folder)).toBeNull()
  })

  it('opens nothing once its parameters were changed within their limits', async () => {
    const { folder } = await madeKeyFile()
    const text = readFileSync(keyFilePath(folder), 'utf8')
    writeFileSync(keyFilePath(folder), text.replace('"lanes": 4', '"lanes": 2'))
    expect(await byPassphrase(folder)).toBeNull()
  })

  it('says which store it belongs to', async () => {
    const { folder } = await madeKeyFile()
    expect(isOfStore(readKeyFile(folder), STORE)).toBe(true)
    expect(isOfStore(readKeyFile(folder), 'ffeeddccbbaa99887766554433221100')).toBe(false)
  })

  it('is kept twice, and the copy can take its place', async () => {
    const { folder, dataKey } = await madeKeyFile()
    expect(isCopyExact(folder)).toBe(true)
    writeFileSync(keyFilePath(folder), 'spoilt')
    expect(isCopyExact(folder)).toBe(false)
    putCopyBack(folder)
    expect((await byPassphrase(folder))?.equals(dataKey)).toBe(true)
    expect(readFileSync(`${keyFilePath(folder)}.set-aside`, 'utf8')).toBe('spoilt')
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, 100)],
    ['empty', () => ''],
    ['not of this format', () => '{"hello": 1}'],
    ['with weaker parameters', (text: string) => text.replace('65536', '1024')],
    ['with parameters that would hang', (text: string) => text.replace('65536', '99999999')],
    ['with a slow hash taken away', (text: string) => text.replace('"argon2id"', '"hkdf-sha256"')],
    ['with a field too many', (text: string) => text.replace('{', '{"extra": 1,')],
    ['with a prototype smuggled in', (text: string) => text.replace('{', '{"__proto__": {},')],
    ['far too large', (text: string) => text + ' '.repeat(20_000)],
  ])('%s is told as damaged', async (_, damage) => {
    const { folder } = await madeKeyFile()
    writeFileSync(keyFilePath(folder), damage(readFileSync(keyFilePath(folder), 'utf8')))
    expect(() => readKeyFile(folder)).toThrow('key-file-damaged')
  })

  it('survives the loss of any one of its characters as damaged or wrong, never as a crash', async () => {
    const { folder } = await madeKeyFile()
    const text = readFileSync(keyFilePath(folder), 'utf8')
    for (let at = 0; at < text.length; at += 1) {
      writeFileSync(keyFilePath(folder), text.slice(0, at) + text.slice(at + 1))
      try {
        readKeyFile(folder)
      } catch (error) {
        expect(error).toMatchObject({ name: 'VaultFailure' })
      }
    }
  })

  it('from a newer app is told as such', async () => {
    const { folder } = await madeKeyFile()
    doctor(folder, (file) => ({ ...file, version: 3 }))
    expect(() => readKeyFile(folder)).toThrow('key-file-from-newer-version')
  })

  it('is missed by name', () => {
    expect(() => readKeyFile(tempFolder())).toThrow('key-file-missing')
  })
})
