/**
 * `vault.keys`: the data key, wrapped once per slot. Losing this file loses the vault, so it is replaced
 * only by temp file, fsync, rename and fsync of the folder, and an identical copy is kept beside it.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { VaultFailure } from '../contract/failures.ts'
import { dropStaged, replaceFile, stageFile } from '../store/replace-file.ts'
import type { KdfParameters } from './derive-key.ts'
import {
  openSlot,
  passphraseSlotOf,
  type RecoverySlot,
  recoverySlotOf,
  type Secret,
  type Slot,
  type SlotHome,
  slot,
} from './key-slots.ts'

const FORMAT = 'throughline-keys'
/** Version 2 adds the recovery code and says which store it opens. */
const VERSION = 2
const MAX_FILE_BYTES = 16_384

const common = { format: z.literal(FORMAT), vaultId: z.uuid() }
const keyFile = z.discriminatedUnion('version', [
  z.strictObject({ ...common, version: z.literal(1), slots: z.array(slot).length(1) }),
  z.strictObject({
    ...common,
    version: z.literal(VERSION),
    /** The first 16 bytes of the store, in hex: they stay as they are for as long as the store exists. */
    storeId: z.string().regex(/^[0-9a-f]{32}$/),
    slots: z.array(slot).min(1).max(2),
  }),
])
export type KeyFile = z.infer<typeof keyFile>
type CurrentKeyFile = Extract<KeyFile, { version: typeof VERSION }>

/** The file itself, and the copy that stands in for it when it is damaged or gone. */
export type WhichKeys = 'file' | 'copy'

export const keyFilePath = (folder: string, which: WhichKeys = 'file'): string =>
  join(folder, which === 'file' ? 'vault.keys' : 'vault.keys.copy')
/** Where a key file goes whose place the copy takes: it may be of use to an expert. */
const setAsidePath = (folder: string): string => `${keyFilePath(folder)}.set-aside`

export const hasKeyFile = (folder: string, which: WhichKeys = 'file'): boolean =>
  existsSync(keyFilePath(folder, which))

const homeOf = (file: KeyFile): SlotHome =>
  file.version === 1
    ? [FORMAT, file.version, file.vaultId]
    : [FORMAT, file.version, file.vaultId, file.storeId]

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

/** @throws VaultFailure `key-file-missing`, `key-file-damaged`, `key-file-from-newer-version` */
export const readKeyFile = (folder: string, which: WhichKeys = 'file'): KeyFile => {
  if (!hasKeyFile(folder, which)) throw new VaultFailure('key-file-missing')
  const content = readFileSync(keyFilePath(folder, which))
  if (content.length > MAX_FILE_BYTES) throw new VaultFailure('key-file-damaged')
  return parse(content.toString('utf8'))
}

/** Null where there is none that can be read: for what is told before anybody unlocks. */
export const glanceAtKeyFile = (folder: string, which: WhichKeys): KeyFile | null => {
  try {
    return readKeyFile(folder, which)
  } catch {
    return null
  }
}

/** Whether the copy says the same as the file. */
export const isCopyExact = (folder: string): boolean =>
  hasKeyFile(folder, 'copy') &&
  readFileSync(keyFilePath(folder)).equals(readFileSync(keyFilePath(folder, 'copy')))

const keepStill = (): void => {}

/**
 * Both are on the disk before either is put in its place, so that a full disk changes nothing. The copy
 * comes last: until then it opens the vault by what opened it before.
 * @param record what must be written before the keys change; where that fails, they stay
 */
export const writeKeyFile = (folder: string, file: KeyFile, record = keepStill): void => {
  const content = serialize(file)
  const main = stageFile(keyFilePath(folder), content)
  try {
    const copy = stageFile(keyFilePath(folder, 'copy'), content)
    try {
      record()
      main.put()
    } catch (error) {
      copy.drop()
      throw error
    }
    try {
      copy.put()
    } catch {
      // The change is in force; the copy is mended at the next unlocking.
      copy.drop()
    }
  } catch (error) {
    main.drop()
    throw error
  }
}

