/** One risk note being written, outside React: what it says and its save queue. Leaving drops nothing unsaved. */
import type { ClientId, SessionId } from '../../../db/contract/ids.ts'
import type { RiskFields } from '../../../db/domain/risk-note.ts'
import { leftDesks } from '../../app/saving/left-desks.ts'
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

const left = leftDesks<ClientId, RiskDesk>()

export const leaveRiskDesk = (
  desk: RiskDesk,
  afterwards: () => Promise<void>,
  onRefused: () => void,
): void => left.leave(desk.clientId, desk, afterwards, onRefused)

export const riskDeskLeft = (clientId: ClientId): Promise<void> => left.settled(clientId)

export const takeRiskDesk = (clientId: ClientId): RiskDesk | null => left.take(clientId)
