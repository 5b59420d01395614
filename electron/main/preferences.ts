/** The settings that may lie unencrypted: how the window looks and where it stands, nothing of a client. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Preferences } from '../../db/contract/shell.ts'

export const preferencesInput = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['small', 'medium', 'large']),
}) satisfies z.ZodType<Preferences>

/** In the screen's own units; as Electron gives them for the window when it is not maximised. */
const place = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  isMaximized: z.boolean(),
})

export type WindowPlace = Readonly<z.output<typeof place>>

const stored = preferencesInput.extend({ window: place.nullable() })

export type StoredPreferences = Readonly<z.output<typeof stored>>

export const DEFAULT_PREFERENCES: StoredPreferences = {
  theme: 'system',
  textSize: 'medium',
  window: null,
}

/** A missing or damaged file gives the defaults: it holds nothing worth an error to a therapist. */
export const readPreferences = (file: string): StoredPreferences => {
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return DEFAULT_PREFERENCES
  }
}

/** Written beside and renamed, so that a loss of power leaves the old file or the new one, never half. */
export const writePreferences = (file: string, preferences: StoredPreferences): void => {
  const draft = `${file}.new`
  writeFileSync(draft, `${JSON.stringify(preferences, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}

export type PreferenceStore = {
  readonly current: () => StoredPreferences
  readonly change: (part: Partial<StoredPreferences>) => void
}

/** A disk that refuses the file costs a setting, never a note: the change still holds until quitting. */
export const openPreferences = (file: string): PreferenceStore => {
  let preferences = readPreferences(file)
  return {
    current: () => preferences,
    change: (part) => {
      preferences = { ...preferences, ...part }
      try {
        writePreferences(file, preferences)
      } catch {
        console.error('preferences: could not be written')
      }
    },
  }
}
