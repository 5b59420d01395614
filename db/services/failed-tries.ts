/** Failed tries to unlock join the log once it can be written, each with its own time and only once. */
import type { FailedTry } from '../tries-file.ts'
import type { Context } from './context.ts'

/**
 * A crash may come between the log and the removal of the file: what the log holds is known by its time.
 * @param unlisted how many more there were before the first of these
 */
export const recordTries = (
  context: Context,
  tries: readonly FailedTry[],
  unlisted: number,
): void =>
  context.transaction(() => {
    for (const [index, { at, kind }] of tries.entries()) {
      if (context.queries.audit.holds('unlock-failed', at)) continue
      const earlier = index === 0 && unlisted > 0 ? { earlier: unlisted } : {}
      context.audit.record({ kind: 'unlock-failed', at, detail: { by: kind, ...earlier } })
    }
  })
