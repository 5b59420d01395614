/** Notes that were left before they were saved: kept in memory and tried again until the vault has them. */
import type { SessionId } from '../../../db/contract/ids.ts'
import type { CopiedPassage, NoteKind, TagInput } from '../../../db/contract/shapes.ts'
import type { SaveQueue } from '../../app/saving/save-queue.ts'
import { callVault } from '../../lib/vault-client.ts'

export type Draft = {
  readonly text: string
  readonly tags: readonly TagInput[]
  readonly copied: readonly CopiedPassage[]
}

type Left = {
  readonly queue: SaveQueue
  readonly draft: Draft
  /** Settles with the first attempt, whatever came of it. */
  readonly firstTry: Promise<void>
  readonly stopGuarding: () => void
}

type Which = { readonly sessionId: SessionId; readonly kind: NoteKind }

const left = new Map<string, Left>()
const nameOf = ({ sessionId, kind }: Which): string => `${kind} ${sessionId}`

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
 * While these words wait, the session's other note may have been saved, and with it the revision that both
 * share: then they are built on that one. Nothing else writes to a note that is not open.
 */
const keepUpWith = (queue: SaveQueue, which: Which): (() => void) =>
  queue.subscribe(() => {
    if (queue.status().kind !== 'stale') return
    callVault('notes.open', which).then(
      (view) => view.signed === null && queue.rebase(view.revision),
      // The vault does not answer at all: coming back to the note finds the words.
      () => undefined,
    )
  })

/**
 * Saves what is unsaved, then calls `afterwards`. While the vault refuses, the queue goes on trying, a
 * lock waits for it as for an open note, and coming back to the session finds the unsaved words.
 * @param onRefused told once, when the first attempt fails
 */
export const leaveUnsaved = (
  which: Which,
  queue: SaveQueue,
  draft: Draft,
  afterwards: () => Promise<void>,
  onRefused: () => void,
): void => {
  const name = nameOf(which)
  const stopFlushing = window.shell.onBeforeLock(() => queue.flush())
  const stopKeepingUp = keepUpWith(queue, which)
  const stopGuarding = (): void => {
    stopFlushing()
    stopKeepingUp()
  }
  const finish = async (): Promise<void> => {
    if (left.get(name)?.queue !== queue) return
    left.delete(name)
    stopGuarding()
    queue.dispose()
    await afterwards()
  }
  const firstTry = queue.flush().then(finish, () => {
    onRefused()
    // Not awaited: it may take until the disk has room again.
    void whenClean(queue).then(finish)
  })
  left.set(name, { queue, draft, firstTry, stopGuarding })
}

/**
 * Resolves when earlier visits to the session have saved or failed to, so that opening reads their outcome: its
 * two notes share the tags on the session, and so their revision.
 */
export const leavingEnded = async (sessionId: SessionId): Promise<void> => {
  await left.get(nameOf({ sessionId, kind: 'progress' }))?.firstTry
  await left.get(nameOf({ sessionId, kind: 'process' }))?.firstTry
}

/** The words of an earlier visit that the vault still does not have; they now belong to the caller. */
export const takeUnsaved = (sessionId: SessionId, kind: NoteKind): Draft | null => {
  const name = nameOf({ sessionId, kind })
  const kept = left.get(name)
  if (kept === undefined) return null
  left.delete(name)
  kept.stopGuarding()
  const isUnsaved = !kept.queue.isClean()
  kept.queue.dispose()
  return isUnsaved ? kept.draft : null
}
