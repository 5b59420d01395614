/** What the vault remembers of its backups: where they go, what the last one covered, and what failed since. */
import { z } from 'zod'
import { AUDIT_KINDS, type AuditKind } from '../contract/audit.ts'
import type { BackupFailure } from '../contract/backups.ts'
import { FAILURE_CODES } from '../contract/failures.ts'
import { contentMarkOf } from '../queries/backups.ts'
import type { Context } from './context.ts'

/** They lie among the settings, but no call of the window writes them. */
const NAMES = {
  folder: 'backupFolder',
  covered: 'backupCovered',
  failure: 'backupFailure',
} as const

const folder = z.string().min(1)
const failure = z.strictObject({
  at: z.number(),
  code: z.enum(FAILURE_CODES),
  isKeptInVaultFolder: z.boolean(),
})
/** How far the store had come when the last backup was made. */
const covered = z.strictObject({ mark: z.string(), event: z.number().int() })
export type Covered = z.infer<typeof covered>

const read = <T>(context: Context, name: string, shape: z.ZodType<T>): T | null => {
  try {
    const stored = context.queries.settings.all().get(name)
    return stored === undefined ? null : (shape.safeParse(JSON.parse(stored)).data ?? null)
  } catch {
    return null
  }
}

const write = (context: Context, name: string, value: unknown): void =>
  context.queries.settings.put(name, JSON.stringify(value))

/** The folder that was chosen; null for the one inside the vault's. */
export const chosenFolder = (context: Context): string | null => read(context, NAMES.folder, folder)

/** The path itself stays out of the log: it may name a person. */
export const chooseFolder = (context: Context, path: string | null): void =>
  context.transaction(() => {
    const kindOf = (one: string | null): string => (one === null ? 'vault-folder' : 'chosen')
    const from = chosenFolder(context)
    if (from === path) return
    write(context, NAMES.folder, path)
    const detail = { name: NAMES.folder, from: kindOf(from), to: kindOf(path) }
    context.audit.record({ kind: 'setting-changed', detail })
  })

export const lastFailure = (context: Context): BackupFailure | null =>
  read(context, NAMES.failure, failure)

export const rememberFailure = (context: Context, what: BackupFailure | null): void => {
  if (what !== null || lastFailure(context) !== null) write(context, NAMES.failure, what)
}

export const coverageNow = (context: Context): Covered => ({
  mark: contentMarkOf(context.store.sqlite),
  event: context.queries.audit.last()?.number ?? 0,
})

export const rememberCovered = (context: Context, what: Covered): void =>
  write(context, NAMES.covered, what)

/** What leaves the record as it was: a backup for their sake would say nothing new. */
const QUIET: readonly AuditKind[] = [
  'unlocked',
  'unlocked-by-recovery-code',
  'unlock-failed',
  'locked',
  'verified',
  'backup-made',
  'backup-failed',
  'backup-inspected',
  'client-viewed',
  'timeline-viewed',
  'note-viewed',
  'process-note-viewed',
  'record-viewed',
  'searched',
  'exported',
  'printed',
]
const LOUD = AUDIT_KINDS.filter((kind) => !QUIET.includes(kind))

/**
 * Whether something was written since the last backup. The log also tells of a changed passphrase or setting,
 * and the mark of every save, of which the log notes only the first.
 */
export const isUncovered = (context: Context): boolean => {
  const last = read(context, NAMES.covered, covered)
  if (last === null) return true
  return (
    last.mark !== contentMarkOf(context.store.sqlite) ||
    context.queries.audit.hasSince(last.event, LOUD)
  )
}
