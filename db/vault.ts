/** The vault: locked, then unlocked, then closed. The only holder of the key and of the open store. */
import type { Database } from 'better-sqlite3'
import { api, type Method, type Output, type ParsedInput } from './contract/api.ts'
import { type Result, VaultFailure } from './contract/failures.ts'
import type { Guard } from './contract/guard.ts'
import type { PrintJob } from './contract/print-job.ts'
import type { PathPurpose } from './contract/shell.ts'
import type { VaultStatus } from './contract/views.ts'
import { calibrate, type KdfParameters } from './crypto/derive-key.ts'
import {
  glanceAtKeyFile,
  hasKeyFile,
  hasRecoveryCode,
  type NewPassphrase,
  putCopyBack,
  type WhichKeys,
} from './crypto/key-file.ts'
import type { Secret } from './crypto/key-slots.ts'
import { randomKey, wipe } from './crypto/secret-bytes.ts'
import type { AuditEntry } from './services/audit.ts'
import type { Home } from './services/backups.ts'
import { type Context, forgetKeys } from './services/context.ts'
import { DONE } from './services/done.ts'
import { recordTries } from './services/failed-tries.ts'
import { failureOf } from './services/failure-of.ts'
import { handlers, type LockMethod, type StoreMethod } from './services/handlers.ts'
import { foldEdits } from './services/notes.ts'
import { perform } from './services/perform.ts'
import { notePrinted } from './services/printed.ts'
import { guardOf } from './services/settings.ts'
import { loadSuggestions } from './services/suggestions.ts'
import { closeStore, openStore, readStoreId } from './store/open-store.ts'
import { syncServiceOf } from './store/synced-folder.ts'
import { beginMaking, clearMark, endMaking, holdsVault } from './store/vault-folder.ts'
import { openVaultBackups } from './vault/backups.ts'
import { openChosenPaths } from './vault/chosen-paths.ts'
import { exportCalls } from './vault/export-calls.ts'
import { keyCalls } from './vault/key-calls.ts'
import { makeKeys, openKeys, tidyKeys } from './vault/keys.ts'
import { openMadeFiles } from './vault/made-files.ts'
import { oneAtATime } from './vault/one-at-a-time.ts'
import { openContext } from './vault/open-context.ts'
import { watchForQuiet } from './vault/quiet-watch.ts'
import { openRecovery } from './vault/recovery.ts'
import { countTries } from './vault/unlock-tries.ts'

export type VaultOptions = {
  readonly folder: string
  readonly appVersion: string
  /** Where the SQLite addon is, when it is not the one inside its package. */
  readonly nativeBinding?: string
  /** Of a new passphrase; measured on this machine when not given. */
  readonly kdf?: KdfParameters
  /** Told at every unlocking and whenever a setting that guards the vault changes. */
  readonly onGuard?: (guard: Guard) => void
  /** Whether a vault that stays open is backed up once a day, when nobody asks anything of it. */
  readonly isBackedUpDaily?: boolean
}

export type Vault = {
  /** Parses, answers, never throws. */
  readonly call: (method: string, input: unknown) => Promise<Result<unknown>>
  /** For the command line, which works on the services directly. @throws VaultFailure */
  readonly unlock: (passphrase: string) => Promise<Context>
  /** @throws VaultFailure */
  readonly create: (passphrase: string) => Promise<Context>
  /** Lets a token stand for a path that was chosen in a dialog of main or on the command line. */
  readonly offerPath: (purpose: PathPurpose, token: string, path: string) => void
  /** Lets a token stand for what main made of the page's paper. */
  readonly offerMade: (token: string, bytes: Uint8Array) => void
  /** Main printed what the page had made ready: the log says so, whatever the page does. */
  readonly notePrinted: (job: PrintJob) => void
  /** Backs up what was written since the last backup, where that is wanted; never throws. */
  readonly backUpBeforeClosing: () => Promise<void>
  /**
   * Folds what is being written into the record and closes the store. May be called twice.
   * @param isHurried leaves what takes seconds to the next closing: the computer is about to sleep
   */
  readonly close: (isHurried?: boolean) => void
}

// The word lists behind the estimate take 0.2 s to load, and only a new passphrase needs them.
const loadStrength = () => import('./crypto/passphrase-strength.ts')

type State =
  | { readonly name: 'locked' }
  | { readonly name: 'opening' }
  | {
      readonly name: 'unlocked'
      readonly sqlite: Database
      readonly context: Context
      readonly storeId: string
    }

