/** The calls that change what opens an open vault: its passphrase and its recovery code. */
import type { Output, ParsedInput } from '../contract/api.ts'
import type { NewPassphrase } from '../crypto/key-file.ts'
import type { Secret } from '../crypto/key-slots.ts'
import type { Context } from '../services/context.ts'
import { DONE } from '../services/done.ts'
import type { KeyMethod } from '../services/handlers.ts'
import { changePassphrase, provePassphrase } from './keys.ts'
import type { OneAtATime } from './one-at-a-time.ts'
import type { Recovery } from './recovery.ts'

type KeyHandlers = {
  readonly [M in KeyMethod]: (input: ParsedInput<M>) => Output<M> | Promise<Output<M>>
}

export type KeyCallMeans = {
  readonly folder: string
  /** Each reads the key file and writes it back much later. */
  readonly queue: OneAtATime
  readonly recovery: Recovery
  /** @throws VaultFailure `locked` */
  readonly unlocked: () => { readonly context: Context; readonly storeId: string }
  /** @throws VaultFailure `passphrase-too-weak` */
  readonly newPassphrase: (passphrase: string) => Promise<NewPassphrase>
  /** Counts a wrong secret as a try. */
  readonly proving: (
    context: Context,
    kind: Secret['kind'],
    work: () => Promise<void>,
  ) => Promise<void>
}

export const keyCalls = (means: KeyCallMeans): KeyHandlers => {
  const { folder, queue, recovery, unlocked, newPassphrase, proving } = means
  return {
    'vault.changePassphrase': ({ proof, passphrase }) =>
      queue(async () => {
        const { context, storeId } = unlocked()
        const next = await newPassphrase(passphrase)
        const record = () =>
          context.audit.record({ kind: 'passphrase-changed', detail: { by: proof.kind } })
        await proving(context, proof.kind, () =>
          changePassphrase(folder, storeId, proof, next, record),
        )
        return DONE
      }),
    'vault.proposeRecoveryCode': ({ passphrase }) =>
      queue(async () => {
        const { context, storeId } = unlocked()
        await proving(context, 'passphrase', () =>
          // It may have been locked, or another put in its place, while the secret was tried.
          provePassphrase(folder, storeId, passphrase, () => void unlocked()),
        )
        unlocked()
        return { recoveryCode: recovery.propose() }
      }),
    'vault.confirmRecoveryCode': ({ groups }) =>
      queue(async () => {
        const { context } = unlocked()
        recovery.confirm(groups, context.keys.data, () =>
          context.audit.record({ kind: 'recovery-code-made' }),
        )
        return DONE
      }),
  }
}
