import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FLOOR_PARAMETERS } from '../../db/crypto/derive-key.ts'
import { keyFilePath, unwrapDataKey, writeKeyFile } from '../../db/crypto/key-file.ts'
import { randomKey } from '../../db/crypto/secret-bytes.ts'
import { tempFolder } from '../support/temp-folder.ts'

const PASSPHRASE = 'violet harbor forgets its tide'

const madeKeyFile = async () => {
  const folder = tempFolder()
  const dataKey = randomKey()
  await writeKeyFile(folder, dataKey, PASSPHRASE, FLOOR_PARAMETERS)
  return { folder, dataKey }
}

const doctor = (folder: string, change: (file: Record<string, unknown>) => unknown): void => {
  const file: unknown = JSON.parse(readFileSync(keyFilePath(folder), 'utf8'))
  if (typeof file !== 'object' || file === null) throw new Error('not a key file')
  writeFileSync(keyFilePath(folder), JSON.stringify(change({ ...file })))
}

describe('the key file', () => {
  it('gives the data key back to the right passphrase only', async () => {
    const { folder, dataKey } = await madeKeyFile()
    expect((await unwrapDataKey(folder, PASSPHRASE))?.equals(dataKey)).toBe(true)
    expect(await unwrapDataKey(folder, `${PASSPHRASE} `)).toBeNull()
  })

  it('holds neither the data key nor the passphrase', async () => {
    const { folder, dataKey } = await madeKeyFile()
    const file = readFileSync(keyFilePath(folder))
    expect(file.includes(dataKey)).toBe(false)
    expect(file.includes(dataKey.toString('base64'))).toBe(false)
    expect(file.includes(dataKey.toString('hex'))).toBe(false)
    expect(file.includes(PASSPHRASE)).toBe(false)
  })

  it('is of no use in another vault: the header is authenticated', async () => {
    const { folder } = await madeKeyFile()
    doctor(folder, (file) => ({ ...file, vaultId: '3f0c2b8e-7a53-4a6e-9a51-0d6f7b1f7c11' }))
    expect(await unwrapDataKey(folder, PASSPHRASE)).toBeNull()
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, 100)],
    ['empty', () => ''],
    ['not of this format', () => '{"hello": 1}'],
    ['with weaker parameters', (text: string) => text.replace('65536', '1024')],
    ['with a field too many', (text: string) => text.replace('{', '{"extra": 1,')],
    ['far too large', (text: string) => text + ' '.repeat(20_000)],
  ])('%s is told as damaged', async (_, damage) => {
    const { folder } = await madeKeyFile()
    writeFileSync(keyFilePath(folder), damage(readFileSync(keyFilePath(folder), 'utf8')))
    await expect(unwrapDataKey(folder, PASSPHRASE)).rejects.toThrow('key-file-damaged')
  })

  it('from a newer app is told as such', async () => {
    const { folder } = await madeKeyFile()
    doctor(folder, (file) => ({ ...file, version: 2 }))
    await expect(unwrapDataKey(folder, PASSPHRASE)).rejects.toThrow('key-file-from-newer-version')
  })

  it('is missed by name', async () => {
    await expect(unwrapDataKey(tempFolder(), PASSPHRASE)).rejects.toThrow('key-file-missing')
  })
})
