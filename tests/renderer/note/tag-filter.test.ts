// Which tags are shown: one value of a facet or another, in every facet asked about.

import { describe, expect, test } from 'vitest'
import type { TagInput } from '../../../db/contract/shapes.ts'
import {
  filterChoices,
  isShown,
  NO_FILTER,
  type TagFilter,
  toggled,
} from '../../../renderer/features/note/tag-filter.ts'
import { tagOf } from '../../support/test-vault.ts'

const GROUPS: Readonly<Record<string, { slug: string; name: string }>> = {
  loneliness: { slug: 'alarm', name: 'The alarm' },
  sadness: { slug: 'presentation', name: 'Presentation' },
}
const lookUp = (slug: string) => {
  const memberOf = GROUPS[slug]
  return { name: slug.toUpperCase(), group: 'grief', ...(memberOf && { memberOf }) }
}

const tags: readonly TagInput[] = [
  tagOf('loneliness', { kind: 'session' }, { target: 'mother', voice: 'client' }),
  tagOf('loneliness', { kind: 'session' }, { target: 'partner' }),
  tagOf('sadness', { kind: 'session' }, { target: 'mother', assertion: 'denied' }),
]
const shown = (filter: TagFilter) =>
  tags.flatMap((tag, index) => (isShown(tag, filter, lookUp) ? [index] : []))

describe('a filter', () => {
  test('of nothing shows everything', () => {
    expect(shown(NO_FILTER)).toEqual([0, 1, 2])
  })

  test('takes either of two values of one facet, and both of two facets', () => {
    const mother = { facet: 'target', value: 'mother' } as const
    const partner = { facet: 'target', value: 'partner' } as const
    expect(shown([mother])).toEqual([0, 2])
    expect(shown([mother, partner])).toEqual([0, 1, 2])
    expect(shown([mother, { facet: 'concept', value: 'loneliness' }])).toEqual([0])
    expect(shown([{ facet: 'voice', value: 'client' }])).toEqual([0])
    expect(shown([{ facet: 'assertion', value: 'denied' }])).toEqual([2])
  })

  test('goes by the group that a concept stands in, not by the colour it borrows', () => {
    expect(shown([{ facet: 'group', value: 'alarm' }])).toEqual([0, 1])
    expect(shown([{ facet: 'group', value: 'grief' }])).toEqual([])
  })

  test('gains a value, and loses it again', () => {
    const mother = { facet: 'target', value: 'mother' } as const
    expect(toggled(toggled(NO_FILTER, mother), mother)).toEqual([])
  })
})

test('The choices are the values that the note has, each with its count, the most frequent first', () => {
  expect(filterChoices(tags, lookUp).map(({ words, tags: count }) => [words, count])).toEqual([
    ['LONELINESS', 2],
    ['SADNESS', 1],
    ['The alarm', 2],
    ['Presentation', 1],
    ['about mother', 2],
    ['about partner', 1],
    ['client’s words', 1],
    ['present', 2],
    ['denied', 1],
  ])
})
