/** A draft addendum while it is written: saved soon after each change, before a lock, and when it is left. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { AddendumView } from '../../../db/contract/calls/addenda.ts'
import type { SessionId } from '../../../db/contract/ids.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import type { AddendumContent } from '../../../db/domain/addendum.ts'
import type { SaveQueue } from '../../app/saving/save-queue.ts'
import { useSaveAtOnce } from '../../app/saving/use-save-at-once.ts'
import { STALE_AFTER_ADDENDUM_CHANGE } from '../../lib/stale-after.ts'
import { callVault, markStale } from '../../lib/vault-client.ts'
import { leaveAddendum, openAddendum, takeUpAddendum } from './left-addenda.ts'

export type AddendumDraft = {
  readonly content: AddendumContent
  readonly queue: SaveQueue
  readonly change: (content: AddendumContent) => void
  /** Signed or discarded: nothing of it is saved any more. */
  readonly end: () => void
}

export const useAddendumDraft = (
  note: { readonly sessionId: SessionId; readonly kind: NoteKind },
  view: AddendumView,
): AddendumDraft => {
  const queries = useQueryClient()
  const [open] = useState(() => openAddendum(view))
  const [content, setContent] = useState(open.content)
  const { queue } = open
  const { id } = view
  const { sessionId, kind } = note

  const flush = useCallback(async () => (open.isOver ? undefined : queue.flush()), [open, queue])
  useSaveAtOnce(flush)
  useEffect(() => {
    takeUpAddendum(id)
    return () => leaveAddendum(id, open, () => markStale(queries, STALE_AFTER_ADDENDUM_CHANGE))
  }, [id, open, queries])

  useEffect(() => {
    // Nobody else writes it, so a newer revision is a save of this draft whose answer was lost.
    const catchUp = async (): Promise<void> => {
      const stored = await callVault('addenda.list', { sessionId, kind })
      const fresh = stored.find((addendum) => addendum.id === id)
      if (fresh?.signed === null) queue.rebase(fresh.revision)
    }
    return queue.subscribe(() => {
      if (queue.status().kind === 'stale') catchUp().catch(() => undefined)
    })
  }, [sessionId, kind, id, queue])

  return {
    content,
    queue,
    change: (next) => {
      open.content = next
      setContent(next)
      queue.changed()
    },
    end: () => {
      open.isOver = true
    },
  }
}
