/** Concepts that are called what was typed: their tagged passages are one press away. */
import type { ConceptRow } from '../../../db/contract/views.ts'
import { useConcepts } from '../../lib/concepts.ts'
import { foldText } from '../../lib/fold-text.ts'
import { Button } from '../../ui/button.tsx'
import { ConceptMark } from '../note/concept-mark.tsx'

const MIN_LETTERS = 3
const MAX_OFFERS = 3

const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Those in whose names each typed word begins a word. */
export const conceptsCalled = (
  concepts: Iterable<ConceptRow>,
  typed: string,
): readonly ConceptRow[] => {
  const typedWords = wordsOf(typed)
  if (typedWords.join('').length < MIN_LETTERS) return []
  return [...concepts]
    .filter(({ name }) => {
      const words = wordsOf(name)
      return typedWords.every((typedWord) => words.some((word) => word.startsWith(typedWord)))
    })
    .slice(0, MAX_OFFERS)
}

export const ConceptOffers = ({
  typed,
  onChoose,
}: {
  readonly typed: string
  readonly onChoose: (slug: string) => void
}) => {
  const offers = conceptsCalled(useConcepts().values(), typed)
  if (offers.length === 0) return null
  return (
    <p className="search-offers">
      <span className="faint">See all that is tagged</span>
      {offers.map(({ slug, name, color }) => (
        <Button
          key={slug}
          variant="quiet"
          size="small"
          icon={<ConceptMark group={color} />}
          onPress={() => onChoose(slug)}
        >
          {name}
        </Button>
      ))}
    </p>
  )
}
