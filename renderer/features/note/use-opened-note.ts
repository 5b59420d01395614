/** Opens a note afresh for each visit: an open note is edited, so a cached answer would be an old one. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { SessionId } from '../../../db/contract/ids.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import type { NoteView } from '../../../db/contract/views.ts'
import { typeAhead } from '../../app/type-ahead.ts'
import { callVault, vaultKey } from '../../lib/vault-client.ts'
import { leavingEnded } from './left-notes.ts'
import { fetchNoteFacts } from './use-note-facts.ts'

export type OpenedNote = {
  /** One number per opening: a new one means a new editor. */
  readonly opening: number
  readonly view: NoteView
}

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened'; readonly note: OpenedNote }
  | { readonly kind: 'failed'; readonly error: unknown }

let openings = 0

/** As the vault holds it now, and never as it was read before: through the cache all the same, so that whoever shows the name or the number of the session asks no second time. */
export const readNote = async (
  queries: QueryClient,
  sessionId: SessionId,
  kind: NoteKind,
): Promise<NoteView> => {
  await leavingEnded(sessionId)
  return queries.fetchQuery({
    queryKey: vaultKey('notes.open', { sessionId, kind }),
    queryFn: () => callVault('notes.open', { sessionId, kind }),
    staleTime: 0,
  })
}

const open = async (
  queries: QueryClient,
  sessionId: SessionId,
  kind: NoteKind,
): Promise<OpenedNote> => {
  const [view] = await Promise.all([readNote(queries, sessionId, kind), fetchNoteFacts(queries)])
  openings += 1
  return { opening: openings, view }
}

export const useOpenedNote = (
  sessionId: SessionId,
  kind: NoteKind,
): { readonly opening: Opening; readonly reopen: () => Promise<void> } => {
  const queries = useQueryClient()
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })
  const reopen = useCallback(async () => {
    try {
      setOpening({ kind: 'opened', note: await open(queries, sessionId, kind) })
    } catch (error) {
      setOpening({ kind: 'failed', error })
    }
  }, [queries, sessionId, kind])
  useEffect(() => {
    let isWanted = true
    typeAhead.begin()
    setOpening({ kind: 'opening' })
    open(queries, sessionId, kind).then(
      (note) => isWanted && setOpening({ kind: 'opened', note }),
      (error: unknown) => {
        if (!isWanted) return
        typeAhead.end()
        setOpening({ kind: 'failed', error })
      },
    )
    return () => {
      isWanted = false
      typeAhead.end()
    }
  }, [queries, sessionId, kind])
  return { opening, reopen }
}
