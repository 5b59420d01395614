/** The few words between main and the vault's process: none of them carries content. */
import { z } from 'zod'
import type { Guard } from '../../db/contract/guard.ts'

/**
 * From main. `mayTakeTime` says whether a backup may still be made; false when the computer is about to
 * sleep. It may come a second time, with less time than before.
 */
export type CloseOrder = { readonly order: 'close'; readonly mayTakeTime: boolean }

const closeOrder = z.strictObject({ order: z.literal('close'), mayTakeTime: z.boolean() })

export const readCloseOrder = (message: unknown): CloseOrder | null =>
  closeOrder.safeParse(message).data ?? null

/** To main: from now on the process may hold the key, or here is what guards it. */
export type Notice =
  | { readonly notice: 'may-hold-key' }
  | { readonly notice: 'guard'; readonly guard: Guard }

const notice = z.discriminatedUnion('notice', [
  z.strictObject({ notice: z.literal('may-hold-key') }),
  z.strictObject({
    notice: z.literal('guard'),
    guard: z.strictObject({
      autoLockMinutes: z.number().int().min(1).max(30),
      hideFromCapture: z.boolean(),
    }),
  }),
])

/** Null for whatever is none: a limit that makes no sense must not replace one that does. */
export const readNotice = (message: unknown): Notice | null =>
  notice.safeParse(message).data ?? null

const KEY_BRINGING_METHODS: readonly string[] = [
  'vault.create',
  'vault.unlock',
  'vault.unlockByRecoveryCode',
]

/** After these the process may hold the key, so that absence must lock it. */
export const isKeyBringing = (method: string): boolean => KEY_BRINGING_METHODS.includes(method)
