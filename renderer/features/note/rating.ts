/** The themes of a whole session as one column to go down: every concept, by group, with what is said of it now. */
import type { EarlierThemes } from '../../../db/contract/calls/tags.ts'
import type { Assertion, Intensity, TagInput } from '../../../db/contract/shapes.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { moreWords, readingWords } from './tag-words.ts'

export type Rated = { readonly intensity: Intensity; readonly assertion: Assertion }

export type RatingRow =
  | { readonly kind: 'group'; readonly name: string }
  | {
      readonly kind: 'concept'
      readonly concept: ConceptRow
      /** The tag on the whole session; null while it is not assessed. */
      readonly tag: TagInput | null
      /** From the last session that was rated; null where that one says nothing of the concept. */
      readonly last: Rated | null
    }

/** Of several about different people, the one that is simply present, and then the strongest, stands in the column. */
const shownTag = (tags: readonly TagInput[]): TagInput | null =>
  tags.toSorted(
    (a, b) =>
      Number(b.assertion === 'present') - Number(a.assertion === 'present') ||
      b.intensity - a.intensity,
  )[0] ?? null

/** The newest earlier session in which the session as a whole was rated at all. */
export const lastRated = (earlier: readonly EarlierThemes[]): EarlierThemes | null =>
  earlier.find(({ themes }) => themes.some(({ rating }) => rating !== null)) ?? null

/** An archived concept stays only where the session has it. */
export const ratingRows = (
  concepts: readonly ConceptRow[],
  tags: readonly TagInput[],
  last: EarlierThemes | null,
): readonly RatingRow[] => {
  const onSession = Map.groupBy(
    tags.filter(({ anchor }) => anchor.kind === 'session'),
    ({ concept }) => concept,
  )
  const before = new Map(last?.themes.map(({ concept, rating }) => [concept, rating]))
  const shown = concepts.filter(({ isArchived, slug }) => !isArchived || onSession.has(slug))
  return [...Map.groupBy(shown, ({ group }) => group)].flatMap(([group, members]) => [
    {
      kind: 'group' as const,
      name: members[0]?.groupName ?? group,
    },
    ...members.map((concept) => ({
      kind: 'concept' as const,
      concept,
      tag: shownTag(onSession.get(concept.slug) ?? []),
      last: before.get(concept.slug) ?? null,
    })),
  ])
}

/** 'not assessed', or what is said; absent is something that was looked for. */
export const ratingWords = (tag: TagInput | null): string =>
  tag === null ? 'not assessed' : [readingWords(tag), ...moreWords(tag)].join(', ')

export const ratedCount = (
  rows: readonly RatingRow[],
): { readonly rated: number; readonly of: number } => {
  const concepts = rows.filter((row) => row.kind === 'concept')
  return { rated: concepts.filter(({ tag }) => tag !== null).length, of: concepts.length }
}
