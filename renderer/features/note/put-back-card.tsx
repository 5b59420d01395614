/** A tag whose words were deleted, and where they may stand now: nothing is put back without being looked at. */
import type { FoundPlace } from '../../../db/domain/find-quote.ts'
import { readableContext } from '../../../db/domain/passages.ts'
import { Button } from '../../ui/button.tsx'
import { ConceptMark } from './concept-mark.tsx'
import type { ConceptLook } from './editor/concept-looks.ts'
import { shortQuote } from './tag-words.ts'

const CONTEXT = 60

const foundWords = (places: readonly FoundPlace[], at: number): string => {
  const place = places[at]
  if (place === undefined)
    return 'Nothing in the note comes near these words. Select where the tag belongs, then put it there.'
  if (place.likeness === 1)
    return places.length === 1
      ? 'The very words stand here:'
      : `The very words stand in ${places.length} places. Place ${at + 1} of ${places.length}:`
  return `The nearest words, ${Math.round(place.likeness * 100)}% of them the same:`
}

export const PutBackCard = ({
  look,
  quote,
  text,
  places,
  at,
  canUseSelection,
  onPutBack,
  onOther,
  onSelection,
}: {
  readonly look: ConceptLook
  /** The words it had. */
  readonly quote: string
  readonly text: string
  readonly places: readonly FoundPlace[]
  readonly at: number
  readonly canUseSelection: boolean
  readonly onPutBack: () => void
  readonly onOther: () => void
  readonly onSelection: () => void
}) => {
  const place = places[at]
  const around = place && readableContext(text, place.start, place.end, CONTEXT)
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a set of form fields, but one tag
    <div role="group" aria-label={`Put back ${look.name}`} className="note-card">
      <p className="note-card-concept">
        <ConceptMark group={look.group} />
        {look.name}
      </p>
      <p className="note-picker-quote">
        <del className="note-lost-quote">{shortQuote(quote, 160)}</del>
      </p>
      <p className="note-put-back-found">{foundWords(places, at)}</p>
      {place !== undefined && around !== undefined && (
        <p className="note-put-back-place">
          {around.before}
          <mark>{shortQuote(text.slice(place.start, place.end), 200)}</mark>
          {around.after}
        </p>
      )}
      <div className="note-card-foot">
        <Button variant="quiet" isDisabled={!canUseSelection} onPress={onSelection}>
          At the selection
        </Button>
        {places.length > 1 && (
          <Button variant="quiet" onPress={onOther}>
            Another place
          </Button>
        )}
        <Button variant="primary" autoFocus isDisabled={place === undefined} onPress={onPutBack}>
          Put back here
        </Button>
      </div>
    </div>
  )
}
