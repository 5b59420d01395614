/** What the note's tags can be narrowed to: concepts, groups, persons, voices, assertions, each with how many have it. */

import type { TagInput } from '../../../db/contract/shapes.ts'
import { Kbd } from '../../ui/kbd.tsx'
import type { LookUpConcept } from './editor/concept-looks.ts'
import { type Pick, PickList } from './pick-list.tsx'
import {
  type FilterChoice,
  type FilterTerm,
  filterChoices,
  isSameTerm,
  type TagFilter,
} from './tag-filter.ts'

const FACET_WORDS: Readonly<Record<FilterTerm['facet'], string>> = {
  concept: 'concept',
  group: 'group',
  target: 'person',
  voice: 'voice',
  assertion: 'assertion',
}

const idOf = ({ facet, value }: FilterTerm): string => `${facet} ${value}`

export const FilterList = ({
  tags,
  filter,
  lookUp,
  onPick,
}: {
  readonly tags: readonly TagInput[]
  readonly filter: TagFilter
  readonly lookUp: LookUpConcept
  readonly onPick: (term: FilterTerm) => void
}) => {
  const choices = filterChoices(tags, lookUp)
  const asPick = (choice: FilterChoice): Pick => ({
    id: idOf(choice),
    text: choice.words,
    note: FACET_WORDS[choice.facet],
    trail: `${filter.some((term) => isSameTerm(term, choice)) ? 'on · ' : ''}${choice.tags}`,
  })
  return (
    <PickList
      label="Show only"
      placeholder="Show only: a few letters"
      picks={choices.map(asPick)}
      current={null}
      none="This note has no tags yet."
      onPick={(id) => {
        const choice = choices.find((each) => idOf(each) === id)
        if (choice !== undefined) onPick({ facet: choice.facet, value: choice.value })
      }}
      foot={
        <span className="note-hint" aria-hidden="true">
          <Kbd keys="Enter" /> show only these <Kbd keys="Mod+Shift+K" /> all again
        </span>
      }
    />
  )
}
