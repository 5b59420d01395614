/** One concept out of the codebook, found by a few letters of its name. */
import type { ConceptRow } from '../../../db/contract/views.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { GroupGlyph } from './group-glyph.tsx'

export const ConceptChoice = ({
  label,
  placeholder,
  concepts,
  selected,
  isLabelHidden = true,
  description,
  onSelect,
}: {
  readonly label: string
  readonly placeholder: string
  readonly concepts: readonly ConceptRow[]
  readonly selected: string | null
  readonly isLabelHidden?: boolean
  readonly description?: string
  readonly onSelect: (slug: string | null) => void
}) => (
  <ComboBox
    // Anew once they are known: the field shows the name of what is chosen.
    key={concepts.length}
    label={label}
    isLabelHidden={isLabelHidden}
    placeholder={placeholder}
    {...(description === undefined ? {} : { description })}
    defaultItems={[...concepts]}
    defaultSelectedKey={selected}
    onSelectionChange={(key) => onSelect(key === null ? null : String(key))}
  >
    {(concept) => (
      <ListOption
        id={concept.slug}
        text={concept.name}
        mark={<GroupGlyph group={concept.color} />}
        trail={<span className="faint">{concept.code}</span>}
      />
    )}
  </ComboBox>
)
