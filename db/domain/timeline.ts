/** From sparse marks to lanes: every cell's state, and when a theme emerged, went quiet, returned, was last seen. */
import {
  cellState,
  countsTowardsDormancy,
  DORMANCY_SESSIONS,
  dayNumber,
  isAppearance,
  isLateSince,
  isWritten,
} from './timeline-rules.ts'
import {
  CELL_STATES,
  type Cell,
  type CellState,
  type Lane,
  type LaneTotals,
  type QuietSpell,
  type SourceConcept,
  type SourceMark,
  type SourceSession,
  type Timeline,
  type TimelineGroup,
  type TimelineSource,
} from './timeline-shapes.ts'

const blankCell = <Id extends string>(
  session: SourceSession<Id>,
  concept: Pick<SourceConcept, 'addedOn'>,
): Cell<Id> => ({
  session: session.id,
  state: cellState(session, concept, undefined),
  intensity: null,
  passages: 0,
  assertion: null,
  isLate: false,
})

const markedCell = <Id extends string>(
  session: SourceSession<Id>,
  day: number,
  concept: SourceConcept,
  mark: SourceMark<Id>,
): Cell<Id> =>
  mark.isLeftOut === true
    ? { ...blankCell(session, concept), state: 'left-out' }
    : {
        session: session.id,
        state: cellState(session, concept, mark),
        intensity: mark.intensity,
        passages: mark.passages,
        assertion: mark.assertion,
        isLate: isLateSince(day, mark.codedAt),
      }

type Life<Id extends string> = Pick<Lane<Id>, 'first' | 'last' | 'returns' | 'quiet'> & {
  readonly isQuietNow: boolean
}

/** `cells` and `sessions` run side by side. */
const lifeOf = <Id extends string>(
  cells: readonly Cell<Id>[],
  sessions: readonly SourceSession<Id>[],
): Life<Id> => {
  let first: Id | null = null
  let last: Id | null = null
  const returns: Id[] = []
  const quiet: QuietSpell<Id>[] = []
  let from: Id | null = null
  let to: Id | null = null
  let silent = 0
  const endSilence = (): boolean => {
    const isSpell = silent >= DORMANCY_SESSIONS
    if (isSpell && from !== null && to !== null) quiet.push({ from, to, sessions: silent })
    from = null
    silent = 0
    return isSpell
  }
  // Plain loops here and below: at 500 sessions the first drawing waits for them, before they are compiled.
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]
    const session = sessions[index]
    if (cell === undefined || session === undefined) continue
    if (isAppearance(cell)) {
      if (endSilence()) returns.push(session.id)
      first ??= session.id
      last = session.id
    } else if (first !== null && countsTowardsDormancy(session)) {
      from ??= session.id
      to = session.id
      silent += 1
    }
  }
  return { first, last, isQuietNow: endSilence(), returns, quiet }
}

const totalsOf = (cells: readonly Cell[], sessions: readonly SourceSession[]): LaneTotals => {
  const counts: Record<CellState, number> = {
    tagged: 0,
    absent: 0,
    'not-assessed': 0,
    'no-note': 0,
    'no-concept': 0,
    'left-out': 0,
  }
  let appearances = 0
  let appearancesWithNote = 0
  let sessionsWithNote = 0
  let passages = 0
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]
    if (cell === undefined) continue
    const session = sessions[index]
    const hasNote = session !== undefined && isWritten(session)
    counts[cell.state] += 1
    passages += cell.passages
    if (hasNote && cell.state !== 'no-concept') sessionsWithNote += 1
    if (!isAppearance(cell)) continue
    appearances += 1
    if (hasNote) appearancesWithNote += 1
  }
  return { cells: counts, appearances, appearancesWithNote, sessionsWithNote, passages }
}

