/** The note of one session: the screen where the day's writing happens. */
import type { SessionId } from '../../../db/contract/ids.ts'
import type { NoteKind } from '../../../db/contract/shapes.ts'
import type { Passage } from '../../../db/domain/passages.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NoteSheet } from './note-sheet.tsx'
import { useOpenedNote } from './use-opened-note.ts'
import './note.css'

export const NoteScreen = ({
  sessionId,
  kind,
  passage,
}: {
  readonly sessionId: SessionId
  readonly kind: NoteKind
  /** To be shown and selected on opening, UTF-16 offsets. */
  readonly passage?: Passage | undefined
}) => {
  const { opening, reopen } = useOpenedNote(sessionId, kind)
  switch (opening.kind) {
    // Blank paper: it lasts less than a tenth of a second, and a spinner would only flicker.
    case 'opening':
      return <div className="note-screen" />
    case 'failed':
      return (
        <EmptyState
          title="This note could not be opened"
          action={<Button onPress={() => void reopen()}>Try again</Button>}
        >
          {errorWords(opening.error)}
        </EmptyState>
      )
    case 'opened':
      return (
        <NoteSheet
          key={opening.note.opening}
          note={opening.note}
          passage={passage}
          onReopen={reopen}
        />
      )
  }
}
