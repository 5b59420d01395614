/** How rules read a history: which sessions count, and in which of them a theme appeared. */
import type { History, HistorySession, HistoryTag, Silent, Tally } from './shapes.ts'
import { nameOf, notEnough, say } from './words.ts'

/** Sessions that can show a theme or its absence: attended, with a note. */
export const countedSessions = ({ sessions }: History): readonly HistorySession[] =>
  sessions.filter(({ attendance, isWritten }) => attendance === 'attended' && isWritten)

/** Only what is said of the client now: not what is denied, past, about somebody else, or looked for and absent. */
const isAppearance = (tag: HistoryTag): boolean => tag.assertion === 'present' && tag.intensity > 0

export const appearancesIn = (
  session: HistorySession,
  concepts: readonly string[],
): readonly HistoryTag[] =>
  session.tags.filter((tag) => isAppearance(tag) && concepts.includes(tag.concept))

export const appears = (session: HistorySession, concepts: readonly string[]): boolean =>
  appearancesIn(session, concepts).length > 0

/**
 * Whether the concept was there to be tagged when the session took place, or was tagged in it later. A session
 * before it joined the codebook says nothing of it, either way.
 */
export const couldShow = (history: History, session: HistorySession, slug: string): boolean => {
  if (session.tags.some((tag) => tag.concept === slug)) return true
  const concept = history.concepts.find((known) => known.slug === slug)
  return concept !== undefined && (concept.addedOn === null || concept.addedOn <= session.localDate)
}

/** Why a rule that takes the absence of these for a finding must be silent: nobody can tag them. Null where all are in use. */
export const notLookedFor = (history: History, slugs: readonly string[]): Silent | null => {
  const unused = slugs.filter((slug) =>
    history.concepts.every((concept) => concept.slug !== slug || concept.isArchived),
  )
  return unused.length === 0
    ? null
    : notEnough(
        say`Not looked for: ${unused.map((slug) => nameOf(history, slug)).join(' and ')} is not in use in the codebook.`,
      )
}

/** Sessions in which every one of the concepts could have shown, so that silence means something. */
export const showingAll = (
  history: History,
  sessions: readonly HistorySession[],
  concepts: readonly string[],
): readonly HistorySession[] =>
  sessions.filter((session) => concepts.every((slug) => couldShow(history, session, slug)))

/** In how many sessions any of the concepts appeared, of those in which any could. */
export const tally = (
  history: History,
  sessions: readonly HistorySession[],
  concepts: readonly string[],
  what: string,
): Tally => {
  const possible = sessions.filter((session) =>
    concepts.some((slug) => couldShow(history, session, slug)),
  )
  const n = possible.filter((session) => appears(session, concepts)).length
  return { what, n, of: possible.length, unit: 'sessions' }
}

export const conceptTally = (
  history: History,
  sessions: readonly HistorySession[],
  slug: string,
): Tally => tally(history, sessions, [slug], nameOf(history, slug))

/** One for each concept that appeared, most sessions first; equal ones in the order given. */
export const shownConcepts = (
  history: History,
  sessions: readonly HistorySession[],
  concepts: readonly string[],
): readonly { readonly slug: string; readonly tally: Tally }[] =>
  concepts
    .map((slug) => ({ slug, tally: conceptTally(history, sessions, slug) }))
    .filter((each) => each.tally.n > 0)
    .toSorted((a, b) => b.tally.n - a.tally.n)

const byId = (a: HistoryTag, b: HistoryTag): number => a.id.localeCompare(b.id)

/** Ids of the tags by which the concepts appeared, by session and then in a fixed order. */
export const evidenceOf = (
  sessions: readonly HistorySession[],
  concepts: readonly string[],
): readonly string[] =>
  sessions.flatMap((session) =>
    appearancesIn(session, concepts)
      .toSorted(byId)
      .map(({ id }) => id),
  )

/** The latest of them; fewer where there are not so many. */
export const latest = <T>(items: readonly T[], count: number): readonly T[] =>
  items.slice(Math.max(0, items.length - count))

/** Slugs of the codebook's concepts of a group, the clinician's own among them. */
export const conceptsOfGroup = ({ concepts }: History, group: string): readonly string[] =>
  concepts.filter((concept) => concept.group === group).map(({ slug }) => slug)