const laneOfCells = <Id extends string>(
  concept: SourceConcept,
  group: TimelineGroup,
  sessions: readonly SourceSession<Id>[],
  cells: readonly Cell<Id>[],
): Lane<Id> => {
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

/** What lanes have in common: the sessions, the day of each, and where each stands. */
type Columns<Id extends string> = {
  readonly sessions: readonly SourceSession<Id>[]
  /** Days since the epoch. */
  readonly days: readonly number[]
  readonly indexOf: ReadonlyMap<Id, number>
}

/** By the session's index; holes where nothing was tagged. */
type LaneMarks<Id extends string> = readonly (SourceMark<Id> | undefined)[]

const laneOf = <Id extends string>(
  concept: SourceConcept,
  group: TimelineGroup,
  { sessions, days }: Columns<Id>,
  blanks: readonly Cell<Id>[],
  marks: LaneMarks<Id>,
): Lane<Id> => {
  const cells = sessions.map((session, index) => {
    const mark = marks[index]
    return mark === undefined
      ? (blanks[index] ?? blankCell(session, concept))
      : markedCell(session, days[index] ?? 0, concept, mark)
  })
  return laneOfCells(concept, group, sessions, cells)
}

/** An appearance before any other tag, a tag before a blank, and blanks in the order of `CELL_STATES`. */
const weightOf = (cell: Cell): number =>
  (isAppearance(cell) ? 10 : 0) + (cell.intensity ?? 0) - CELL_STATES.indexOf(cell.state) / 10

/**
 * One lane for several, as a collapsed group shows them: in each session the strongest of their cells, with
 * the passages of all. Its life follows the same rules: the group emerges, goes quiet and returns as one.
 */
export const rollUp = <Id extends string>(
  group: TimelineGroup,
  lanes: readonly Lane<Id>[],
  sessions: readonly SourceSession<Id>[],
): Lane<Id> => {
  const concept: SourceConcept = {
    slug: group.slug,
    name: group.name,
    group: group.slug,
    ...(group.color === undefined ? {} : { color: group.color }),
    isSafety: lanes.some((lane) => lane.concept.isSafety),
    isArchived: false,
    addedOn: null,
  }
  const cells = sessions.map((session, index): Cell<Id> => {
    const together = lanes.flatMap((lane) => lane.cells[index] ?? [])
    const strongest = together.toSorted((a, b) => weightOf(b) - weightOf(a))[0]
    const passages = together.reduce((sum, cell) => sum + cell.passages, 0)
    return { ...(strongest ?? blankCell(session, concept)), passages }
  })
  return laneOfCells(concept, group, sessions, cells)
}

const marksByConcept = <Id extends string>(
  marks: readonly SourceMark<Id>[],
  { sessions, indexOf }: Columns<Id>,
): ReadonlyMap<string, LaneMarks<Id>> => {
  const byConcept = new Map<string, (SourceMark<Id> | undefined)[]>()
  for (const mark of marks) {
    const index = indexOf.get(mark.session)
    if (index === undefined) continue
    let lane = byConcept.get(mark.concept)
    if (lane === undefined) {
      lane = Array.from({ length: sessions.length }, () => undefined)
      byConcept.set(mark.concept, lane)
    }
    lane[index] = mark
  }
  return byConcept
}

/** The groups given, then those that only a clinician's own concepts name. */
const allGroups = (
  groups: readonly TimelineGroup[],
  concepts: readonly SourceConcept[],
): readonly TimelineGroup[] => {
  const known = new Map(groups.map((group) => [group.slug, group]))
  for (const { group, groupName, groupColor } of concepts) {
    if (known.has(group)) continue
    const color = groupColor === undefined ? {} : { color: groupColor }
    known.set(group, { slug: group, name: groupName ?? group, ...color })
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

/** Blanks are alike in all lanes of concepts that joined on one day, so these share them: most cells are blank. */
const blankCells = <Id extends string>(
  sessions: readonly SourceSession<Id>[],
): ((concept: SourceConcept) => readonly Cell<Id>[]) => {
  const byDay = new Map<string | null, readonly Cell<Id>[]>()
  return (concept) => {
    const known = byDay.get(concept.addedOn)
    if (known !== undefined) return known
    const made = sessions.map((session) => blankCell(session, concept))
    byDay.set(concept.addedOn, made)
    return made
  }
}

/**
 * Lanes in the order of `groups`, then of the codebook: every concept in use, and an archived one where
 * this client has marks of it. A mark of an unknown session or concept has no place and is left out.
 */
export const buildTimeline = <Id extends string>(
  data: TimelineSource<Id>,
  groups: readonly TimelineGroup[],
): Timeline<Id> => {
  const { sessions, concepts } = data
  const columns: Columns<Id> = {
    sessions,
    days: sessions.map(({ localDate }) => dayNumber(localDate)),
    indexOf: new Map(sessions.map(({ id }, index) => [id, index])),
  }
  const marks = marksByConcept(data.marks, columns)
  const blanksOf = blankCells(sessions)
  const lanes = allGroups(groups, concepts).flatMap((group) =>
    concepts
      .filter(({ slug, isArchived }) => !isArchived || marks.has(slug))
      .filter((concept) => concept.group === group.slug)
      .map((concept) =>
        laneOf(concept, group, columns, blanksOf(concept), marks.get(concept.slug) ?? []),
      ),
  )
  return { sessions, lanes, totals: timelineTotals(sessions, lanes) }
}