const isMethod = (name: string): name is Method => Object.hasOwn(api, name)
const isStoreMethod = (method: Method): method is StoreMethod => Object.hasOwn(handlers, method)

export const openVault = (options: VaultOptions): Vault => {
  const { folder, appVersion, nativeBinding } = options
  const tries = countTries(folder)
  const recovery = openRecovery(folder)
  const queue = oneAtATime()
  const chosen = openChosenPaths()
  const made = openMadeFiles()
  const binding = nativeBinding === undefined ? {} : { nativeBinding }
  let state: State = { name: 'locked' }
  const home = (): Home | null =>
    state.name === 'unlocked'
      ? { context: state.context, storeId: state.storeId, folder, ...binding }
      : null
  const backups = openVaultBackups({
    folder,
    appVersion,
    ...binding,
    queue,
    tries,
    chosen,
    home,
    isOpening: () => state.name === 'opening',
    closeVault: () => {
      try {
        close()
      } catch {
        // A damaged store is why it is replaced; it is kept aside as it is, with all that was not folded in.
      }
    },
  })
  const quiet = watchForQuiet(() => void backups.backUpDaily())

  /** Only one opening at a time; a failed one leaves the vault locked. */
  const opening = async (work: () => Promise<Context>): Promise<Context> => {
    if (state.name !== 'locked') throw new VaultFailure('already-unlocked')
    state = { name: 'opening' }
    try {
      return await work()
    } catch (error) {
      abandon()
      throw error
    }
  }

  const settleTries = (context: Context): void => {
    try {
      tries.settle((failed, unlisted) => recordTries(context, failed, unlisted))
    } catch {
      // They stay in their file, and join the log at an unlocking when the disk takes them.
    }
  }

  /** A secret asked for again while the vault is open. */
  const proving = async (
    context: Context,
    kind: Secret['kind'],
    work: () => Promise<void>,
  ): Promise<void> => {
    try {
      await tries.attempt(kind, 'vault', work)
    } finally {
      settleTries(context)
    }
  }

  /** Of an opening that failed after the store was open: a store that nobody holds would lock out the next try. */
  const abandon = (): void => {
    if (state.name === 'unlocked') {
      forgetKeys(state.context)
      state.sqlite.close()
    }
    quiet.stop()
    state = { name: 'locked' }
  }

  const opened = (dataKey: Buffer, storeId: string, entry: AuditEntry): Context => {
    const isNew = entry.kind === 'vault-created'
    const means = { folder, appVersion, dataKey, storeId, isNew, ...binding }
    const { sqlite, context } = openContext(means, (made) => {
      settleTries(made)
      // The log of a new vault begins with its making or not at all.
      if (isNew) made.audit.record(entry)
      else made.audit.note(entry)
    })
    state = { name: 'unlocked', sqlite, context, storeId }
    if (options.isBackedUpDaily === true) quiet.start()
    options.onGuard?.(guardOf(context))
    return context
  }

  const newPassphrase = async (passphrase: string): Promise<NewPassphrase> => {
    const { assessPassphrase } = await loadStrength()
    if (!assessPassphrase(passphrase).isAccepted) throw new VaultFailure('passphrase-too-weak')
    return { passphrase, kdf: options.kdf ?? (await calibrate()) }
  }

  const create = (passphrase: string): Promise<Context> =>
    opening(async () => {
      if (holdsVault(folder)) throw new VaultFailure('vault-exists')
      const chosen = await newPassphrase(passphrase)
      beginMaking(folder)
      const dataKey = randomKey()
      try {
        closeStore(openStore({ folder, dataKey, mayCreate: true, ...binding }))
        const storeId = readStoreId(folder)
        if (storeId === null) throw new VaultFailure('store-missing')
        await makeKeys(folder, storeId, dataKey, chosen)
        const context = opened(dataKey, storeId, { kind: 'vault-created' })
        endMaking(folder)
        return context
      } finally {
        wipe(dataKey)
      }
    })

  const unlockWith = (secret: Secret, which: WhichKeys): Promise<Context> =>
    opening(async () => {
      if (!holdsVault(folder)) throw new VaultFailure('vault-missing')
      // Now, since to open and close the file later would let go of the lock that the open store holds.
      const storeId = readStoreId(folder)
      const dataKey = await tries.attempt(secret.kind, 'vault', () =>
        openKeys(folder, storeId, secret, which),
      )
      try {
        if (storeId === null) throw new VaultFailure('store-missing')
        const context = opened(dataKey, storeId, {
          kind: secret.kind === 'passphrase' ? 'unlocked' : 'unlocked-by-recovery-code',
        })
        if (which === 'copy') {
          putCopyBack(folder)
          context.audit.note({ kind: 'key-copy-used' })
        } else tidyKeys(folder)
        clearMark(folder)
        return context
      } finally {
        wipe(dataKey)
      }
    })

  const unlocked = () => {
    if (state.name !== 'unlocked') throw new VaultFailure('locked')
    return state
  }

  // Looked for once: it reads every folder above.
  const inSyncedFolder = syncServiceOf(folder)

  const status = (): VaultStatus => {
    const keys = glanceAtKeyFile(folder, 'file') ?? glanceAtKeyFile(folder, 'copy')
    return {
      state: state.name === 'unlocked' ? 'unlocked' : holdsVault(folder) ? 'locked' : 'missing',
      hasRecoveryCode: keys !== null && hasRecoveryCode(keys),
      hasKeyCopy: hasKeyFile(folder, 'copy'),
      inSyncedFolder,
    }
  }

  const lockHandlers: {
    readonly [M in LockMethod]: (input: ParsedInput<M>) => Output<M> | Promise<Output<M>>
  } = {
    ...backups.handlers,
    ...exportCalls({ folder, chosen, made, unlocked }),
    ...keyCalls({ folder, queue, recovery, unlocked, newPassphrase, proving }),
    'vault.status': status,
    'vault.assessPassphrase': async ({ passphrase }) =>
      (await loadStrength()).assessPassphrase(passphrase),
    'vault.create': async ({ passphrase }) => {
      await create(passphrase)
      return { recoveryCode: recovery.propose() }
    },
    'vault.unlock': async ({ passphrase, keys }) => {
      await unlockWith({ kind: 'passphrase', passphrase }, keys)
      return DONE
    },
    'vault.unlockByRecoveryCode': async ({ code, keys }) => {
      await unlockWith({ kind: 'recovery-code', code }, keys)
      return DONE
    },
  }

  /** A value that makes its own reading fail, such as bytes where a list is to be frozen, is no input either. */
  const parse = (method: Method, input: unknown) => {
    try {
      return api[method].input.safeParse(input)
    } catch {
      throw new VaultFailure('invalid-input')
    }
  }

  const dispatch = async <M extends Method>(method: M, input: unknown): Promise<unknown> => {
    const parsed = parse(method, input)
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path
        .filter((part) => typeof part === 'string')
        .join('.')
      throw new VaultFailure('invalid-input', field ? { field } : {})
    }
    const known: Method = method
    if (known === 'suggestions.forNote') await loadSuggestions()
    return isStoreMethod(known)
      ? answerStore(known, parsed.data)
      : await answerLock(known, parsed.data)
  }

  // The schema of a method gives exactly the input that its handler takes; TypeScript cannot follow
  // that through the union of all methods, so it is stated once for each table of handlers.
  const answerLock = (method: LockMethod, input: unknown): unknown =>
    (lockHandlers[method] as (input: unknown) => unknown)(input)
  const answerStore = <M extends StoreMethod>(method: M, input: unknown): unknown => {
    const { context } = unlocked()
    const answer = perform(context, method, input as ParsedInput<M>)
    if (method === 'settings.update') options.onGuard?.(guardOf(context))
    return answer
  }

  const close = (isHurried = false): void => {
    if (state.name !== 'unlocked') return
    const { sqlite, context } = state
    state = { name: 'locked' }
    quiet.stop()
    recovery.forget()
    try {
      context.audit.note({ kind: 'locked' })
      foldEdits(context)
      if (!isHurried) context.queries.search.dropDeletedWords()
    } finally {
      forgetKeys(context)
      closeStore(sqlite)
    }
  }

  return {
    create,
    unlock: (passphrase) => unlockWith({ kind: 'passphrase', passphrase }, 'file'),
    call: async (method, input) => {
      // That one is asked by the clock, with nobody there.
      if (method !== 'backups.failure') quiet.heard()
      try {
        if (!isMethod(method)) return { ok: false, failure: { code: 'unknown-method' } }
        return { ok: true, value: await dispatch(method, input) }
      } catch (error) {
        return { ok: false, failure: failureOf(error) }
      }
    },
    offerPath: chosen.offer,
    offerMade: made.offer,
    notePrinted: (job) => {
      if (state.name === 'unlocked') notePrinted(state.context, job)
    },
    backUpBeforeClosing: backups.backUpBeforeLock,
    close,
  }
}
