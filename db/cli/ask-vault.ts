/** Calls of the contract as the app makes them, for what concerns the vault's folder and not the store alone. */
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import type { Input, Method, Output } from '../contract/api.ts'
import { type Result, VaultFailure } from '../contract/failures.ts'
import type { PathPurpose } from '../contract/shell.ts'
import type { Vault } from '../vault.ts'

/** @throws VaultFailure */
export const ask = async <M extends Method>(
  vault: Vault,
  method: M,
  input: Input<M>,
): Promise<Output<M>> => {
  // The vault types its answers as unknown, since it does not know who asks.
  const result = (await vault.call(method, input)) as Result<Output<M>>
  if (result.ok) return result.value
  const { code, ...extra } = result.failure
  throw new VaultFailure(code, extra)
}

/** A token for the path, as the app's dialog gives one. */
const offerAs = (purpose: PathPurpose, vault: Vault, path: string): string => {
  const token = randomUUID()
  vault.offerPath(purpose, token, resolve(path))
  return token
}

/** Null for none. */
export const offer = (vault: Vault, path: string | undefined): string | null =>
  path === undefined ? null : offerAs('backup', vault, path)

export const offerForExport = (vault: Vault, path: string): string => offerAs('export', vault, path)
