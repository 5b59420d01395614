/** Backups as the window asks for them: what was listed and chosen, one at a time, on an open vault or a locked one. */
import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Output, ParsedInput } from '../contract/api.ts'
import type { BackupContents, BackupRow } from '../contract/backups.ts'
import { VaultFailure } from '../contract/failures.ts'
import { glanceAtKeyFile, hasRecoveryCode, hasSamePassphrase } from '../crypto/key-file.ts'
import { wipe } from '../crypto/secret-bytes.ts'
import { chooseFolder, lastFailure } from '../services/backup-record.ts'
import {
  backUpAutomatically,
  backUpByHand,
  backupFolders,
  backupsState,
  type Home,
  isBackupDueAtLock,
  isDailyBackupDue,
  vaultBackupFolder,
} from '../services/backups.ts'
import { DONE } from '../services/done.ts'
import type { BackupMethod } from '../services/handlers.ts'
import { backupsIn, type FoundBackup, isComplete, isSameFile } from '../store/backup-folder.ts'
import { readStoreId, storePath } from '../store/open-store.ts'
import { type ReadContents, readBackup } from '../store/read-backup.ts'
import { asidesFolder } from '../store/staged-vault.ts'
import type { ChosenPaths } from './chosen-paths.ts'
import { openKeys } from './keys.ts'
import type { OneAtATime } from './one-at-a-time.ts'
import { openRegister } from './register.ts'
import { putStagedInPlace, stageBackup } from './restore.ts'
import type { UnlockTries } from './unlock-tries.ts'

type BackupHandlers = {
  readonly [M in BackupMethod]: (input: ParsedInput<M>) => Output<M> | Promise<Output<M>>
}

export type VaultBackupsMeans = {
  readonly folder: string
  readonly appVersion: string
  readonly nativeBinding?: string
  /** Two backups at once would clear away each other's beginnings, and a restore takes away the keys in use. */
  readonly queue: OneAtATime
  readonly tries: UnlockTries
  readonly chosen: ChosenPaths
  /** Null while the vault is not open. */
  readonly home: () => Home | null
  readonly isOpening: () => boolean
  readonly closeVault: () => void
}

export type VaultBackups = {
  readonly handlers: BackupHandlers
  /** What was written since the last backup gets one; never throws. */
  readonly backUpBeforeLock: () => Promise<void>
  /** As `backUpBeforeLock`, where the last one is a day old. */
  readonly backUpDaily: () => Promise<void>
}

const MAX_LISTED = 2_000

