/** An earlier note of the same kind, beside the one being written: to read, and to take words over from. */
import type { EditorView } from '@codemirror/view'
import { ChevronLeft, ChevronRight, CornerDownLeft, X } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import type { NoteView } from '../../../db/contract/views.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { formatDay } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { AddendaToRead } from '../addenda/addenda-to-read.tsx'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { createNoteReader } from './editor/note-reader.ts'
import { NOTE_KIND_WORDS } from './note-kind-words.ts'
import { ProcessNoteLabel } from './process-note-label.tsx'
import type { PreviousNoteActs } from './use-previous-note.ts'
import './previous-note.css'

const Reader = ({
  note,
  lookUp,
  reader,
}: {
  readonly note: NoteView
  readonly lookUp: LookUpConcept
  readonly reader: RefObject<EditorView | null>
}) => {
  const host = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  useEffect(() => {
    if (host.current === null) return
    const { session, kind, text, tags } = note
    const view = createNoteReader({
      parent: host.current,
      text,
      tags,
      label: `Session ${session.number}, ${formatDay(session.localDate)}: ${NOTE_KIND_WORDS[kind].toLowerCase()} to read`,
      lookUpConcept: lookUp,
    })
    reader.current = view
    // Whoever reads on by key reads on in the next note.
    if (hadFocus.current) view.focus()
    return () => {
      hadFocus.current = view.hasFocus
      reader.current = null
      view.destroy()
    }
  }, [note, lookUp, reader])
  return <div className="note-before-text" ref={host} />
}

const Which = ({ note: { session, kind, state } }: { readonly note: NoteView }) => (
  <div className="note-before-which">
    <h2>
      Session {session.number}
      <span className="note-before-date">{formatDay(session.localDate)}</span>
    </h2>
    <p>
      {kind === 'process' ? <ProcessNoteLabel /> : NOTE_KIND_WORDS.progress}
      {state !== 'none' && <Badge state={state}>{state === 'signed' ? 'Signed' : 'Draft'}</Badge>}
    </p>
  </div>
)

export const PreviousNotePane = ({
  kind,
  acts: { previous, reader, bring },
  lookUp,
  onHide,
}: {
  readonly kind: NoteView['kind']
  readonly acts: PreviousNoteActs
  readonly lookUp: LookUpConcept
  readonly onHide: () => void
}) => {
  const kindWords = NOTE_KIND_WORDS[kind].toLowerCase()
  const close = (
    <IconButton
      size="small"
      label="Hide the previous note"
      shortcut="Mod+Shift+P"
      icon={<X aria-hidden="true" />}
      onPress={onHide}
    />
  )
  return (
    <aside className="note-before" data-kind={kind} aria-label="Previous note">
      {previous.kind === 'read' ? (
        <header className="note-before-head">
          <Which note={previous.note} />
          <div className="note-before-steps">
            <IconButton
              size="small"
              label="Older note"
              shortcut="F7"
              icon={<ChevronLeft aria-hidden="true" />}
              isDisabled={previous.older === null}
              onPress={() => previous.older?.()}
            />
            <IconButton
              size="small"
              label="Newer note"
              shortcut="Shift+F7"
              icon={<ChevronRight aria-hidden="true" />}
              isDisabled={previous.newer === null}
              onPress={() => previous.newer?.()}
            />
            {close}
          </div>
        </header>
      ) : (
        <header className="note-before-head">
          <h2>Previous note</h2>
          <div className="note-before-steps">{close}</div>
        </header>
      )}
      {previous.kind === 'none' && (
        <p className="note-before-none">
          This is the first {kindWords} with this client, so there is no earlier one to read beside
          it.
        </p>
      )}
      {previous.kind === 'failed' && (
        <p className="note-before-none" role="alert">
          The earlier note could not be opened. {errorWords(previous.error)}
        </p>
      )}
      {previous.kind === 'read' && (
        <>
          <Reader note={previous.note} lookUp={lookUp} reader={reader} />
          <AddendaToRead addenda={previous.note.addenda} />
          {bring.selection !== null && (
            <footer className="note-before-foot">
              <Button
                size="small"
                icon={<CornerDownLeft aria-hidden="true" />}
                shortcut="Mod+Shift+B"
                onPress={() => bring.selection?.()}
              >
                Bring forward
              </Button>
              <Button
                size="small"
                variant="quiet"
                aria-label="Bring forward the whole section"
                onPress={() => bring.section?.()}
              >
                Section
              </Button>
            </footer>
          )}
        </>
      )}
    </aside>
  )
}
