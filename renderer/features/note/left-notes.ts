/** Notes that were left before they were saved: kept in memory and tried again until the vault has them. */
import type { SessionId } from '../../../db/contract/ids.ts'
import type { TagInput } from '../../../db/contract/shapes.ts'
import type { SaveQueue } from './save-queue.ts'

export type Draft = { readonly text: string; readonly tags: readonly TagInput[] }

type Left = {
  readonly queue: SaveQueue
  readonly draft: Draft
  /** Settles with the first attempt, whatever came of it. */
  readonly firstTry: Promise<void>
  readonly stopGuarding: () => void
}

const left = new Map<SessionId, Left>()

const whenClean = (queue: SaveQueue): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!queue.isClean()) return
      stop()
      resolve()
    }
    const stop = queue.subscribe(look)
    look()
  })

/**
 * Saves what is unsaved, then calls `afterwards`. While the vault refuses, the queue goes on trying, a
 * lock waits for it as for an open note, and coming back to the session finds the unsaved words.
 * @param onRefused told once, when the first attempt fails
 */
export const leaveUnsaved = (
  sessionId: SessionId,
  queue: SaveQueue,
  draft: Draft,
  afterwards: () => Promise<void>,
  onRefused: () => void,
): void => {
  const stopGuarding = window.shell.onBeforeLock(() => queue.flush())
  const finish = async (): Promise<void> => {
    if (left.get(sessionId)?.queue !== queue) return
    left.delete(sessionId)
    stopGuarding()
    queue.dispose()
    await afterwards()
  }
  const firstTry = queue.flush().then(finish, () => {
    onRefused()
    // Not awaited: it may take until the disk has room again.
    void whenClean(queue).then(finish)
  })
  left.set(sessionId, { queue, draft, firstTry, stopGuarding })
}

/** Resolves when an earlier visit to the session has saved or failed to, so that opening reads its outcome. */
export const leavingEnded = async (sessionId: SessionId): Promise<void> =>
  left.get(sessionId)?.firstTry

/** The words of an earlier visit that the vault still does not have; they now belong to the caller. */
export const takeUnsaved = (sessionId: SessionId): Draft | null => {
  const kept = left.get(sessionId)
  if (kept === undefined) return null
  left.delete(sessionId)
  kept.stopGuarding()
  const isUnsaved = !kept.queue.isClean()
  kept.queue.dispose()
  return isUnsaved ? kept.draft : null
}
