/** Reads and changes the settings that lie in the vault. */
import type { ParsedInput } from '../contract/api.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { Guard } from '../contract/guard.ts'
import { DEFAULT_SETTINGS, type Settings, settings, settingsChange } from '../contract/settings.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'

const parsed = (value: string): unknown => {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

/** A value that another version of the app wrote and this one cannot use counts as not set. */
export const getSettings = (context: Context): Settings => {
  const stored = Object.fromEntries(
    [...context.queries.settings.all()].flatMap(([name, value]) => {
      const one = settingsChange.safeParse({ [name]: parsed(value) })
      return one.success ? Object.entries(one.data) : []
    }),
  )
  return settings.parse({ ...DEFAULT_SETTINGS, ...stored })
}

export const updateSettings = (context: Context, change: ParsedInput<'settings.update'>) =>
  context.transaction(() => {
    const { noteDueSoonHours, noteOverdueHours } = { ...getSettings(context), ...change }
    if ((noteDueSoonHours ?? 0) >= (noteOverdueHours ?? 0))
      throw new VaultFailure('invalid-input', { field: 'noteOverdueHours' })
    for (const [name, value] of Object.entries(change))
      if (value !== undefined) context.queries.settings.put(name, JSON.stringify(value))
    return DONE
  })

export const guardOf = (context: Context): Guard => {
  const { autoLockMinutes, hideFromCapture } = getSettings(context)
  return { autoLockMinutes, hideFromCapture }
}
