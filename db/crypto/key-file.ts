/**
 * `vault.keys`: the data key, wrapped once per slot. Losing this file loses the vault, so it is replaced
 * only by temp file, fsync, rename and fsync of the folder, and the one before is kept as `.previous`.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { VaultFailure } from '../contract/failures.ts'
import { replaceFile } from '../store/replace-file.ts'
import { deriveKey, type KdfParameters, kdfParameters, SALT_BYTES } from './derive-key.ts'
import { wipe } from './secret-bytes.ts'
import { unwrapKey, wrapKey } from './wrap-key.ts'

const FORMAT = 'throughline-keys'
const VERSION = 1
const MAX_FILE_BYTES = 16_384

const bytes = (min: number, max: number) =>
  z
    .base64()
    .transform((value) => Buffer.from(value, 'base64'))
    .refine((value) => value.length >= min && value.length <= max)

const slot = z.strictObject({
  kind: z.literal('passphrase'),
  kdf: kdfParameters,
  salt: bytes(SALT_BYTES, SALT_BYTES),
  nonce: bytes(12, 12),
  ciphertext: bytes(32, 32),
  tag: bytes(16, 16),
})
const keyFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  vaultId: z.uuid(),
  slots: z.array(slot).min(1).max(4),
})
type KeyFile = z.infer<typeof keyFile>
type Slot = z.infer<typeof slot>

export const keyFilePath = (folder: string): string => join(folder, 'vault.keys')
const previousPath = (folder: string): string => `${keyFilePath(folder)}.previous`

/** What authenticates a slot: a change of any parameter makes the unwrapping fail. */
const slotHeader = (vaultId: string, kind: Slot['kind'], kdf: KdfParameters, salt: Buffer) =>
  Buffer.from(
    JSON.stringify([
      FORMAT,
      VERSION,
      vaultId,
      kind,
      kdf.name,
      kdf.memoryKib,
      kdf.passes,
      kdf.lanes,
      salt.toString('base64'),
    ]),
    'utf8',
  )

const passphraseSlot = async (
  vaultId: string,
  dataKey: Buffer,
  passphrase: string,
  kdf: KdfParameters,
): Promise<Slot> => {
  const salt = randomBytes(SALT_BYTES)
  const wrappingKey = await deriveKey(passphrase, salt, kdf)
  try {
    const wrapped = wrapKey(dataKey, wrappingKey, slotHeader(vaultId, 'passphrase', kdf, salt))
    return { kind: 'passphrase', kdf, salt, ...wrapped }
  } finally {
    wipe(wrappingKey)
  }
}

const serialize = (file: KeyFile): string => {
  const base64 = (value: Buffer): string => value.toString('base64')
  const slots = file.slots.map(({ salt, nonce, ciphertext, tag, ...rest }) => ({
    ...rest,
    salt: base64(salt),
    nonce: base64(nonce),
    ciphertext: base64(ciphertext),
    tag: base64(tag),
  }))
  return `${JSON.stringify({ ...file, slots }, null, 2)}\n`
}

const versionProbe = z.object({ format: z.literal(FORMAT), version: z.number().int() })

const parse = (text: string): KeyFile => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new VaultFailure('key-file-damaged')
  }
  const probe = versionProbe.safeParse(json)
  if (probe.success && probe.data.version > VERSION)
    throw new VaultFailure('key-file-from-newer-version')
  const parsed = keyFile.safeParse(json)
  if (!parsed.success) throw new VaultFailure('key-file-damaged')
  return parsed.data
}

export const hasKeyFile = (folder: string): boolean => existsSync(keyFilePath(folder))

/** @throws VaultFailure `key-file-missing`, `key-file-damaged`, `key-file-from-newer-version` */
const readKeyFile = (folder: string): KeyFile => {
  if (!hasKeyFile(folder)) throw new VaultFailure('key-file-missing')
  const content = readFileSync(keyFilePath(folder))
  if (content.length > MAX_FILE_BYTES) throw new VaultFailure('key-file-damaged')
  return parse(content.toString('utf8'))
}

export const writeKeyFile = async (
  folder: string,
  dataKey: Buffer,
  passphrase: string,
  kdf: KdfParameters,
): Promise<void> => {
  const vaultId = randomUUID()
  const slots = [await passphraseSlot(vaultId, dataKey, passphrase, kdf)]
  if (hasKeyFile(folder)) copyFileSync(keyFilePath(folder), previousPath(folder))
  replaceFile(keyFilePath(folder), serialize({ format: FORMAT, version: VERSION, vaultId, slots }))
}

/**
 * The data key, which the caller wipes; null when the passphrase is wrong. A doctored header reads as a
 * wrong passphrase, since nothing distinguishes the two.
 * @throws VaultFailure `key-file-missing`, `key-file-damaged`, `key-file-from-newer-version`
 */
export const unwrapDataKey = async (folder: string, passphrase: string): Promise<Buffer | null> => {
  const file = readKeyFile(folder)
  for (const candidate of file.slots) {
    const wrappingKey = await deriveKey(passphrase, candidate.salt, candidate.kdf)
    const header = slotHeader(file.vaultId, candidate.kind, candidate.kdf, candidate.salt)
    const dataKey = unwrapKey(candidate, wrappingKey, header)
    wipe(wrappingKey)
    if (dataKey !== null) return dataKey
  }
  return null
}
