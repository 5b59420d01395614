/** Settings that lie in the vault: each change of one is in the audit log. */
import { z } from 'zod'
import { MAX_AUTO_LOCK_MINUTES, MIN_AUTO_LOCK_MINUTES } from './limits.ts'

export const settings = z.strictObject({
  autoLockMinutes: z.number().int().min(MIN_AUTO_LOCK_MINUTES).max(MAX_AUTO_LOCK_MINUTES),
  hideFromCapture: z.boolean(),
})
export const settingsChange = settings.partial()

export type Settings = Readonly<z.infer<typeof settings>>

export const DEFAULT_SETTINGS: Settings = { autoLockMinutes: 5, hideFromCapture: true }
