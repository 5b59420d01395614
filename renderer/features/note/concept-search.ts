/** Finds a concept while tagging: by a few letters of its name, its two-letter code, or words that clients use for it. */
import type { ConceptRow } from '../../../db/contract/views.ts'
import { textOfConcept } from '../../../db/domain/concept-text.ts'
import { aspectsOf } from '../../../db/framework/aspects.ts'
import { CONCEPT_GROUPS } from '../../../db/framework/framework.ts'
import { foldText } from '../../lib/fold-text.ts'

export type ConceptEntry = {
  readonly concept: ConceptRow
  readonly name: string
  /** Everything else the codebook says about it, for a search by meaning rather than by name. */
  readonly about: string
}

/** The framework's short names; a group of the clinician's own is short enough as it is. */
const groupName = ({ group, groupName: name }: ConceptRow): string =>
  CONCEPT_GROUPS.find(({ slug }) => slug === group)?.shortName ?? name

const aboutConcept = (concept: ConceptRow): string => {
  const { definition, include, examples } = textOfConcept(concept)
  const aspects = aspectsOf(concept.slug).map((aspect) => aspect.name)
  const words = [...aspects, definition, ...include, concept.remark, ...examples]
  return foldText([groupName(concept), ...words].join(' '))
}

/** Fold once, search on every keystroke. Archived concepts are not offered. */
export const conceptEntries = (concepts: Iterable<ConceptRow>): readonly ConceptEntry[] =>
  [...concepts]
    .filter((concept) => !concept.isArchived)
    .map((concept) => ({ concept, name: foldText(concept.name), about: aboutConcept(concept) }))

export type ConceptSection = { readonly title: string; readonly concepts: readonly ConceptRow[] }

const NO_MATCH = 9
/** Below this a word would be found in half of the codebook. */
const MIN_ABOUT_LENGTH = 3

const startsAWord = (text: string, term: string): boolean =>
  text.startsWith(term) || text.includes(` ${term}`) || text.includes(`-${term}`)

const rankTerm = ({ concept, name, about }: ConceptEntry, term: string): number => {
  if (concept.code === term) return 0
  if (name.startsWith(term)) return 1
  if (startsAWord(name, term)) return 2
  if (name.includes(term)) return 4
  return term.length >= MIN_ABOUT_LENGTH && startsAWord(about, term) ? 6 : NO_MATCH
}

const rank = (entry: ConceptEntry, query: string): number => {
  if (entry.concept.code === query) return 0
  if (entry.name.startsWith(query)) return 1
  const ranks = query.split(/\s+/).map((term) => rankTerm(entry, term))
  return ranks.includes(NO_MATCH) ? NO_MATCH : Math.max(2, ...ranks)
}

/** With nothing typed: the recent ones, then the codebook by group. Else the matches, best first, recent before others. */
export const findConcepts = (
  entries: readonly ConceptEntry[],
  typed: string,
  recent: readonly string[],
): readonly ConceptSection[] => {
  const query = foldText(typed)
  return query === '' ? wholeCodebook(entries, recent) : matches(entries, query, recent)
}

const RECENT_SHOWN = 6

const wholeCodebook = (
  entries: readonly ConceptEntry[],
  recent: readonly string[],
): readonly ConceptSection[] => {
  const concepts = entries.map(({ concept }) => concept)
  const recentOnes = recent
    .flatMap((slug) => concepts.find((concept) => concept.slug === slug) ?? [])
    .slice(0, RECENT_SHOWN)
  const byGroup = Map.groupBy(
    concepts.filter((concept) => !recentOnes.includes(concept)),
    (concept) => concept.group,
  )
  const sections = [...byGroup.values()].map((members) => ({
    title: members[0] === undefined ? '' : groupName(members[0]),
    concepts: members,
  }))
  return recentOnes.length === 0
    ? sections
    : [{ title: 'Recent', concepts: recentOnes }, ...sections]
}

const matches = (
  entries: readonly ConceptEntry[],
  query: string,
  recent: readonly string[],
): readonly ConceptSection[] => {
  const recency = ({ concept }: ConceptEntry): number => {
    const at = recent.indexOf(concept.slug)
    return at === -1 ? recent.length : at
  }
  const found = entries
    .map((entry) => ({ entry, rank: rank(entry, query) }))
    .filter((match) => match.rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || recency(a.entry) - recency(b.entry))
    .map(({ entry }) => entry.concept)
  return found.length === 0 ? [] : [{ title: '', concepts: found }]
}
