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

/** ', 2 addenda' after the state of their note; '' for none. */
export const addendaWords = ({ signed }: AddendaCount): string =>
  signed === 0 ? '' : `, ${count(signed, 'addendum', 'addenda')}`

export const DraftAddendum = ({ addenda }: { readonly addenda: AddendaCount }) =>
  addenda.isDraftWaiting && <Badge state="draft">draft addendum</Badge>

export const NoteMark = ({
  state,
  addenda,
}: {
  readonly state: NoteState
  readonly addenda?: AddendaCount
}) => (
  <>
    <Badge state={state}>
      {WORDS[state]}
      {addenda && addendaWords(addenda)}
    </Badge>
    {addenda && <DraftAddendum addenda={addenda} />}
  </>
)