export const openVaultBackups = (means: VaultBackupsMeans): VaultBackups => {
  const { folder, queue, tries } = means
  const pathOf = (token: string): string => means.chosen.pathOf('backup', token)
  const listed = openRegister<FoundBackup>(MAX_LISTED)

  const opened = (): Home => {
    const home = means.home()
    if (home === null) throw new VaultFailure('locked')
    return home
  }

  const isStill = (home: Home) => (): boolean => means.home()?.context === home.context

  const rowOf = (found: FoundBackup): BackupRow => {
    const { path, label } = found
    const id = randomUUID()
    listed.put(id, found)
    const here = glanceAtKeyFile(folder, 'file') ?? glanceAtKeyFile(folder, 'copy')
    const vaultId = label?.vaultId ?? glanceAtKeyFile(path, 'file')?.vaultId
    const store = statSync(storePath(path), { throwIfNoEntry: false })
    return {
      id,
      name: basename(path),
      madeAt: label?.madeAt ?? Math.round(store?.mtimeMs ?? 0),
      kind: label?.reason ?? 'kept-aside',
      appVersion: label?.appVersion ?? null,
      bytes: label === null ? (store?.size ?? 0) : label.store.bytes + label.keys.bytes,
      isOfThisVault: here === null ? null : here.vaultId === vaultId,
      isComplete: label === null || isComplete(path, label),
    }
  }

  const usualFolders = (): readonly string[] => {
    const home = means.home()
    const targets = home === null ? [vaultBackupFolder(folder)] : backupFolders(home)
    return [...targets, asidesFolder(folder)]
  }

  /** A folder that somebody points at may be a vault's own, or one of its folders. */
  const around = (path: string): readonly string[] => [
    path,
    vaultBackupFolder(path),
    asidesFolder(path),
  ]

  const list = (token: string | null): readonly BackupRow[] =>
    (token === null ? usualFolders() : around(pathOf(token)))
      .flatMap(backupsIn)
      // The vault itself is no backup, and its open store must not be read.
      .filter(({ path }) => !isSameFile(storePath(path), storePath(folder)))
      .map(rowOf)
      .toSorted((a, b) => b.madeAt - a.madeAt)

  /** The data key, which the caller wipes; null where a secret is needed. */
  const keyOf = async (
    { path }: FoundBackup,
    secret: ParsedInput<'backups.inspect'>['secret'],
  ): Promise<Buffer | null> => {
    const storeId = readStoreId(path)
    if (secret !== null)
      return tries.attempt(secret.kind, 'backup', () => openKeys(path, storeId, secret, 'file'))
    const home = means.home()
    return home !== null && home.storeId === storeId ? Buffer.from(home.context.keys.data) : null
  }

  const contentsOf = ({ path }: FoundBackup, read: ReadContents): BackupContents => {
    const here = glanceAtKeyFile(folder, 'file')
    const there = glanceAtKeyFile(path, 'file')
    const isSame = here !== null && there !== null && hasSamePassphrase(here, there)
    return {
      ...read,
      passphrase: here === null || there === null ? 'unknown' : isSame ? 'same' : 'earlier',
      hasRecoveryCode: there !== null && hasRecoveryCode(there),
    }
  }

  const withKey = async <T>(dataKey: Buffer, work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work()
    } finally {
      wipe(dataKey)
    }
  }

  const inspect = async ({ id, secret }: ParsedInput<'backups.inspect'>) => {
    const found = listed.get(id)
    const dataKey = await keyOf(found, secret)
    if (dataKey === null) {
      const keys = glanceAtKeyFile(found.path, 'file')
      return { isOpen: false, hasRecoveryCode: keys !== null && hasRecoveryCode(keys) } as const
    }
    const contents = await withKey(dataKey, () => readBackup(found, dataKey, means))
    means.home()?.context.audit.record({ kind: 'backup-inspected' })
    return { isOpen: true, contents: contentsOf(found, contents) } as const
  }

  const restore = async ({ id, secret }: ParsedInput<'backups.restore'>) => {
    const found = listed.get(id)
    const dataKey = await keyOf(found, secret)
    if (dataKey === null) throw new VaultFailure('wrong-passphrase')
    return withKey(dataKey, () => {
      const read = readBackup(found, dataKey, means)
      const contents = contentsOf(found, read)
      if (means.isOpening()) throw new VaultFailure('vault-in-use')
      stageBackup(found, dataKey, read, means)
      means.closeVault()
      return { keptAside: putStagedInPlace(means, Date.now()), contents }
    })
  }

  const handlers: BackupHandlers = {
    'backups.state': () => backupsState(opened()),
    'backups.failure': () => ({ failure: lastFailure(opened().context) }),
    'backups.make': ({ chosen: token }) =>
      queue(async () => {
        const home = opened()
        const once = token === null ? null : pathOf(token)
        return rowOf(await backUpByHand(home, once, isStill(home)))
      }),
    'backups.useFolder': ({ chosen: token }) => {
      const { context } = opened()
      chooseFolder(context, token === null ? null : pathOf(token))
      return DONE
    },
    'backups.list': ({ chosen: token }) => list(token),
    'backups.inspect': inspect,
    'backups.restore': (input) => queue(() => restore(input)),
  }

  const backUpIf = (isDue: (home: Home) => boolean): Promise<void> =>
    queue(async () => {
      const home = means.home()
      if (home === null) return
      try {
        if (isDue(home)) await backUpAutomatically(home, isStill(home))
      } catch {
        // Nobody is there to be told, and what can be kept of a failure has been.
      }
    })

  return {
    handlers,
    backUpBeforeLock: () => backUpIf(isBackupDueAtLock),
    backUpDaily: () => backUpIf(isDailyBackupDue),
  }
}
