/** How much each concept weighs over a therapy: early, middle and late, each with how many of how many sessions. */
import { appears, couldShow, countedSessions } from '../observations/reading.ts'
import type { History, HistoryConcept, HistorySession } from '../observations/shapes.ts'

/** In n of N attended sessions with a note in which the concept was in the codebook. */
export type Share = { readonly n: number; readonly of: number }

/**
 * - `appeared`: in at least one of these sessions, said of the client now
 * - `otherwise`: tagged only as denied, past, or about somebody else
 * - `absent`: looked for and absent in at least one, and never there
 * - `not-assessed`: sessions with a note, and no tag either way
 * - `no-note`: no session yet in which it could have shown
 */
export type NodeState = 'appeared' | 'otherwise' | 'absent' | 'not-assessed' | 'no-note'

export type MapNode = {
  readonly slug: string
  readonly name: string
  readonly group: string
  readonly isSafety: boolean
  readonly state: NodeState
  readonly total: Share
  /** Thirds of the sessions that count, oldest first; null where there are fewer than three. */
  readonly thirds: readonly [early: Share, middle: Share, late: Share] | null
  /** Of the sessions that count: in how many it was looked for and absent, and in how many said otherwise. */
  readonly absent: number
  readonly otherwise: number
}

export type NamedGroup = { readonly slug: string; readonly name: string; readonly color: string }
export type MapGroup = NamedGroup & { readonly total: Share }

export type FormulationMap = {
  /** Attended sessions with a note: what all shares are of, where a concept did not join later. */
  readonly sessions: number
  /** How many sessions each third has. */
  readonly thirds: readonly [early: number, middle: number, late: number] | null
  readonly groups: readonly MapGroup[]
  /** In the order of the codebook; archived concepts only where they are tagged. */
  readonly nodes: readonly MapNode[]
}

type Sessions = readonly HistorySession[]

const shareIn = (history: History, sessions: Sessions, concepts: readonly string[]): Share => {
  const possible = sessions.filter((session) =>
    concepts.some((slug) => couldShow(history, session, slug)),
  )
  return {
    n: possible.filter((session) => appears(session, concepts)).length,
    of: possible.length,
  }
}

/** As equal as can be; what is left over goes to the early ones. */
export const thirdsOf = <T>(
  items: readonly T[],
): readonly [readonly T[], readonly T[], readonly T[]] | null => {
  if (items.length < 3) return null
  const first = Math.ceil(items.length / 3)
  const second = first + Math.ceil((items.length - first) / 2)
  return [items.slice(0, first), items.slice(first, second), items.slice(second)]
}

const stateOf = (total: Share, absent: number, otherwise: number): NodeState => {
  if (total.n > 0) return 'appeared'
  if (otherwise > 0) return 'otherwise'
  if (absent > 0) return 'absent'
  return total.of > 0 ? 'not-assessed' : 'no-note'
}

const nodeOf = (history: History, sessions: Sessions, concept: HistoryConcept): MapNode => {
  const { slug, name, group, isSafety } = concept
  const tagsOf = (session: HistorySession) => session.tags.filter((tag) => tag.concept === slug)
  const silent = sessions.filter((session) => !appears(session, [slug]))
  const otherwise = silent.filter((session) =>
    tagsOf(session).some((tag) => tag.intensity > 0 && tag.assertion !== 'present'),
  )
  const absent = silent.filter(
    (session) => !otherwise.includes(session) && tagsOf(session).some((tag) => tag.intensity === 0),
  )
  const total = shareIn(history, sessions, [slug])
  const thirds = thirdsOf(sessions)
  const shareOf = (third: Sessions): Share => shareIn(history, third, [slug])
  return {
    slug,
    name,
    group,
    isSafety,
    state: stateOf(total, absent.length, otherwise.length),
    total,
    thirds: thirds === null ? null : [shareOf(thirds[0]), shareOf(thirds[1]), shareOf(thirds[2])],
    absent: absent.length,
    otherwise: otherwise.length,
  }
}

/** @param named names and colours of groups; one that is not there goes by its slug */
export const formulationMap = (history: History, named: readonly NamedGroup[]): FormulationMap => {
  const sessions = countedSessions(history)
  const tagged = new Set(history.sessions.flatMap(({ tags }) => tags.map((tag) => tag.concept)))
  const concepts = history.concepts.filter(
    ({ slug, isArchived }) => !isArchived || tagged.has(slug),
  )
  const thirds = thirdsOf(sessions)
  const groups = [...new Set(concepts.map(({ group }) => group))]
  return {
    sessions: sessions.length,
    thirds: thirds === null ? null : [thirds[0].length, thirds[1].length, thirds[2].length],
    groups: groups.map((slug) => ({
      ...(named.find((group) => group.slug === slug) ?? { slug, name: slug, color: slug }),
      total: shareIn(
        history,
        sessions,
        concepts.filter(({ group }) => group === slug).map((concept) => concept.slug),
      ),
    })),
    nodes: concepts.map((concept) => nodeOf(history, sessions, concept)),
  }
}
