/** A real vault in a throwaway folder, made with the cheapest key derivation that the floors allow. */
import { onTestFinished } from 'vitest'
import type { Input, Method, Output } from '../../db/contract/api.ts'
import type { Result } from '../../db/contract/failures.ts'
import type { ClientId, SessionId } from '../../db/contract/ids.ts'
import { newTagId } from '../../db/contract/new-ids.ts'
import type { Anchor, TagInput } from '../../db/contract/shapes.ts'
import { FLOOR_PARAMETERS } from '../../db/crypto/derive-key.ts'
import type { Context } from '../../db/services/context.ts'
import { openVault, type Vault } from '../../db/vault.ts'
import { tempFolder } from './temp-folder.ts'

export const PASSPHRASE = 'violet harbor forgets its tide'

export type TestVault = {
  readonly folder: string
  readonly vault: Vault
  readonly context: Context
  /** @throws when the vault answers with a failure, naming its code */
  readonly call: <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>
  readonly refusal: <M extends Method>(method: M, input: Input<M>) => Promise<string>
}

export const openTestVault = (folder: string): Vault => {
  const vault = openVault({ folder, appVersion: '0.0.0-test', kdf: FLOOR_PARAMETERS })
  onTestFinished(() => vault.close())
  return vault
}

/** A vault that may be locked or missing. */
export const testVaultOf = (folder: string): Omit<TestVault, 'context'> => {
  const vault = openTestVault(folder)
  const ask = async <M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>> =>
    // The vault types its answers as unknown, since it does not know who asks.
    (await vault.call(method, input)) as Result<Output<M>>
  return {
    folder,
    vault,
    call: async (method, input) => {
      const result = await ask(method, input)
      if (!result.ok) throw new Error(`${method}: ${result.failure.code}`)
      return result.value
    },
    refusal: async (method, input) => {
      const result = await ask(method, input)
      return result.ok ? 'no refusal' : result.failure.code
    },
  }
}

export const makeTestVault = async (): Promise<TestVault> => {
  const made = testVaultOf(tempFolder())
  return { ...made, context: await made.vault.create(PASSPHRASE) }
}

export const addClient = (
  { call }: Pick<TestVault, 'call'>,
  name = 'Ines Halloran',
  code = 'IH-01',
): Promise<{ readonly id: ClientId }> => call('clients.create', { name, code })

export const addSession = (
  { call }: Pick<TestVault, 'call'>,
  clientId: ClientId,
  localDate: string,
  localTime = '10:00',
): Promise<{ readonly id: SessionId }> =>
  call('sessions.create', {
    clientId,
    localDate,
    localTime,
    timeZone: 'Europe/Lisbon',
    durationMinutes: 50,
    attendance: 'attended',
  })

export const tagOf = (
  concept: string,
  anchor: Anchor = { kind: 'session' },
  more: Partial<TagInput> = {},
): TagInput => ({
  id: newTagId(),
  concept,
  anchor,
  intensity: 2,
  assertion: 'present',
  movement: null,
  target: null,
  voice: null,
  aspects: [],
  memo: '',
  source: 'typed',
  ...more,
})
