/** The key file at work: opens a vault by a secret, and gives it another passphrase or recovery code. */
import { VaultFailure } from '../contract/failures.ts'
import {
  copyKeyFile,
  dropStagedKeys,
  hasKeyFile,
  hasRecoveryCode,
  isCopyExact,
  isCurrent,
  isOfStore,
  type KeyFile,
  type NewPassphrase,
  newKeyFile,
  readKeyFile,
  unwrapDataKey,
  type WhichKeys,
  withPassphrase,
  withRecoveryCode,
  writeKeyFile,
  writeKeyFileWithoutCopy,
} from '../crypto/key-file.ts'
import type { Secret } from '../crypto/key-slots.ts'
import { readRecoveryCode } from '../crypto/recovery-code.ts'
import { wipe } from '../crypto/secret-bytes.ts'

const WRONG = { passphrase: 'wrong-passphrase', 'recovery-code': 'wrong-recovery-code' } as const

/**
 * The data key, which the caller wipes.
 * @throws VaultFailure `wrong-passphrase`, `wrong-recovery-code`, `recovery-code-mistyped`, `no-recovery-code`
 */
const unwrapped = async (file: KeyFile, secret: Secret): Promise<Buffer> => {
  if (secret.kind === 'recovery-code') {
    if (readRecoveryCode(secret.code) === null) throw new VaultFailure('recovery-code-mistyped')
    if (!hasRecoveryCode(file)) throw new VaultFailure('no-recovery-code')
  }
  const dataKey = await unwrapDataKey(file, secret)
  if (dataKey === null) throw new VaultFailure(WRONG[secret.kind])
  return dataKey
}

/** Whether the kept copy differs from the file and opens where the file does not. */
const isOpenedByCopy = async (folder: string, secret: Secret): Promise<boolean> => {
  if (!hasKeyFile(folder, 'copy') || isCopyExact(folder)) return false
  try {
    wipe(await unwrapped(readKeyFile(folder, 'copy'), secret))
    return true
  } catch {
    return false
  }
}

/**
 * The data key, which the caller wipes.
 * @param storeId of the store that lies there, null where there is none
 * @throws VaultFailure as `unwrapped` and `readKeyFile` do; `key-file-of-another-vault`;
 *   `key-file-altered` where the kept copy opens instead
 */
export const openKeys = async (
  folder: string,
  storeId: string | null,
  secret: Secret,
  which: WhichKeys,
): Promise<Buffer> => {
  const file = readKeyFile(folder, which)
  if (storeId !== null && !isOfStore(file, storeId))
    throw new VaultFailure('key-file-of-another-vault')
  try {
    return await unwrapped(file, secret)
  } catch (error) {
    if (which === 'file' && (await isOpenedByCopy(folder, secret)))
      throw new VaultFailure('key-file-altered')
    throw error
  }
}

/**
 * A copy that fell behind would open by an old passphrase, and keys that were staged by one that was never put in
 * force; a disk that refuses it now may take it next time.
 */
export const tidyKeys = (folder: string): void => {
  try {
    dropStagedKeys(folder)
    if (!isCopyExact(folder)) copyKeyFile(folder)
  } catch {}
}

/** Without the copy, which `endMaking` adds. */
export const makeKeys = async (
  folder: string,
  storeId: string,
  dataKey: Buffer,
  passphrase: NewPassphrase,
): Promise<void> => writeKeyFileWithoutCopy(folder, await newKeyFile(storeId, dataKey, passphrase))

/**
 * @param record writes the change down; where it cannot, the former passphrase stays
 * @throws VaultFailure as `unwrapped` and `readKeyFile` do
 */
export const changePassphrase = async (
  folder: string,
  storeId: string,
  proof: Secret,
  next: NewPassphrase,
  record: () => void,
): Promise<void> => {
  const file = readKeyFile(folder)
  const dataKey = await unwrapped(file, proof)
  try {
    writeKeyFile(folder, await withPassphrase(file, storeId, dataKey, next), record)
  } finally {
    wipe(dataKey)
  }
}

/**
 * Also brings a file of the first version up to date, which only the passphrase can.
 * @throws VaultFailure as `unwrapped` and `readKeyFile` do
 */
export const provePassphrase = async (
  folder: string,
  storeId: string,
  passphrase: string,
  record: () => void,
): Promise<void> => {
  const file = readKeyFile(folder)
  const dataKey = await unwrapped(file, { kind: 'passphrase', passphrase })
  try {
    const kdf = file.slots.map((one) => one.kdf).find(({ name }) => name === 'argon2id')
    if (!isCurrent(file) && kdf?.name === 'argon2id')
      writeKeyFile(
        folder,
        await withPassphrase(file, storeId, dataKey, { passphrase, kdf }),
        record,
      )
  } finally {
    wipe(dataKey)
  }
}

/**
 * An earlier recovery code is worthless from here on. The passphrase has been proved, so the file is current.
 * @param record writes the change down; where it cannot, the earlier code stays
 * @throws VaultFailure as `readKeyFile` does
 */
export const changeRecoveryCode = (
  folder: string,
  dataKey: Buffer,
  code: string,
  record: () => void,
): void => {
  const file = readKeyFile(folder)
  if (!isCurrent(file)) throw new Error('the key file is of an older version')
  writeKeyFile(folder, withRecoveryCode(file, dataKey, code), record)
}
