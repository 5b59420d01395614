/** Which tags are shown: those that have one of the wanted values in every facet that is asked about. */

import type { TagInput } from '../../../db/contract/shapes.ts'
import { TARGET_PERSONS } from '../../../db/domain/target-person.ts'
import type { LookUpConcept } from './editor/concept-looks.ts'
import {
  ASSERTIONS_IN_ORDER,
  assertionWords,
  targetWords,
  VOICES_IN_ORDER,
  voiceWords,
} from './tag-words.ts'

export type FilterTerm = {
  readonly facet: 'concept' | 'group' | 'target' | 'voice' | 'assertion'
  readonly value: string
}
/** Empty shows everything. */
export type TagFilter = readonly FilterTerm[]
export const NO_FILTER: TagFilter = []

const facetValue = (
  tag: TagInput,
  facet: FilterTerm['facet'],
  lookUp: LookUpConcept,
): string | null => (facet === 'group' ? (lookUp(tag.concept).memberOf?.slug ?? null) : tag[facet])

export const isShown = (tag: TagInput, filter: TagFilter, lookUp: LookUpConcept): boolean => {
  const facets = new Set(filter.map(({ facet }) => facet))
  return [...facets].every((facet) => {
    const value = facetValue(tag, facet, lookUp)
    return filter.some((term) => term.facet === facet && term.value === value)
  })
}

const isOneOf = <Value extends string>(values: readonly Value[], value: string): value is Value =>
  values.some((one) => one === value)

/** @param tags those of the note, among which a group finds its name */
export const termWords = (
  { facet, value }: FilterTerm,
  tags: readonly TagInput[],
  lookUp: LookUpConcept,
): string => {
  if (facet === 'concept') return lookUp(value).name
  if (facet === 'target' && isOneOf(TARGET_PERSONS, value)) return `about ${targetWords(value)}`
  if (facet === 'voice' && isOneOf(VOICES_IN_ORDER, value)) return voiceWords(value)
  if (facet === 'assertion' && isOneOf(ASSERTIONS_IN_ORDER, value)) return assertionWords(value)
  const groups = tags.flatMap(({ concept }) => lookUp(concept).memberOf ?? [])
  return groups.find(({ slug }) => slug === value)?.name ?? value
}

export const isSameTerm = (a: FilterTerm, b: FilterTerm): boolean =>
  a.facet === b.facet && a.value === b.value

/** One value more, or one less where it is there already. */
export const toggled = (filter: TagFilter, term: FilterTerm): TagFilter =>
  filter.some((each) => isSameTerm(each, term))
    ? filter.filter((each) => !isSameTerm(each, term))
    : [...filter, term]

const FACETS = ['concept', 'group', 'target', 'voice', 'assertion'] as const

export type FilterChoice = FilterTerm & { readonly words: string; readonly tags: number }

/** Every value that the note's tags have, with how many have it; the most frequent of each facet first. */
export const filterChoices = (
  tags: readonly TagInput[],
  lookUp: LookUpConcept,
): readonly FilterChoice[] =>
  FACETS.flatMap((facet) => {
    const counts = new Map<string, number>()
    for (const tag of tags) {
      const value = facetValue(tag, facet, lookUp)
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts]
      .map(([value, count]) => ({
        facet,
        value,
        words: termWords({ facet, value }, tags, lookUp),
        tags: count,
      }))
      .toSorted((a, b) => b.tags - a.tags || a.words.localeCompare(b.words))
  })
