/** Autosave: soon after each change, one save at a time, the newest state always wins, and what failed is tried again. */
import type { Failure, FailureCode, Result } from '../../../db/contract/failures.ts'
import { CallFailure } from '../../lib/vault-client.ts'

/** Quiet time after a keystroke before a save; and the longest that steady typing may put one off. */
export const DEBOUNCE_MS = 250
export const MAX_WAIT_MS = 700
/** Unsaved for longer than this is worth a word; and saved for this long before the word goes away again. */
export const SLOW_MS = 300
export const SETTLE_MS = 400
/** Saving again would only be refused again. */
const STOPPING: ReadonlySet<FailureCode> = new Set([
  'stale-revision',
  'note-signed',
  'addendum-signed',
])
const RETRY_MS = [1_000, 2_000, 5_000, 10_000] as const

/** What the head of the note says. `stale`: the vault holds a newer revision, so saving has stopped. */
type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'stale' }

export type Saved = { readonly revision: number; readonly savedAt: number }

export type SaveQueue = {
  /** Something changed: it will be saved. */
  readonly changed: () => void
  /** Resolves when nothing is unsaved. @throws CallFailure when the vault refuses; the retries go on. */
  readonly flush: () => Promise<void>
  /** Goes on from a revision that was read anew, with whatever the editor holds. */
  readonly rebase: (revision: number) => void
  readonly revision: () => number
  readonly isClean: () => boolean
  readonly status: () => SaveStatus
  /** Told of a new status, and of each save. */
  readonly subscribe: (listener: () => void) => () => void
  /** No more timers; a save that runs already still runs to its end. */
  readonly dispose: () => void
}

/** @param save sends what the editor holds at this moment, as built on `baseRevision` */
export const createSaveQueue = (
  revision: number,
  save: (baseRevision: number) => Promise<Result<Saved>>,
): SaveQueue => {
  const listeners = new Set<() => void>()
  const timers = { save: 0, slow: 0, settle: 0 }
  let status: SaveStatus = { kind: 'saved' }
  let base = revision
  let unsavedSince: number | null = null
  let failures = 0
  let inFlight: Promise<void> | null = null

  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const say = (next: SaveStatus): void => {
    if (next.kind === status.kind && next.kind !== 'failed') return
    status = next
    tell()
  }
  const stop = (name: keyof typeof timers): void => {
    window.clearTimeout(timers[name])
    timers[name] = 0
  }
  const start = (name: keyof typeof timers, ms: number, run: () => void): void => {
    stop(name)
    timers[name] = window.setTimeout(() => {
      timers[name] = 0
      run()
    }, ms)
  }

  const settled = (): void => {
    failures = 0
    if (status.kind === 'failed') say({ kind: unsavedSince === null ? 'saved' : 'saving' })
    if (unsavedSince !== null) {
      scheduleSoon()
      return
    }
    stop('slow')
    // A steady "Saving…" while typing goes on, in place of two words taking turns.
    if (status.kind !== 'saved') start('settle', SETTLE_MS, () => say({ kind: 'saved' }))
  }

  const failed = (failure: Failure, since: number): void => {
    unsavedSince = Math.min(since, unsavedSince ?? since)
    stop('slow')
    if (STOPPING.has(failure.code)) {
      stop('save')
      say({ kind: 'stale' })
      return
    }
    say({ kind: 'failed', failure })
    start('save', RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 10_000, () => void send())
    failures += 1
  }

  const send = (): Promise<void> => {
    stop('save')
    if (inFlight !== null) return inFlight
    if (unsavedSince === null || status.kind === 'stale') return Promise.resolve()
    const since = unsavedSince
    unsavedSince = null
    // `save` may throw at once when the bridge is gone: that is a failed save like any other.
    inFlight = Promise.resolve()
      .then(() => save(base))
      .catch((): Result<Saved> => ({ ok: false, failure: { code: 'vault-crashed' } }))
      .then((result) => {
        inFlight = null
        if (!result.ok) return failed(result.failure, since)
        base = result.value.revision
        settled()
        tell()
      })
    return inFlight
  }

  const scheduleSoon = (): void => {
    const latest = (unsavedSince ?? Date.now()) + MAX_WAIT_MS
    start('save', Math.max(0, Math.min(DEBOUNCE_MS, latest - Date.now())), () => void send())
  }

  return {
    changed: () => {
      unsavedSince ??= Date.now()
      stop('settle')
      if (status.kind === 'stale') return
      if (status.kind === 'saved' && timers.slow === 0) {
        start('slow', SLOW_MS, () => say({ kind: 'saving' }))
      }
      if (status.kind === 'failed' && timers.save !== 0) return
      if (inFlight === null) scheduleSoon()
    },
    flush: async () => {
      while (inFlight !== null || unsavedSince !== null) {
        await send()
        if (status.kind === 'failed') throw new CallFailure(status.failure)
        if (status.kind === 'stale') throw new CallFailure({ code: 'stale-revision' })
      }
    },
    rebase: (newRevision) => {
      base = newRevision
      failures = 0
      say({ kind: 'saving' })
      if (unsavedSince === null) settled()
      else scheduleSoon()
    },
    revision: () => base,
    isClean: () => inFlight === null && unsavedSince === null,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose: () => {
      stop('save')
      stop('slow')
      stop('settle')
    },
  }
}
