/** The few words between main and the vault's process: none carries content, except what main makes of paper. */
import { z } from 'zod'
import type { Method } from '../../db/contract/api.ts'
import type { Guard } from '../../db/contract/guard.ts'
import { MAX_AUTO_LOCK_MINUTES, MIN_AUTO_LOCK_MINUTES } from '../../db/contract/limits.ts'
import { type PrintJob, printJob } from '../../db/contract/print-job.ts'
import { PATH_PURPOSES, type PathPurpose } from '../../db/contract/shell.ts'

/**
 * From main. `mayTakeTime` says whether a backup may still be made; false when the computer is about to
 * sleep. It may come a second time, with less time than before.
 */
export type CloseOrder = { readonly order: 'close'; readonly mayTakeTime: boolean }

const closeOrder = z.strictObject({ order: z.literal('close'), mayTakeTime: z.boolean() })

export const readCloseOrder = (message: unknown): CloseOrder | null =>
  closeOrder.safeParse(message).data ?? null

/** From main: a path that somebody chose in its dialog, for the vault to know by the token that the page gets. */
export type PathOffer = {
  readonly order: 'path'
  readonly purpose: PathPurpose
  readonly token: string
  readonly path: string
}

const pathOffer = z.strictObject({
  order: z.literal('path'),
  purpose: z.enum(PATH_PURPOSES),
  token: z.uuid(),
  path: z.string().min(1).max(32_768),
})

export const readPathOffer = (message: unknown): PathOffer | null =>
  pathOffer.safeParse(message).data ?? null

/** Far more than a timeline of a whole career on paper. */
const MAX_MADE_BYTES = 64_000_000

/** From main: what it made of the page's paper, for the vault to write where the therapist chose. */
export type MadeOffer = {
  readonly order: 'made'
  readonly token: string
  readonly bytes: Uint8Array
}

const madeOffer = z.strictObject({
  order: z.literal('made'),
  token: z.uuid(),
  bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= MAX_MADE_BYTES),
})

export const readMadeOffer = (message: unknown): MadeOffer | null =>
  madeOffer.safeParse(message).data ?? null

/** From main: the system's dialog printed what the page had made ready. */
export type PrintedOrder = { readonly order: 'printed'; readonly job: PrintJob }

const printedOrder = z.strictObject({ order: z.literal('printed'), job: printJob })

export const readPrinted = (message: unknown): PrintJob | null =>
  printedOrder.safeParse(message).data?.job ?? null

/** To main: from now on the process may hold the key, or here is what guards it. */
export type Notice =
  | { readonly notice: 'may-hold-key' }
  | { readonly notice: 'guard'; readonly guard: Guard }
  /** Of a path, or of what main made. */
  | { readonly notice: 'path-known'; readonly token: string }

const notice = z.discriminatedUnion('notice', [
  z.strictObject({ notice: z.literal('may-hold-key') }),
  z.strictObject({ notice: z.literal('path-known'), token: z.uuid() }),
  z.strictObject({
    notice: z.literal('guard'),
    guard: z.strictObject({
      autoLockMinutes: z.number().int().min(MIN_AUTO_LOCK_MINUTES).max(MAX_AUTO_LOCK_MINUTES),
      hideFromCapture: z.boolean(),
    }),
  }),
])

/** Null for whatever is none: a limit that makes no sense must not replace one that does. */
export const readNotice = (message: unknown): Notice | null =>
  notice.safeParse(message).data ?? null

/** All that a lock screen asks before somebody opens the vault. */
const KEYLESS_METHODS: readonly string[] = [
  'vault.status',
  'vault.assessPassphrase',
  'backups.list',
] satisfies readonly Method[]

/**
 * After any other the process may hold the key, so that absence must lock it. By exception, because a new
 * way to unlock that a list forgot would leave the vault open for good.
 */
export const mayBringKey = (method: string): boolean => !KEYLESS_METHODS.includes(method)
