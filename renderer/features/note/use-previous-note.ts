/** The earlier note beside this one: which it is, going to older and newer ones, and taking words over from it. */

import type { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { SessionId } from '../../../db/contract/ids.ts'
import { MAX_NOTE_LENGTH } from '../../../db/contract/limits.ts'
import type { NoteView, SessionRow } from '../../../db/contract/views.ts'
import { countWords } from '../../../db/domain/note-text.ts'
import type { Passage } from '../../../db/domain/passages.ts'
import { useCommands } from '../../app/commands.tsx'
import { count } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { bringForward, passageToBring, sectionAround } from './copy-forward.ts'
import type { Desk } from './desk.ts'
import { earlierNotes } from './earlier-notes.ts'
import { flashFor } from './moves.ts'
import { readNote } from './use-opened-note.ts'
import type { Tell } from './use-writing.ts'

/** Kept while the app is open: who wants it beside one note wants it beside the next. */
let isWanted = false

export type PreviousNote =
  | { readonly kind: 'reading' }
  /** This is the first note of its kind. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | {
      readonly kind: 'read'
      readonly note: NoteView
      /** Null where there is none. */
      readonly older: (() => void) | null
      readonly newer: (() => void) | null
    }

const useRead = (view: NoteView, isOpen: boolean): PreviousNote => {
  const queries = useQueryClient()
  const { data: rows } = useVaultQuery(
    'sessions.list',
    { clientId: view.client.id },
    { enabled: isOpen },
  )
  const [chosen, setChosen] = useState<SessionId | null>(null)
  const [read, setRead] = useState<NoteView | null>(null)
  const [error, setError] = useState<unknown>(null)
  const { kind } = view
  const earlier: readonly SessionRow[] =
    rows === undefined ? [] : earlierNotes(rows, view.session.id, kind)
  const found = earlier.findIndex(({ id }) => id === chosen)
  const at = found === -1 ? earlier.length - 1 : found
  const sessionId = isOpen ? (earlier[at]?.id ?? null) : null

  useEffect(() => {
    if (sessionId === null) return
    let isCurrent = true
    setError(null)
    readNote(queries, sessionId, kind).then(
      (note) => isCurrent && setRead(note),
      (reason: unknown) => isCurrent && setError(reason),
    )
    return () => {
      isCurrent = false
    }
  }, [queries, sessionId, kind])

  if (error !== null) return { kind: 'failed', error }
  if (rows !== undefined && sessionId === null) return { kind: 'none' }
  // The one before stays in sight until the next is there.
  if (read === null) return { kind: 'reading' }
  const stepTo = (row: SessionRow | undefined): (() => void) | null =>
    row === undefined ? null : () => setChosen(row.id)
  return {
    kind: 'read',
    note: read,
    older: stepTo(earlier[at - 1]),
    newer: stepTo(earlier[at + 1]),
  }
}

export const usePreviousNote = (view: NoteView, desk: Desk | null, tell: Tell) => {
  const [isOpen, setOpen] = useState(isWanted)
  const previous = useRead(view, isOpen)
  const reader = useRef<EditorView | null>(null)

  const show = (wanted: boolean): void => {
    isWanted = wanted
    setOpen(wanted)
  }
  const bring = (what: (state: EditorState) => Passage | null): void => {
    if (desk === null || reader.current === null || previous.kind !== 'read') return
    const { state } = reader.current
    const passage = what(state)
    if (passage === null) {
      tell('Nothing to bring forward: the cursor is on no words')
      return
    }
    const words = state.sliceDoc(passage.start, passage.end)
    const { editor } = desk
    if (editor.state.doc.length + words.length + 2 > MAX_NOTE_LENGTH) {
      tell('This note has no room for that')
      return
    }
    editor.dispatch(bringForward(editor.state, words, previous.note.session.id))
    const { to } = editor.state.selection.main
    flashFor(editor, { start: to - words.length, end: to })
    tell(
      `${count(countWords(words), 'word')} brought forward`,
      `${count(countWords(words), 'word')} brought forward from session ${previous.note.session.number}`,
    )
  }
  const canBring = isOpen && previous.kind === 'read' && view.signed === null
  const acts = {
    selection: canBring ? () => bring(passageToBring) : null,
    section: canBring ? () => bring(sectionAround) : null,
  }

  const command = (id: string, label: string, keys: string, run: (() => void) | null) => ({
    id: `note.${id}`,
    label,
    group: 'Note',
    keys,
    run: run ?? (() => undefined),
    isEnabled: desk !== null && run !== null,
  })
  const steps = isOpen && previous.kind === 'read' ? previous : null
  useCommands([
    command('older', 'Older note beside', 'f7', steps?.older ?? null),
    command('newer', 'Newer note beside', 'shift+f7', steps?.newer ?? null),
    command('bring', 'Bring forward the selection or paragraph', 'mod+shift+b', acts.selection),
    command('bring-section', 'Bring forward the whole section', 'mod+alt+b', acts.section),
  ])

  return { isOpen, show, previous, reader: reader as RefObject<EditorView | null>, bring: acts }
}

export type PreviousNoteActs = ReturnType<typeof usePreviousNote>
