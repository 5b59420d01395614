/** Which automatic backups have served their time. */
import { localDateOf } from './local-date.ts'

export type BackupReason = 'automatic' | 'by-hand' | 'before-migration'

/** @property madeAt UTC milliseconds */
export type RotatedBackup = {
  readonly madeAt: number
  readonly reason: BackupReason
  readonly schema: number
}

export type RotationRule = {
  readonly keepNewest: number
  /** The last backup of each day is kept for so many days, today being the first. */
  readonly keepDays: number
}

/** The last backup of each month is kept for so long, this month being the first. */
const KEPT_MONTHS = 12

const MS_PER_DAY = 86_400_000

const dayNumber = (localDate: string): number => Date.parse(`${localDate}T00:00:00Z`) / MS_PER_DAY
const monthNumber = (localDate: string): number =>
  Number(localDate.slice(0, 4)) * 12 + Number(localDate.slice(5, 7))

/** The last one of each period that is not older than `periods`; `newestFirst` says which is last. */
const lastOfEach = <B extends RotatedBackup>(
  newestFirst: readonly B[],
  now: number,
  periods: number,
  periodOf: (localDate: string) => number,
): readonly B[] => {
  const current = periodOf(localDateOf(now))
  const lasts = new Map<number, B>()
  for (const backup of newestFirst) {
    const period = periodOf(localDateOf(backup.madeAt))
    if (current - period < periods && !lasts.has(period)) lasts.set(period, backup)
  }
  return [...lasts.values()]
}

/**
 * Backups made by hand are nobody's to remove but the therapist's, and the newest of all always stays. One
 * made before a migration goes when an automatic one of a later schema is there.
 * @param backups of one vault, each complete, in any order
 */
export const outlivedBackups = <B extends RotatedBackup>(
  backups: readonly B[],
  { keepNewest, keepDays }: RotationRule,
  now: number,
): readonly B[] => {
  const newestFirst = backups.toSorted((a, b) => b.madeAt - a.madeAt)
  const automatic = newestFirst.filter(({ reason }) => reason === 'automatic')
  const kept = new Set<B>([
    ...newestFirst.slice(0, 1),
    ...automatic.slice(0, Math.max(1, keepNewest)),
    ...lastOfEach(automatic, now, keepDays, dayNumber),
    ...lastOfEach(automatic, now, KEPT_MONTHS, monthNumber),
  ])
  const isOutlived = (backup: B): boolean => {
    if (backup.reason === 'by-hand' || kept.has(backup)) return false
    return (
      backup.reason === 'automatic' ||
      automatic.some((other) => other.schema > backup.schema && other.madeAt > backup.madeAt)
    )
  }
  return newestFirst.filter(isOutlived)
}
