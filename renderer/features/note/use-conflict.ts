/** When the vault holds a newer revision than the editor: goes on by itself where nothing differs, else asks. */
import { isolateHistory } from '@codemirror/commands'
import { useCallback, useEffect, useState } from 'react'
import type { NoteView } from '../../../db/contract/views.ts'
import { callVault } from '../../lib/vault-client.ts'
import { type Desk, isSameDraft, viewDraft } from './desk.ts'
import { setCopied } from './editor/copied-state.ts'
import { patchTags, tagField } from './editor/tag-state.ts'

export type Conflict = {
  readonly theirs: NoteView
  /** Saves what is on the screen over the other version. */
  readonly keepMine: () => void
  /** Puts the other version on the screen, as an edit that undo takes back. */
  readonly takeTheirs: () => void
}

const takeOver = ({ editor, queue }: Desk, theirs: NoteView): void => {
  const { text, tags, copied } = viewDraft(theirs)
  const mine = editor.state.field(tagField)
  const kept = new Set(tags.map((tag) => tag.id))
  editor.dispatch({
    // A step of its own, so that undo goes back to exactly what was on the screen.
    annotations: isolateHistory.of('full'),
    changes: { from: 0, to: editor.state.doc.length, insert: text },
    effects: [
      patchTags.of({
        put: tags,
        drop: mine.flatMap(({ id }) => (kept.has(id) ? [] : [id])),
      }),
      setCopied.of(copied),
    ],
  })
  queue.rebase(theirs.revision)
}

/** When the vault does not answer even that. */
const LOOK_AGAIN_MS = 3_000

export const useConflict = (desk: Desk | null, isSigned: boolean): Conflict | null => {
  const [theirs, setTheirs] = useState<NoteView | null>(null)

  const look = useCallback(
    async (desk: Desk) => {
      const { sessionId, kind } = desk
      const fresh = await callVault('notes.open', { sessionId, kind })
      const held = viewDraft(fresh)
      const isOnlyAhead = [...desk.knownToVault(), desk.draft()].some((draft) =>
        isSameDraft(draft, held),
      )
      if (isOnlyAhead && (fresh.signed !== null) === isSigned) desk.queue.rebase(fresh.revision)
      else setTheirs(fresh)
    },
    [isSigned],
  )

  useEffect(() => {
    if (desk === null) return
    let again = 0
    const lookIfStale = (): void => {
      if (desk.queue.status().kind !== 'stale') return
      look(desk).catch(() => {
        again = window.setTimeout(lookIfStale, LOOK_AGAIN_MS)
      })
    }
    const stop = desk.queue.subscribe(lookIfStale)
    return () => {
      stop()
      window.clearTimeout(again)
    }
  }, [desk, look])

  if (desk === null || theirs === null) return null
  return {
    theirs,
    keepMine: () => {
      setTheirs(null)
      desk.queue.rebase(theirs.revision)
    },
    takeTheirs: () => {
      setTheirs(null)
      takeOver(desk, theirs)
    },
  }
}
