/** One risk note being written, outside React: what it says and its save queue. Leaving drops nothing unsaved. */
import type { ClientId, SessionId } from '../../../db/contract/ids.ts'
import type { RiskFields } from '../../../db/domain/risk-note.ts'
import { createSaveQueue, type SaveQueue } from '../../app/saving/save-queue.ts'
import { callVault } from '../../lib/vault-client.ts'

export type RiskDraft = { readonly fields: RiskFields; readonly sessionId: SessionId | null }

export type RiskDesk = {
  readonly clientId: ClientId
  readonly queue: SaveQueue
  readonly draft: () => RiskDraft
  readonly change: (draft: RiskDraft) => void
  readonly subscribe: (listener: () => void) => () => void
  readonly dispose: () => void
}

/** When the vault does not answer even that. */
const LOOK_AGAIN_MS = 3_000

export const openRiskDesk = (clientId: ClientId, revision: number, start: RiskDraft): RiskDesk => {
  const listeners = new Set<() => void>()
  let draft = start
  let again = 0

  const queue = createSaveQueue(revision, (baseRevision) =>
    window.vault.call('safety.saveRiskNote', { clientId, baseRevision, ...draft }),
  )
  /**
   * There is one draft and one window: the vault is ahead only by a save whose answer was lost, or by a
   * signature. What is on the screen goes on from there, in the second case as a new draft.
   */
  const catchUp = (): void => {
    if (queue.status().kind !== 'stale') return
    callVault('safety.openRiskNote', { clientId, riskNoteId: null }).then(
      (stored) => queue.rebase(stored.revision),
      () => {
        again = window.setTimeout(catchUp, LOOK_AGAIN_MS)
      },
    )
  }
  const stopCatchingUp = queue.subscribe(catchUp)

  return {
    clientId,
    queue,
    draft: () => draft,
    change: (next) => {
      draft = next
      for (const listener of listeners) listener()
      queue.changed()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose: () => {
      window.clearTimeout(again)
      stopCatchingUp()
      queue.dispose()
    },
  }
}

type Left = {
  readonly desk: RiskDesk
  /** Settles with the first attempt, whatever came of it. */
  readonly firstTry: Promise<void>
  readonly stopGuarding: () => void
}

const left = new Map<ClientId, Left>()

const whenClean = ({ queue }: RiskDesk): Promise<void> =>
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
 * lock waits for it, and coming back finds the words.
 * @param onRefused told once, when the first attempt fails
 */
export const leaveRiskDesk = (
  desk: RiskDesk,
  afterwards: () => Promise<void>,
  onRefused: () => void,
): void => {
  const stopGuarding = window.shell.onBeforeLock(() => desk.queue.flush())
  const finish = async (): Promise<void> => {
    if (left.get(desk.clientId)?.desk !== desk) return
    left.delete(desk.clientId)
    stopGuarding()
    desk.dispose()
    await afterwards()
  }
  const firstTry = desk.queue.flush().then(finish, () => {
    onRefused()
    void whenClean(desk).then(finish)
  })
  left.set(desk.clientId, { desk, firstTry, stopGuarding })
}

/** Resolves when an earlier visit has saved or failed to, so that opening reads its outcome. */
export const riskDeskLeft = async (clientId: ClientId): Promise<void> =>
  left.get(clientId)?.firstTry

/** The desk of an earlier visit whose words the vault still does not have; it now belongs to the caller. */
export const takeRiskDesk = (clientId: ClientId): RiskDesk | null => {
  const kept = left.get(clientId)
  if (kept === undefined) return null
  left.delete(clientId)
  kept.stopGuarding()
  return kept.desk
}
