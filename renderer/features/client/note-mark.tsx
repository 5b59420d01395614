/** The state of a session's note, in a word and a shape. */
import type { NoteState } from '../../../db/contract/shapes.ts'
import { Badge } from '../../ui/badge.tsx'

const WORDS: Readonly<Record<NoteState, string>> = {
  none: 'no note',
  draft: 'draft',
  signed: 'signed',
}

export const NoteMark = ({ state }: { readonly state: NoteState }) => (
  <Badge state={state}>{WORDS[state]}</Badge>
)
