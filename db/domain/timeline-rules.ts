/** The timeline's rules as constants, predicates and the words that a legend or an export prints. */
import type {
  Cell,
  CellState,
  SourceConcept,
  SourceMark,
  SourceSession,
} from './timeline-shapes.ts'

/** Attended sessions with a note and without an appearance that make a theme dormant. */
export const DORMANCY_SESSIONS = 3
/** Days after a session from which its coding counts as retrospective. */
export const LATE_CODING_DAYS = 7
/** Days without a session from which the axis shows a break … */
export const BREAK_DAYS = 21
/** … where they are also so many times the client's usual distance between sessions. */
export const BREAK_TIMES_USUAL = 3

const DAY_MS = 86_400_000

/** Days since the epoch of a local date, so that distances between dates are differences. */
export const dayNumber = (localDate: string): number =>
  Date.UTC(+localDate.slice(0, 4), +localDate.slice(5, 7) - 1, +localDate.slice(8)) / DAY_MS

/**
 * More days than this between two sessions are a break. Somebody seen once a month has no break every month,
 * so the usual distance (the median) counts too.
 * @param gaps days between each session and the one before
 */
export const breakLimit = (gaps: readonly number[]): number => {
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  return Math.max(BREAK_DAYS, BREAK_TIMES_USUAL * usual)
}

/**
 * Whether a session was coded more than `LATE_CODING_DAYS` days after its date. Hindsight changes what one
 * sees, so such marks are drawn hollow. The instant's day is taken in UTC: at the edge it can be off by the zone's offset.
 */
export const isLateCoding = (localDate: string, codedAt: number): boolean =>
  isLateSince(dayNumber(localDate), codedAt)

/** The same from the session's `dayNumber`, for where many marks are of one session. */
export const isLateSince = (day: number, codedAt: number): boolean =>
  Math.floor(codedAt / DAY_MS) - day > LATE_CODING_DAYS

/** Whether the session has a note of either kind: what it shows may have been read in any. */
export const isWritten = ({
  note,
  processNote,
}: Pick<SourceSession, 'note' | 'processNote'>): boolean =>
  note !== 'none' || processNote !== 'none'

/**
 * The state of one cell. What was tagged decides first: a tag is evidence that the session was read, whatever
 * else is missing. Then the codebook, since no note can show a concept that did not exist; then the note.
 * A cancelled or missed session without a note is `no-note` like any other.
 */
export const cellState = (
  session: SourceSession,
  concept: Pick<SourceConcept, 'addedOn'>,
  mark: Pick<SourceMark, 'intensity'> | undefined,
): CellState => {
  if (mark !== undefined) return mark.intensity >= 1 ? 'tagged' : 'absent'
  if (concept.addedOn !== null && session.localDate < concept.addedOn) return 'no-concept'
  return isWritten(session) ? 'not-assessed' : 'no-note'
}

/** Only what is said of the client now counts: not what is denied, past, or about somebody else. */
export const isAppearance = (cell: Cell): boolean =>
  cell.state === 'tagged' && cell.assertion === 'present'

/** Whether a session, had the theme appeared in it, would have shown it: these count towards dormancy. */
export const countsTowardsDormancy = (session: SourceSession): boolean =>
  session.attendance === 'attended' && isWritten(session)

export type TimelineRule = { readonly name: string; readonly rule: string }

/** In the order of a legend. */
export const TIMELINE_RULES = {
  tagged: {
    name: 'Tagged',
    rule: 'The session has a tag of the concept at intensity 1 (touched), 2 (present) or 3 (dominant).',
  },
  absent: {
    name: 'Looked for and absent',
    rule: 'Every tag of the concept in the session has intensity 0.',
  },
  'not-assessed': {
    name: 'Not assessed',
    rule: 'The session has a note, and the concept was not tagged in it either way.',
  },
  'no-note': {
    name: 'No note',
    rule: 'The session has no note, for instance because it was cancelled, and no tag of the concept.',
  },
  'no-concept': {
    name: 'Not yet in the codebook',
    rule: 'The session took place before the concept joined the codebook, and was not tagged with it later.',
  },
  appearance: {
    name: 'Appearance',
    rule: 'A tag at intensity 1 or more that is asserted as present. Denied, historical and other people’s themes are drawn but are no appearance.',
  },
  first: { name: 'First emergence', rule: 'The earliest session in which the theme appeared.' },
  quiet: {
    name: 'Dormant',
    rule: `No appearance in ${DORMANCY_SESSIONS} or more attended sessions with a note in a row. Sessions without a note do not count, either way. A safety concept is never called dormant.`,
  },
  return: { name: 'Return', rule: 'The first appearance after a dormant stretch.' },
  last: { name: 'Last seen', rule: 'The latest session in which the theme appeared.' },
  late: {
    name: 'Tagged in retrospect',
    rule: `First tagged more than ${LATE_CODING_DAYS} days after the session.`,
  },
  break: {
    name: 'Break',
    rule: `More than ${BREAK_DAYS} days between two sessions, and more than ${BREAK_TIMES_USUAL} times the usual distance between this client’s sessions.`,
  },
} as const satisfies Readonly<Record<string, TimelineRule>>
