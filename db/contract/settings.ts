/** Settings that lie in the vault: each change of one is in the audit log. */
import { z } from 'zod'
import { JURISDICTIONS } from '../domain/jurisdiction.ts'
import { arePermitted } from '../domain/observations/rules.ts'
import {
  MAX_AUTO_LOCK_MINUTES,
  MAX_BACKUP_DAYS,
  MAX_BACKUPS_KEPT,
  MAX_CRISIS_LINE,
  MAX_DUE_HOURS,
  MIN_AUTO_LOCK_MINUTES,
  MIN_BACKUPS_KEPT,
} from './limits.ts'
import { oneLineOrEmpty } from './shapes.ts'

/** The id of a template, built in or the clinician's own. */
const templateRef = z
  .string()
  .max(60)
  .regex(/^[a-z0-9-]+$/)

/** By slug of the rule and name of the threshold; only those that differ from the usual ones. */
const observationThresholds = z
  .record(z.string().max(40), z.record(z.string().max(40), z.number().int()))
  .refine(arePermitted)

export const settings = z.strictObject({
  autoLockMinutes: z.number().int().min(MIN_AUTO_LOCK_MINUTES).max(MAX_AUTO_LOCK_MINUTES),
  hideFromCapture: z.boolean(),
  /** Whether locking and quitting make a backup of what was written since the last one. */
  isBackupOnLock: z.boolean(),
  backupKeepNewest: z.number().int().min(MIN_BACKUPS_KEPT).max(MAX_BACKUPS_KEPT),
  /** The last automatic backup of each of so many days is kept. */
  backupKeepDays: z.number().int().min(1).max(MAX_BACKUP_DAYS),
  /** What an empty note of each kind begins with. */
  noteTemplate: z.strictObject({ progress: templateRef, process: templateRef }),
  /** Whose law the practice goes by; it decides what a client may be given, and until when. */
  jurisdiction: z.enum(JURISDICTIONS),
  /** Empty for the one of the jurisdiction; see `crisisLineOf`. */
  crisisLine: oneLineOrEmpty(MAX_CRISIS_LINE),
  /** Hours after a session's end from which an unsigned progress note is due, and overdue. */
  noteDueSoonHours: z.number().int().min(1).max(MAX_DUE_HOURS),
  noteOverdueHours: z.number().int().min(1).max(MAX_DUE_HOURS),
  observationThresholds,
  /** Whether an open note is read for suggestions at all. */
  areSuggestionsShown: z.boolean(),
})
export const settingsChange = settings.partial()

export type Settings = Readonly<z.infer<typeof settings>>

export const DEFAULT_SETTINGS: Settings = {
  autoLockMinutes: 5,
  hideFromCapture: true,
  isBackupOnLock: true,
  backupKeepNewest: 10,
  backupKeepDays: 30,
  noteTemplate: { progress: 'free', process: 'free' },
  jurisdiction: 'us',
  crisisLine: '',
  noteDueSoonHours: 24,
  noteOverdueHours: 72,
  observationThresholds: {},
  areSuggestionsShown: true,
}