/** Of a vault that is being made: a copy is what tells a vault that was made from a half-made one. */
export const writeKeyFileWithoutCopy = (folder: string, file: KeyFile): void =>
  replaceFile(keyFilePath(folder), serialize(file))

export const copyKeyFile = (folder: string): void =>
  replaceFile(keyFilePath(folder, 'copy'), readFileSync(keyFilePath(folder), 'utf8'))

/** Keys that a kill kept from being changed: they would open the vault by a passphrase that was never put in force. */
export const dropStagedKeys = (folder: string): void => {
  dropStaged(keyFilePath(folder))
  dropStaged(keyFilePath(folder, 'copy'))
}

/** The copy becomes the file; what stood in its place is set aside. */
export const putCopyBack = (folder: string): void =>
  writeKeyFile(folder, readKeyFile(folder, 'copy'), () => {
    if (hasKeyFile(folder)) renameSync(keyFilePath(folder), setAsidePath(folder))
  })

/** Whether the file may belong to this store; one of version 1 does not say. */
export const isOfStore = (file: KeyFile, storeId: string): boolean =>
  file.version === 1 || file.storeId === storeId

export const hasRecoveryCode = (file: KeyFile): boolean =>
  file.slots.some(({ kind }) => kind === 'recovery-code')

/** Whether what opens one by its passphrase opens the other; a passphrase set anew counts as another. */
export const hasSamePassphrase = (one: KeyFile, other: KeyFile): boolean => {
  const slotOf = (file: KeyFile) => file.slots.find(({ kind }) => kind === 'passphrase')
  const [a, b] = [slotOf(one), slotOf(other)]
  return (
    a !== undefined && b !== undefined && a.salt.equals(b.salt) && a.ciphertext.equals(b.ciphertext)
  )
}

/**
 * The data key, which the caller wipes; null when the secret is wrong. A doctored header reads as a
 * wrong secret, since nothing distinguishes the two.
 */
export const unwrapDataKey = async (file: KeyFile, secret: Secret): Promise<Buffer | null> => {
  for (const candidate of file.slots) {
    const dataKey = await openSlot(homeOf(file), candidate, secret)
    if (dataKey !== null) return dataKey
  }
  return null
}

export type NewPassphrase = { readonly passphrase: string; readonly kdf: KdfParameters }

const emptyFile = (vaultId: string, storeId: string): CurrentKeyFile => ({
  format: FORMAT,
  version: VERSION,
  vaultId,
  storeId,
  slots: [],
})

const isRecoverySlot = (one: Slot): one is RecoverySlot => one.kind === 'recovery-code'

export const newKeyFile = async (
  storeId: string,
  dataKey: Buffer,
  { passphrase, kdf }: NewPassphrase,
): Promise<KeyFile> => {
  const empty = emptyFile(randomUUID(), storeId)
  return { ...empty, slots: [await passphraseSlotOf(homeOf(empty), dataKey, passphrase, kdf)] }
}

/** The same file under another passphrase; the recovery code stays good. */
export const withPassphrase = async (
  file: KeyFile,
  storeId: string,
  dataKey: Buffer,
  { passphrase, kdf }: NewPassphrase,
): Promise<KeyFile> => {
  const empty = emptyFile(file.vaultId, storeId)
  const own = await passphraseSlotOf(homeOf(empty), dataKey, passphrase, kdf)
  return { ...empty, slots: [own, ...file.slots.filter(isRecoverySlot)] }
}

/** The same file with another recovery code, which makes an earlier one worthless. */
export const withRecoveryCode = (file: CurrentKeyFile, dataKey: Buffer, code: string): KeyFile => ({
  ...file,
  slots: [
    ...file.slots.filter((one) => !isRecoverySlot(one)),
    recoverySlotOf(homeOf(file), dataKey, code),
  ],
})

export const isCurrent = (file: KeyFile): file is CurrentKeyFile => file.version === VERSION
