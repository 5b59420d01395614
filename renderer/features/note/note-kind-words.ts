/** What the two notes of a session are called, wherever one of them is shown. */
import type { NoteKind } from '../../../db/contract/shapes.ts'

export const NOTE_KIND_WORDS: Readonly<Record<NoteKind, string>> = {
  progress: 'Progress note',
  process: 'Process note',
}
