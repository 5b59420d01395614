/** One concept of the picker's list; drawn again only when what it shows has changed. */
import { memo } from 'react'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { ConceptMark } from './concept-mark.tsx'

export type OptionHand = {
  readonly choose: (concept: ConceptRow) => void
  readonly point: (concept: ConceptRow) => void
}

export const ConceptOption = memo(function ConceptOption({
  id,
  concept,
  note,
  isActive,
  hand,
}: {
  readonly id: string
  readonly concept: ConceptRow
  /** A word beside it, for instance why it is offered. */
  readonly note: string
  readonly isActive: boolean
  /** The same object for good. */
  readonly hand: OptionHand
}) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="note-concept"
      onClick={() => hand.choose(concept)}
      onPointerMove={() => hand.point(concept)}
    >
      <ConceptMark group={concept.color} />
      <span className="note-concept-name">{concept.name}</span>
      <span className="note-concept-note">{note}</span>
      <span className="note-concept-code" aria-hidden="true">
        {concept.code}
      </span>
    </div>
  )
})
