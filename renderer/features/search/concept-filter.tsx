/** Keeps a search to what goes with one concept. */
import { useConcepts } from '../../lib/concepts.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { ConceptMark } from '../note/concept-mark.tsx'

export const ConceptFilter = ({
  selected,
  onSelect,
}: {
  readonly selected: string | null
  readonly onSelect: (slug: string | null) => void
}) => {
  const concepts = useConcepts()
  return (
    <ComboBox
      // Anew once they are known, and when another filter's button has chosen one.
      key={`${concepts.size} ${selected}`}
      label="Concept"
      placeholder="Any concept"
      className="search-choice-wide"
      isLabelHidden
      defaultItems={[...concepts.values()]}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(concepts.get(String(key))?.slug ?? null)}
    >
      {(concept) => (
        <ListOption
          id={concept.slug}
          text={concept.name}
          mark={<ConceptMark group={concept.color} />}
        />
      )}
    </ComboBox>
  )
}
