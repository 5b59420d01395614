/**
 * Failed tries to unlock, kept beside the locked store, whose log they join at the next unlocking. Who can
 * write into the folder can also remove or invent them: nothing secret could seal the file while the vault
 * is locked.
 */
import { readFileSync, rmSync, statSync } from 'node:fs'
import { z } from 'zod'
import { replaceFile, syncFolder } from './store/replace-file.ts'
import { triesPath } from './store/vault-folder.ts'

const MAX_KEPT = 200
const MAX_FILE_BYTES = 64 * 1_024

const time = z.number().int().min(0).max(8_640_000_000_000_000)
const count = z.number().int().min(0).max(1_000_000_000)
const failedTry = z.strictObject({ at: time, kind: z.enum(['passphrase', 'recovery-code']) })
const file = z.strictObject({
  version: z.literal(1),
  /** Wrong tries since the last right one: what the growing delay goes by. */
  inARow: count,
  /** UTC milliseconds of the last of them. */
  lastAt: time,
  /** Tries that the log does not hold yet, oldest first, and how many more there were before them. */
  tries: z.array(failedTry).max(MAX_KEPT),
  unlisted: count,
})

export type FailedTry = Readonly<z.infer<typeof failedTry>>
export type Tries = Readonly<Omit<z.infer<typeof file>, 'version' | 'tries'>> & {
  readonly tries: readonly FailedTry[]
}

export const NO_TRIES: Tries = { inARow: 0, lastAt: 0, tries: [], unlisted: 0 }

/** A missing, damaged or oversized file counts as none: it must never stand between a person and the vault. */
export const readTries = (folder: string): Tries => {
  try {
    if (statSync(triesPath(folder)).size > MAX_FILE_BYTES) return NO_TRIES
    const { version, ...tries } = file.parse(JSON.parse(readFileSync(triesPath(folder), 'utf8')))
    return tries
  } catch {
    return NO_TRIES
  }
}

/** Where the folder cannot be written to, the tries of this run of the app are still counted in memory. */
export const writeTries = (folder: string, tries: Tries): void => {
  try {
    if (tries.inARow > 0 || tries.tries.length > 0)
      replaceFile(triesPath(folder), JSON.stringify({ version: 1, ...tries }))
    else if (statSync(triesPath(folder), { throwIfNoEntry: false }) !== undefined) {
      rmSync(triesPath(folder), { force: true })
      syncFolder(folder)
    }
  } catch {}
}

/** One more failed try. Times only grow, so that one tells a try from every other. */
export const withTry = (tries: Tries, kind: FailedTry['kind'], now: number): Tries => {
  const at = Math.max(now, (tries.tries.at(-1)?.at ?? -1) + 1)
  const all = [...tries.tries, { at, kind }]
  return {
    inARow: tries.inARow + 1,
    lastAt: now,
    tries: all.slice(-MAX_KEPT),
    unlisted: tries.unlisted + Math.max(0, all.length - MAX_KEPT),
  }
}
