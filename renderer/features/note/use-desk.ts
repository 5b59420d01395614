/** Opens the editor of a note with its component, and leaves the note with it: nothing unsaved is dropped. */
import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { NoteView } from '../../../db/contract/views.ts'
import type { NoteTemplate } from '../../../db/domain/note-template.ts'
import type { Passage } from '../../../db/domain/passages.ts'
import { useSaveAtOnce } from '../../app/saving/use-save-at-once.ts'
import { STALE_AFTER_NOTE_CHANGE } from '../../lib/stale-after.ts'
import { callVault, markStale } from '../../lib/vault-client.ts'
import { toasts } from '../../ui/toast-queue.ts'
import { type Desk, openDesk } from './desk.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { showConcepts } from './editor/note-editor.ts'
import { type NoteFacts, tellFacts } from './editor/note-facts.ts'
import type { StripeEvents } from './editor/stripes.ts'
import { leaveUnsaved, takeUnsaved } from './left-notes.ts'
import { showOnOpening, writeAhead } from './moves.ts'

export const useDesk = (
  view: NoteView,
  label: string,
  passage: Passage | undefined,
  lookUp: LookUpConcept,
  stripes: StripeEvents,
  { facts, beginsWith }: { readonly facts: NoteFacts; readonly beginsWith: NoteTemplate | null },
): { readonly desk: Desk | null; readonly host: RefObject<HTMLDivElement | null> } => {
  const queries = useQueryClient()
  const host = useRef<HTMLDivElement>(null)
  const [desk, setDesk] = useState<Desk | null>(null)
  const start = useRef({ view, label, passage, lookUp, stripes, facts, beginsWith })
  const events = useRef(stripes)
  events.current = stripes

  // Before the first paint: the note opens with its text and the cursor in it.
  useLayoutEffect(() => {
    if (host.current === null) return
    const { view, label, passage, lookUp, facts, beginsWith } = start.current
    const sessionId = view.session.id
    const { kind } = view
    const opened = openDesk(host.current, view, takeUnsaved(sessionId, kind), {
      label,
      lookUpConcept: lookUp,
      facts,
      beginsWith,
      stripes: {
        onOpen: (tags, rect) => events.current.onOpen(tags, rect),
        onPoint: (tags, rect) => events.current.onPoint(tags, rect),
        onResize: (tag, passage) => events.current.onResize(tag, passage),
      },
    })
    showOnOpening(opened.editor, passage, view.signed !== null)
    writeAhead(opened.editor, view.signed !== null)
    setDesk(opened)
    return () => {
      const { queue } = opened
      const draft = opened.draft()
      opened.dispose()
      const leave = async (): Promise<void> => {
        const hasChanged = queue.revision() !== view.revision
        // Refused only when the vault is locked or gone: the next unlock folds what is left.
        await callVault('notes.leave', { sessionId, kind }).catch(() => undefined)
        if (hasChanged) await markStale(queries, STALE_AFTER_NOTE_CHANGE)
      }
      leaveUnsaved({ sessionId, kind }, queue, draft, leave, () =>
        toasts.show(
          `Session ${view.session.number} is not saved yet. Its words are kept and saving is tried again.`,
        ),
      )
    }
  }, [queries])

  useEffect(() => {
    if (desk !== null) showConcepts(desk.editor, lookUp)
  }, [desk, lookUp])

  useEffect(() => {
    if (desk !== null) tellFacts(desk.editor, facts)
  }, [desk, facts])

  const flush = useCallback(async () => desk?.queue.flush(), [desk])
  useSaveAtOnce(flush)

  return { desk, host }
}
