/** Opens the editor of a note that is read again, whose tags are kept with the round. */
import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { BlindNote } from '../../../db/contract/calls/recoding.ts'
import type { RoundId } from '../../../db/contract/ids.ts'
import { useSaveAtOnce } from '../../app/saving/use-save-at-once.ts'
import { formatDayLong } from '../../lib/format.ts'
import { markStale } from '../../lib/vault-client.ts'
import { type Desk, openDesk } from '../note/desk.ts'
import type { LookUpConcept } from '../note/editor/concept-looks.ts'
import { showConcepts } from '../note/editor/note-editor.ts'
import type { StripeEvents } from '../note/editor/stripes.ts'
import { useNoteFacts } from '../note/use-note-facts.ts'
import { blindView } from './blind-view.ts'

export const useBlindDesk = (
  roundId: RoundId,
  note: BlindNote,
  lookUp: LookUpConcept,
  stripes: StripeEvents,
): { readonly desk: Desk | null; readonly host: RefObject<HTMLDivElement | null> } => {
  const queries = useQueryClient()
  const host = useRef<HTMLDivElement>(null)
  const [desk, setDesk] = useState<Desk | null>(null)
  const { facts } = useNoteFacts('progress')
  const start = useRef({ roundId, note, lookUp, facts })
  const events = useRef(stripes)
  events.current = stripes

  useLayoutEffect(() => {
    if (host.current === null) return
    const { roundId, note, lookUp, facts } = start.current
    const { session } = note
    const opened = openDesk(host.current, blindView(note), null, {
      label: `Note of session ${session.number}, ${formatDayLong(session.localDate)}, read again`,
      lookUpConcept: lookUp,
      facts,
      beginsWith: null,
      stripes: {
        onOpen: (tags, rect) => events.current.onOpen(tags, rect),
        onPoint: (tags, rect) => events.current.onPoint(tags, rect),
        onResize: (tag, passage) => events.current.onResize(tag, passage),
      },
      saveApart: (baseRevision, tags) =>
        window.vault.call('recoding.save', {
          ...{ roundId, sessionId: session.id, baseRevision },
          tags: [...tags],
        }),
    })
    opened.editor.focus()
    setDesk(opened)
    return () => {
      const { queue } = opened
      // What the editor holds is sent before it goes.
      const sent = queue.flush().catch(() => undefined)
      void sent.then(async () => {
        opened.dispose()
        queue.dispose()
        await markStale(queries, ['recoding.state'])
      })
    }
  }, [queries])

  useEffect(() => {
    if (desk !== null) showConcepts(desk.editor, lookUp)
  }, [desk, lookUp])

  const flush = useCallback(async () => desk?.queue.flush(), [desk])
  useSaveAtOnce(flush)
  return { desk, host }
}
