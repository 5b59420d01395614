/** The timeline in sentences: what a screen reader says at a cell and of a lane, and what a tooltip shows. */
import type { Assertion, Cell, Lane, SourceSession } from './timeline-shapes.ts'

export const INTENSITY_WORDS = ['absent', 'touched', 'present', 'dominant'] as const

/** Follow an intensity: 'dominant, denied'. What holds of the client now needs no word. */
export const ASSERTION_WORDS: Readonly<Record<Assertion, string>> = {
  present: '',
  denied: 'denied',
  historical: 'in the past',
  'other-person': 'about somebody else',
}

const ATTENDANCE_WORDS = { attended: '', cancelled: ', cancelled', 'no-show': ', not attended' }

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

const passageWords = (passages: number): string =>
  passages === 0 ? 'whole session' : plural(passages, 'passage')

/** 'dominant, 2 passages, denied'; for a blank, which of the four it is. */
export const cellWords = (cell: Cell): string => {
  const late = cell.isLate ? ', tagged in retrospect' : ''
  switch (cell.state) {
    case 'tagged':
      return [
        INTENSITY_WORDS[cell.intensity ?? 0],
        passageWords(cell.passages),
        ASSERTION_WORDS[cell.assertion ?? 'present'],
      ]
        .filter((words) => words !== '')
        .join(', ')
        .concat(late)
    case 'absent':
      return `looked for and absent${late}`
    case 'not-assessed':
      return 'not assessed'
    case 'no-note':
      return 'no note'
    case 'left-out':
      return 'tagged, and left out by the filter'
    case 'no-concept':
      return 'not yet in the codebook'
  }
}

/** 'first emergence', 'return', 'last seen'; empty for any other cell. */
export const cellEvents = (lane: Lane, session: string): readonly string[] => [
  ...(lane.first === session ? ['first emergence'] : []),
  ...(lane.returns.includes(session) ? ['return'] : []),
  ...(lane.last === session ? ['last seen'] : []),
]

/** 'session 12, 3 March 2026' */
export const sessionWords = (
  session: SourceSession,
  formatDate: (localDate: string) => string,
): string =>
  `session ${session.number}, ${formatDate(session.localDate)}${ATTENDANCE_WORDS[session.attendance]}`

/**
 * 'Loneliness, session 12, 3 March 2026: dominant, 2 passages; return'.
 * Empty when the lane has no such session.
 */
export const timelineSummary = (
  lane: Lane,
  session: SourceSession,
  formatDate: (localDate: string) => string,
): string => {
  const cell = lane.cells.find((candidate) => candidate.session === session.id)
  if (cell === undefined) return ''
  const words = [cellWords(cell), ...cellEvents(lane, session.id)].join('; ')
  return `${lane.concept.name}, ${sessionWords(session, formatDate)}: ${words}`
}

/** 'in 12 of 40 sessions with a note', with its denominator always. */
export const laneCountWords = ({ totals }: Pick<Lane, 'totals'>): string => {
  const without = totals.appearances - totals.appearancesWithNote
  const within = `in ${totals.appearancesWithNote} of ${plural(totals.sessionsWithNote, 'session')} with a note`
  return without === 0 ? within : `${within}, and in ${without} without a note`
}
