/** Opens the vault for one command and closes it however that command ends. */
import { statSync } from 'node:fs'
import { VaultFailure } from '../contract/failures.ts'
import type { Context } from '../services/context.ts'
import type { Perform } from '../services/perform.ts'
import type { Vault } from '../vault.ts'
import { BadInput } from './bad-input.ts'
import { say } from './output.ts'
import { readPassphrase } from './passphrase.ts'
import { APP_VERSION } from './version.ts'

/** @throws BadInput where the path cannot be a vault's folder */
const isFolder = (path: string): boolean => {
  if (path === '') throw new BadInput('--vault is empty')
  const found = statSync(path, { throwIfNoEntry: false })
  if (found !== undefined && !found.isDirectory()) throw new BadInput('--vault is not a folder')
  return found !== undefined
}

// Loaded here and not above: the store and its engine take longer to load than the whole help.
const loadVault = () => import('../vault.ts')
const loadPerform = () => import('../services/perform.ts')
const loadVaultFolder = () => import('../store/vault-folder.ts')

/**
 * Ctrl-C ends the process at once: a transaction that was not committed never happened, and the log is
 * folded in when the vault is opened next.
 */
const closing = async <T>(vault: Vault, work: () => Promise<T>): Promise<T> => {
  let answer: T
  try {
    answer = await work()
  } catch (error) {
    // What went wrong first is what the reader must hear of.
    try {
      vault.close()
    } catch {}
    throw error
  }
  vault.close()
  return answer
}

/**
 * @param work answers by `perform` whatever the window would ask by a call, so that it leaves the same trace
 * @throws VaultFailure, BadInput, and whatever `work` throws
 */
export const withVault = async <T>(
  folder: string,
  work: (context: Context, perform: Perform, vault: Vault) => T | Promise<T>,
): Promise<T> => {
  if (!isFolder(folder)) throw new VaultFailure('vault-missing')
  const [{ openVault }, { holdsVault }] = await Promise.all([loadVault(), loadVaultFolder()])
  if (!holdsVault(folder)) throw new VaultFailure('vault-missing')
  const passphrase = await readPassphrase(false)
  const { perform } = await loadPerform()
  const vault = openVault({ folder, appVersion: APP_VERSION })
  return closing(vault, async () => work(await vault.unlock(passphrase), perform, vault))
}

/** The vault as it is, locked or missing: nothing is asked for. @throws VaultFailure, BadInput */
export const withLockedVault = async <T>(
  folder: string,
  work: (vault: Vault) => Promise<T>,
): Promise<T> => {
  isFolder(folder)
  const { openVault } = await loadVault()
  const vault = openVault({ folder, appVersion: APP_VERSION })
  return closing(vault, () => work(vault))
}

const warnOfSync = async (folder: string): Promise<void> => {
  const { syncServiceOf } = await import('../store/synced-folder.ts')
  const service = syncServiceOf(folder)
  if (service === null) return
  say(
    `warning: this folder is synced (${service}), which may copy the vault half-written or put an older one back; a folder that is not synced is safer`,
  )
}

/** Makes a vault in a folder that holds none. @throws VaultFailure, BadInput */
export const makeVault = async (
  folder: string,
  judge: (passphrase: string) => Promise<void>,
): Promise<void> => {
  isFolder(folder)
  const [{ openVault }, { holdsVault }] = await Promise.all([loadVault(), loadVaultFolder()])
  if (holdsVault(folder)) throw new VaultFailure('vault-exists')
  const passphrase = await readPassphrase(true)
  await judge(passphrase)
  const vault = openVault({ folder, appVersion: APP_VERSION })
  await closing(vault, async () => {
    await vault.create(passphrase)
  })
  await warnOfSync(folder)
}
