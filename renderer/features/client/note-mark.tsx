/** The state of a session's note, in a word and a shape, and what was added to it since. */
import type { NoteState } from '../../../db/contract/shapes.ts'
import type { AddendaCount } from '../../../db/contract/views.ts'
import { count } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'

const WORDS: Readonly<Record<NoteState, string>> = {
  none: 'no note',
  draft: 'draft',
  signed: 'signed',
}

/** 'signed, 2 addenda'; '' for none. */
export const addendaWords = ({ signed, isDraftWaiting }: AddendaCount): string => {
  const added = signed === 0 ? '' : `, ${count(signed, 'addendum', 'addenda')}`
  return isDraftWaiting ? `${added}, a draft addendum` : added
}

export const NoteMark = ({
  state,
  addenda,
}: {
  readonly state: NoteState
  readonly addenda?: AddendaCount
}) => (
  <Badge state={state}>
    {WORDS[state]}
    {addenda === undefined ? '' : addendaWords(addenda)}
  </Badge>
)
