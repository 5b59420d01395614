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

/** What is offered before the rest: slugs, best first. */
export type Offer = { readonly fitting: readonly string[]; readonly recent: readonly string[] }

/**
 * With nothing typed: what fits, what was used last, then the codebook by group. Else the matches, best first; of
 * equal ones what fits before what is recent before the others.
 */
export const findConcepts = (
  entries: readonly ConceptEntry[],
  typed: string,
  offer: Offer,
): readonly ConceptSection[] => {
  const query = foldText(typed)
  return query === '' ? wholeCodebook(entries, offer) : matches(entries, query, offer)
}

const FITTING_SHOWN = 5
const RECENT_SHOWN = 5

const wholeCodebook = (
  entries: readonly ConceptEntry[],
  { fitting, recent }: Offer,
): readonly ConceptSection[] => {
  const concepts = new Map(entries.map(({ concept }) => [concept.slug, concept]))
  const first = fitting.flatMap((slug) => concepts.get(slug) ?? []).slice(0, FITTING_SHOWN)
  const second = recent
    .flatMap((slug) => concepts.get(slug) ?? [])
    .filter((concept) => !first.includes(concept))
    .slice(0, RECENT_SHOWN)
  const offered = new Set([...first, ...second])
  const byGroup = Map.groupBy(
    [...concepts.values()].filter((concept) => !offered.has(concept)),
    (concept) => concept.group,
  )
  return [
    { title: 'Fits here', concepts: first },
    { title: 'Recent', concepts: second },
    ...[...byGroup.values()].map((members) => ({
      title: members[0] === undefined ? '' : groupName(members[0]),
      concepts: members,
    })),
  ].filter((section) => section.concepts.length > 0)
}

const matches = (
  entries: readonly ConceptEntry[],
  query: string,
  { fitting, recent }: Offer,
): readonly ConceptSection[] => {
  const places = new Map([...new Set([...fitting, ...recent])].map((slug, at) => [slug, at]))
  const place = ({ concept }: ConceptEntry): number => places.get(concept.slug) ?? places.size
  const found = entries
    .map((entry) => ({ entry, rank: rank(entry, query) }))
    .filter((match) => match.rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || place(a.entry) - place(b.entry))
    .map(({ entry }) => entry.concept)
  return found.length === 0 ? [] : [{ title: '', concepts: found }]
}
