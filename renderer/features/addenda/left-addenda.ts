/** A draft addendum outside React: its words, its queue, and what becomes of both when it is left unsaved. */
import type { AddendumView } from '../../../db/contract/calls/addenda.ts'
import type { AddendumId } from '../../../db/contract/ids.ts'
import type { AddendumContent } from '../../../db/domain/addendum.ts'
import { createSaveQueue, type SaveQueue } from '../../app/saving/save-queue.ts'
import { toasts } from '../../ui/toast-queue.ts'

export type OpenAddendum = {
  readonly queue: SaveQueue
  /** What is on the screen, and what the next save sends. */
  content: AddendumContent
  /** Nothing of it is saved any more. */
  isOver: boolean
}

type Left = {
  readonly open: OpenAddendum
  /** Settles with the first attempt, whatever came of it. */
  readonly firstTry: Promise<void>
  readonly stopGuarding: () => void
}

const left = new Map<AddendumId, Left>()

const whenClean = (queue: SaveQueue): Promise<void> =>
  new Promise((resolve) => {
    const stop = queue.subscribe(() => {
      if (!queue.isClean()) return
      stop()
      resolve()
    })
  })

/** Saves what is unsaved. While the vault refuses, the queue goes on trying, and a lock waits for it. */
export const leaveAddendum = (
  id: AddendumId,
  open: OpenAddendum,
  afterwards: () => Promise<void>,
): void => {
  const { queue } = open
  if (open.isOver) {
    queue.dispose()
    return
  }
  const stopGuarding = window.shell.onBeforeLock(() => queue.flush())
  const finish = async (): Promise<void> => {
    if (left.get(id)?.open !== open) return
    left.delete(id)
    stopGuarding()
    queue.dispose()
    await afterwards()
  }
  const firstTry = queue.flush().then(finish, () => {
    toasts.show('The addendum is not saved yet. Its words are kept and saving is tried again.')
    // Not awaited: it may take until the disk has room again.
    void whenClean(queue).then(finish)
  })
  left.set(id, { open, firstTry, stopGuarding })
}

/** Resolves when drafts that were left have saved or failed to, so that reading them finds their outcome. */
export const addendaLeft = async (): Promise<void> => {
  await Promise.all([...left.values()].map(({ firstTry }) => firstTry))
}

/** Goes on with what an earlier visit could not save, else from what the vault holds. */
export const openAddendum = (view: AddendumView): OpenAddendum => {
  const kept = left.get(view.id)
  if (kept !== undefined) return kept.open
  const { id, kind, text, request } = view
  const open: OpenAddendum = {
    content: { kind, text, request },
    isOver: false,
    queue: createSaveQueue(view.revision, (baseRevision) =>
      window.vault.call('addenda.save', { addendumId: id, baseRevision, ...open.content }),
    ),
  }
  return open
}

/** It is on the screen again, which now sees to its saving. */
export const takeUpAddendum = (id: AddendumId): void => {
  left.get(id)?.stopGuarding()
  left.delete(id)
}
