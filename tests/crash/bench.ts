/** A vault of the harness, open, and its calls as something that throws. */
import type { Input, Method, Output } from '../../db/contract/api.ts'
import type { Result } from '../../db/contract/failures.ts'
import { FLOOR_PARAMETERS } from '../../db/crypto/derive-key.ts'
import { openVault, type Vault } from '../../db/vault.ts'

export const PASSPHRASE = 'violet harbor forgets its tide'

export type Call = <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>

export type Bench = { readonly vault: Vault; readonly call: Call }

/** Locked as yet, in a folder that may be empty. */
export const benchAt = (folder: string): Bench => {
  const vault = openVault({ folder, appVersion: '0.0.0-crash', kdf: FLOOR_PARAMETERS })
  return {
    vault,
    call: async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
      // The vault types its answers as unknown, since it does not know who asks.
      const result = (await vault.call(method, input)) as Result<Output<M>>
      if (!result.ok) throw new Error(`${method}: ${result.failure.code}`)
      return result.value
    },
  }
}

/** @throws where the vault does not open, naming the failure's code */
export const withOpenVault = async <T>(
  folder: string,
  work: (bench: Bench) => Promise<T>,
  passphrase: string = PASSPHRASE,
): Promise<T> => {
  const bench = benchAt(folder)
  await bench.call('vault.unlock', { passphrase, keys: 'file' })
  try {
    return await work(bench)
  } finally {
    bench.vault.close()
  }
}

export const makeVaultAt = async (folder: string): Promise<void> => {
  const bench = benchAt(folder)
  await bench.call('vault.create', { passphrase: PASSPHRASE })
  bench.vault.close()
}
