/** Says over the list of themes that only some of them are shown, which, and how to see all again. */
import { Plus, X } from 'lucide-react'
import type { TagInput } from '../../../db/contract/shapes.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { type FilterTerm, type TagFilter, termWords } from './tag-filter.ts'

export const FilterBar = ({
  filter,
  shown,
  tags,
  lookUp,
  onToggle,
  onAdd,
  onClear,
}: {
  readonly filter: TagFilter
  readonly shown: number
  /** All of the note. */
  readonly tags: readonly TagInput[]
  readonly lookUp: LookUpConcept
  readonly onToggle: (term: FilterTerm) => void
  readonly onAdd: (from: Element) => void
  readonly onClear: () => void
}) => (
  <section className="note-filter" aria-label="Shown tags">
    <p className="note-filter-count">
      {shown} of {tags.length} tags shown
    </p>
    <ul className="note-filter-terms">
      {filter.map((term) => {
        const words = termWords(term, tags, lookUp)
        return (
          <li key={`${term.facet}-${term.value}`}>
            {words}
            <IconButton
              size="small"
              label={`No longer only ${words}`}
              icon={<X aria-hidden="true" />}
              onPress={() => onToggle(term)}
            />
          </li>
        )
      })}
      <li>
        <IconButton
          size="small"
          label="Show only some tags"
          icon={<Plus aria-hidden="true" />}
          onPress={({ target }) => onAdd(target)}
        />
      </li>
    </ul>
    <Button size="small" shortcut="Mod+Shift+K" onPress={onClear}>
      Show all
    </Button>
  </section>
)
