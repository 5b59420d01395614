/** From sparse marks to lanes: every cell's state, and when a theme emerged, went quiet, returned, was last seen. */
import {
  cellState,
  countsTowardsDormancy,
  DORMANCY_SESSIONS,
  isAppearance,
  isLateCoding,
} from './timeline-rules.ts'
import type {
  Cell,
  CellState,
  Lane,
  LaneTotals,
  QuietSpell,
  SourceConcept,
  SourceMark,
  SourceSession,
  Timeline,
  TimelineGroup,
  TimelineSource,
} from './timeline-shapes.ts'

const cellOf = <Id extends string>(
  session: SourceSession<Id>,
  concept: SourceConcept,
  mark: SourceMark<Id> | undefined,
): Cell<Id> => ({
  session: session.id,
  state: cellState(session, concept, mark),
  intensity: mark?.intensity ?? null,
  passages: mark?.passages ?? 0,
  assertion: mark?.assertion ?? null,
  isLate: mark !== undefined && isLateCoding(session.localDate, mark.codedAt),
})

type Life<Id extends string> = Pick<Lane<Id>, 'first' | 'last' | 'returns' | 'quiet'> & {
  readonly isQuietNow: boolean
}

/** `cells` and `sessions` run side by side. */
const lifeOf = <Id extends string>(
  cells: readonly Cell<Id>[],
  sessions: readonly SourceSession<Id>[],
): Life<Id> => {
  const appearances: Id[] = []
  const returns: Id[] = []
  const quiet: QuietSpell<Id>[] = []
  let silent: Id[] = []
  const endSilence = (): boolean => {
    const [from, to, isSpell] = [silent[0], silent.at(-1), silent.length >= DORMANCY_SESSIONS]
    if (isSpell && from !== undefined && to !== undefined) {
      quiet.push({ from, to, sessions: silent.length })
    }
    silent = []
    return isSpell
  }
  for (const [index, session] of sessions.entries()) {
    const cell = cells[index]
    if (cell !== undefined && isAppearance(cell)) {
      if (endSilence()) returns.push(session.id)
      appearances.push(session.id)
    } else if (appearances.length > 0 && countsTowardsDormancy(session)) {
      silent.push(session.id)
    }
  }
  const isQuietNow = endSilence()
  return {
    first: appearances[0] ?? null,
    last: appearances.at(-1) ?? null,
    returns,
    quiet,
    isQuietNow,
  }
}

const countStates = (cells: readonly Cell[]): Readonly<Record<CellState, number>> => {
  const counts = { tagged: 0, absent: 0, 'not-assessed': 0, 'no-note': 0, 'no-concept': 0 }
  for (const { state } of cells) counts[state] += 1
  return counts
}

const totalsOf = (cells: readonly Cell[], sessions: readonly SourceSession[]): LaneTotals => {
  let appearances = 0
  let appearancesWithNote = 0
  let sessionsWithNote = 0
  let passages = 0
  for (const [index, cell] of cells.entries()) {
    const hasNote = sessions[index]?.note !== 'none'
    passages += cell.passages
    if (hasNote && cell.state !== 'no-concept') sessionsWithNote += 1
    if (!isAppearance(cell)) continue
    appearances += 1
    if (hasNote) appearancesWithNote += 1
  }
  return { cells: countStates(cells), appearances, appearancesWithNote, sessionsWithNote, passages }
}

const laneOf = <Id extends string>(
  concept: SourceConcept,
  group: TimelineGroup,
  sessions: readonly SourceSession<Id>[],
  marks: ReadonlyMap<Id, SourceMark<Id>>,
): Lane<Id> => {
  const cells = sessions.map((session) => cellOf(session, concept, marks.get(session.id)))
  const { isQuietNow, ...life } = lifeOf(cells, sessions)
  return {
    concept,
    group,
    ...life,
    // Silence about staying alive is no news; see `FrameworkConcept.isSafety`.
    dormantSince: isQuietNow && !concept.isSafety ? (life.quiet.at(-1)?.from ?? null) : null,
    totals: totalsOf(cells, sessions),
    cells,
  }
}

const marksByConcept = <Id extends string>(
  marks: readonly SourceMark<Id>[],
): ReadonlyMap<string, ReadonlyMap<Id, SourceMark<Id>>> => {
  const byConcept = new Map<string, Map<Id, SourceMark<Id>>>()
  for (const mark of marks) {
    const bySession = byConcept.get(mark.concept)
    if (bySession === undefined) byConcept.set(mark.concept, new Map([[mark.session, mark]]))
    else bySession.set(mark.session, mark)
  }
  return byConcept
}

/** The groups given, then those that only a clinician's own concepts name. */
const allGroups = (
  groups: readonly TimelineGroup[],
  concepts: readonly SourceConcept[],
): readonly TimelineGroup[] => {
  const known = new Map(groups.map((group) => [group.slug, group]))
  for (const { group } of concepts) {
    if (!known.has(group)) known.set(group, { slug: group, name: group })
  }
  return [...known.values()]
}

const timelineTotals = (
  sessions: readonly SourceSession[],
  lanes: readonly Lane[],
): Timeline['totals'] => ({
  sessions: sessions.length,
  sessionsWithNote: sessions.filter(({ note }) => note !== 'none').length,
  attended: sessions.filter(({ attendance }) => attendance === 'attended').length,
  sessionsTagged: sessions.filter((_, index) =>
    lanes.some(({ cells }) => cells[index]?.state === 'tagged'),
  ).length,
  passages: lanes.reduce((sum, { totals }) => sum + totals.passages, 0),
})

/**
 * Lanes in the order of `groups`, then of the codebook: every concept in use, and an archived one where
 * this client has marks of it. A mark of an unknown session or concept has no place and is left out.
 */
export const buildTimeline = <Id extends string>(
  data: TimelineSource<Id>,
  groups: readonly TimelineGroup[],
): Timeline<Id> => {
  const { sessions, concepts } = data
  const known = new Set(sessions.map(({ id }) => id))
  const marks = marksByConcept(data.marks.filter(({ session }) => known.has(session)))
  const lanes = allGroups(groups, concepts).flatMap((group) =>
    concepts
      .filter(({ slug, isArchived }) => !isArchived || marks.has(slug))
      .filter((concept) => concept.group === group.slug)
      .map((concept) => laneOf(concept, group, sessions, marks.get(concept.slug) ?? new Map())),
  )
  return { sessions, lanes, totals: timelineTotals(sessions, lanes) }
}
