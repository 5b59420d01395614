/** The vault: locked, then unlocked, then closed. The only holder of the key and of the open store. */
import type { Database } from 'better-sqlite3'
import { api, type Method, type Output, type ParsedInput } from './contract/api.ts'
import { type Result, VaultFailure } from './contract/failures.ts'
import type { VaultState } from './contract/views.ts'
import { calibrate, type KdfParameters } from './crypto/derive-key.ts'
import { unwrapDataKey, writeKeyFile } from './crypto/key-file.ts'
import { randomKey, wipe } from './crypto/secret-bytes.ts'
import { localDateOf } from './domain/local-date.ts'
import { delayAfter } from './domain/unlock-delay.ts'
import { seedConcepts } from './services/concepts.ts'
import { type Context, createContext } from './services/context.ts'
import { DONE } from './services/done.ts'
import { failureOf } from './services/failure-of.ts'
import { handlers, type LockMethod, type StoreMethod } from './services/handlers.ts'
import { foldEdits } from './services/notes.ts'
import { closeStore, openStore } from './store/open-store.ts'
import { beginMaking, endMaking, holdsVault } from './store/vault-folder.ts'

export type VaultOptions = {
  readonly folder: string
  readonly appVersion: string
  /** Where the SQLite addon is, when it is not the one inside its package. */
  readonly nativeBinding?: string
  /** Of a new vault; measured on this machine when not given. */
  readonly kdf?: KdfParameters
}

export type Vault = {
  /** Parses, answers, never throws. */
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  /** For the command line, which works on the services directly. @throws VaultFailure */
  readonly unlock: (passphrase: string) => Promise<Context>
  /** @throws VaultFailure */
  readonly create: (passphrase: string) => Promise<Context>
  /** Folds what is being written into the record and closes the store. May be called twice. */
  readonly close: () => void
}

// The word lists behind the estimate take 0.2 s to load, and only a new passphrase needs them.
const loadStrength = () => import('./crypto/passphrase-strength.ts')

type State =
  | { readonly name: 'locked' }
  | { readonly name: 'opening' }
  | { readonly name: 'unlocked'; readonly sqlite: Database; readonly context: Context }

const isMethod = (name: string): name is Method => Object.hasOwn(api, name)
const isLockMethod = (method: Method): method is LockMethod => !Object.hasOwn(handlers, method)

export const openVault = (options: VaultOptions): Vault => {
  const { folder, appVersion, nativeBinding } = options
  let state: State = { name: 'locked' }
  let failures = 0
  let nextTryAt = 0

  const opened = (dataKey: Buffer, mayCreate: boolean): Context => {
    const binding = nativeBinding === undefined ? {} : { nativeBinding }
    const sqlite = openStore({ folder, dataKey, mayCreate, ...binding })
    try {
      const context = createContext(sqlite, appVersion)
      seedConcepts(context, mayCreate ? null : localDateOf(context.now()))
      foldEdits(context)
      state = { name: 'unlocked', sqlite, context }
      return context
    } catch (error) {
      sqlite.close()
      throw error
    }
  }

  /** Only one opening at a time; a failed one leaves the vault locked. */
  const opening = async (work: () => Promise<Context>): Promise<Context> => {
    if (state.name !== 'locked') throw new VaultFailure('already-unlocked')
    state = { name: 'opening' }
    try {
      return await work()
    } catch (error) {
      state = { name: 'locked' }
      throw error
    }
  }

  const create = (passphrase: string): Promise<Context> =>
    opening(async () => {
      if (holdsVault(folder)) throw new VaultFailure('vault-exists')
      const { assessPassphrase } = await loadStrength()
      if (!assessPassphrase(passphrase).isAccepted) throw new VaultFailure('passphrase-too-weak')
      const kdf = options.kdf ?? (await calibrate())
      beginMaking(folder)
      const dataKey = randomKey()
      try {
        await writeKeyFile(folder, dataKey, passphrase, kdf)
        const context = opened(dataKey, true)
        endMaking(folder)
        return context
      } finally {
        wipe(dataKey)
      }
    })

  const unlock = (passphrase: string): Promise<Context> =>
    opening(async () => {
      if (!holdsVault(folder)) throw new VaultFailure('vault-missing')
      const retryAfterMs = nextTryAt - Date.now()
      if (retryAfterMs > 0) throw new VaultFailure('too-many-tries', { retryAfterMs })
      const dataKey = await unwrapDataKey(folder, passphrase)
      if (dataKey === null) {
        failures += 1
        nextTryAt = Date.now() + delayAfter(failures)
        throw new VaultFailure('wrong-passphrase', { retryAfterMs: delayAfter(failures) })
      }
      try {
        failures = 0
        return opened(dataKey, false)
      } finally {
        wipe(dataKey)
      }
    })

  const status = (): { readonly state: VaultState } => {
    if (state.name === 'unlocked') return { state: 'unlocked' }
    return { state: holdsVault(folder) ? 'locked' : 'missing' }
  }

  const lockHandlers: {
    readonly [M in LockMethod]: (input: ParsedInput<M>) => Output<M> | Promise<Output<M>>
  } = {
    'vault.status': status,
    'vault.assessPassphrase': async ({ passphrase }) =>
      (await loadStrength()).assessPassphrase(passphrase),
    'vault.create': async ({ passphrase }) => {
      await create(passphrase)
      return DONE
    },
    'vault.unlock': async ({ passphrase }) => {
      await unlock(passphrase)
      return DONE
    },
  }

  const dispatch = async <M extends Method>(method: M, input: unknown): Promise<unknown> => {
    const parsed = api[method].input.safeParse(input)
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path
        .filter((part) => typeof part === 'string')
        .join('.')
      throw new VaultFailure('invalid-input', field ? { field } : {})
    }
    return isLockMethod(method)
      ? await answerLock(method, parsed.data)
      : answerStore(method, parsed.data)
  }

  // The schema of a method gives exactly the input that its handler takes; TypeScript cannot follow
  // that through the union of all methods, so it is stated once for each table of handlers.
  const answerLock = (method: LockMethod, input: unknown): unknown =>
    (lockHandlers[method] as (input: unknown) => unknown)(input)
  const answerStore = (method: Method, input: unknown): unknown => {
    if (state.name !== 'unlocked') throw new VaultFailure('locked')
    const handler = handlers[method as StoreMethod] as (context: Context, input: unknown) => unknown
    return handler(state.context, input)
  }

  return {
    create,
    unlock,
    call: async (method, input) => {
      try {
        if (!isMethod(method)) return { ok: false, failure: { code: 'unknown-method' } }
        return { ok: true, value: await dispatch(method, input) }
      } catch (error) {
        return { ok: false, failure: failureOf(error) }
      }
    },
    close: () => {
      if (state.name !== 'unlocked') return
      const { sqlite, context } = state
      state = { name: 'locked' }
      try {
        foldEdits(context)
      } finally {
        closeStore(sqlite)
      }
    },
  }
}
