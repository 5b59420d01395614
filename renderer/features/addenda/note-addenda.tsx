/** The addenda under a signed note, and the way to one more. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { AddendumView } from '../../../db/contract/calls/addenda.ts'
import type { NoteView } from '../../../db/contract/views.ts'
import type { AddendumKind } from '../../../db/domain/addendum.ts'
import { useCommands } from '../../app/commands.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { STALE_AFTER_ADDENDUM_CHANGE } from '../../lib/stale-after.ts'
import { callVault, markStale } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { toasts } from '../../ui/toast-queue.ts'
import { AddendumDraft } from './addendum-draft.tsx'
import { addendaLeft } from './left-addenda.ts'
import { NewAddendumDialog } from './new-addendum-dialog.tsx'
import { SignedAddendum } from './signed-addendum.tsx'
import './addenda.css'

/** Read anew for each visit, after what an earlier one left has been saved: a draft is edited, so a cached answer would be an old one. */
const useAddenda = ({ session, kind }: NoteView) => {
  const [addenda, setAddenda] = useState<readonly AddendumView[] | null>(null)
  const sessionId = session.id
  const read = useCallback(async () => {
    await addendaLeft()
    return callVault('addenda.list', { sessionId, kind })
  }, [sessionId, kind])
  useEffect(() => {
    read()
      .then(setAddenda)
      .catch((error: unknown) => toasts.show(errorWords(error)))
  }, [read])
  return { addenda, read, show: setAddenda }
}

/** The draft's own field. */
const focusDraft = (): void =>
  document.querySelector<HTMLElement>('.addendum-draft textarea')?.focus()

/** Where a new draft is begun: at the day of a request, where it has one, else at its words. */
const focusNewDraft = (): void =>
  document.querySelector<HTMLElement>('.addendum-draft :is([role="spinbutton"], textarea)')?.focus()

/** Puts the focus on the addendum that the route names, once the addenda are there. */
const useShownAddendum = (isThere: boolean) => {
  const { route } = useNavigation()
  const number = route.screen === 'note' ? route.addendum : undefined
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isThere || number === undefined) return
    const shown = section.current?.querySelector<HTMLElement>(`[data-number="${number}"]`)
    shown?.focus({ preventScroll: true })
    shown?.scrollIntoView({ block: 'center' })
  }, [isThere, number])
  return section
}

export const NoteAddenda = ({ view }: { readonly view: NoteView }) => {
  const queries = useQueryClient()
  const { addenda, read, show } = useAddenda(view)
  const [isChoosing, setChoosing] = useState(false)
  const section = useShownAddendum(addenda !== null)
  // Whoever signed or discarded one goes on from here, and not from the head of the page.
  const [hasEnded, setEnded] = useState(false)
  const note = { sessionId: view.session.id, kind: view.kind }
  const waiting = addenda?.find(({ signed }) => signed === null)
  const add = (): void => {
    if (waiting === undefined) setChoosing(true)
    else focusDraft()
  }
  useCommands([
    {
      id: 'note.addendum',
      label: waiting === undefined ? 'Add addendum…' : 'Go on with the draft addendum',
      group: 'Note',
      keys: 'mod+shift+a',
      run: add,
      isEnabled: addenda !== null,
    },
  ])
  if (addenda === null) return null

  const begin = async (kind: AddendumKind): Promise<void> => {
    try {
      await callVault('addenda.begin', { ...note, addendum: kind })
      await markStale(queries, STALE_AFTER_ADDENDUM_CHANGE)
      const withDraft = await read()
      // In one go: keys pressed once the draft is seen must reach it. The library's own autofocus waits for a frame or
      // more after a form that Enter has sent, which on a busy machine loses the first letters.
      flushSync(() => {
        show(withDraft)
        setChoosing(false)
      })
      focusNewDraft()
    } catch (error) {
      toasts.show(errorWords(error))
      setChoosing(false)
    }
  }
  return (
    <section className="addenda" aria-label="Addenda" ref={section}>
      <div className="addenda-column">
        {addenda.length > 0 && (
          <ol className="addenda-list">
            {addenda.map((addendum) =>
              addendum.signed === null ? (
                <AddendumDraft
                  key={addendum.id}
                  note={note}
                  view={addendum}
                  onChanged={async () => {
                    setEnded(true)
                    show(await read())
                  }}
                />
              ) : (
                <SignedAddendum key={addendum.id} addendum={addendum} signed={addendum.signed} />
              ),
            )}
          </ol>
        )}
        {waiting === undefined && (
          <Button shortcut="Mod+Shift+A" autoFocus={hasEnded} onPress={add}>
            Add addendum
          </Button>
        )}
      </div>
      {isChoosing && <NewAddendumDialog onBegin={begin} onClose={() => setChoosing(false)} />}
    </section>
  )
}
