/** What the window asks of backups and sees of them. A path goes in as a token that main gave out, never as text. */
import { z } from 'zod'
import type { BackupReason } from '../domain/backup-rotation.ts'
import type { FailureCode } from './failures.ts'
import { proof } from './shapes.ts'

/** Stands for a folder that was chosen in a dialog of main, for as long as the vault's process lives. */
export const chosenPath = z.uuid()

/** @property id stands for one backup that was listed, for as long as the vault's process lives */
export const backupInQuestion = z.strictObject({
  id: z.uuid(),
  /** Null tries the key of the open vault. */
  secret: proof.nullable(),
})

/** `kept-aside`: a vault that a restored backup replaced, or files that somebody copied. */
export type BackupKind = BackupReason | 'kept-aside'

export type BackupRow = {
  readonly id: string
  /** Of its folder. */
  readonly name: string
  /** UTC milliseconds; of what was kept aside, when its store was last written. */
  readonly madeAt: number
  readonly kind: BackupKind
  /** Null where it does not say. */
  readonly appVersion: string | null
  readonly bytes: number
  /** Null where no vault is here to compare with. */
  readonly isOfThisVault: boolean | null
  /** False where a file is missing or has another length than when it was made. */
  readonly isComplete: boolean
}

export type BackupContents = {
  readonly clients: number
  readonly sessions: number
  readonly notes: number
  readonly signed: number
  /** UTC milliseconds of the last written note, tag, session or client; null where there is none. */
  readonly lastChange: number | null
  readonly schema: number
  /** Which passphrase opens it; `unknown` where there is no vault to compare with. */
  readonly passphrase: 'same' | 'earlier' | 'unknown'
  readonly hasRecoveryCode: boolean
}

/** Without the right key, only what the key file tells. */
export type BackupLook =
  | { readonly isOpen: false; readonly hasRecoveryCode: boolean }
  | { readonly isOpen: true; readonly contents: BackupContents }

export type BackupFailure = {
  /** UTC milliseconds. */
  readonly at: number
  readonly code: FailureCode
  /** Whether a backup was made in the vault's own folder in its stead. */
  readonly isKeptInVaultFolder: boolean
}

export type BackupsState = {
  /** To be shown, nothing else. */
  readonly folder: string
  /** Whether that is the one inside the vault's folder, which is lost with the vault's disk. */
  readonly isVaultFolder: boolean
  readonly isThere: boolean
  /** The newest checked backup of this vault that can be reached now. */
  readonly newest: {
    readonly madeAt: number
    readonly bytes: number
    readonly isInVaultFolder: boolean
  } | null
  /** Stands until a backup succeeds. */
  readonly failure: BackupFailure | null
}

/** @property keptAside folder of the vault that was replaced, to be shown; null where there was none */
export type Restored = { readonly keptAside: string | null; readonly contents: BackupContents }
