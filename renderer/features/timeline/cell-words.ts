/** What is said of a row and of a cell of the drawing. */
import {
  ASSERTION_WORDS,
  INTENSITY_WORDS,
  laneCountWords,
  timelineSummary,
} from '../../../db/domain/timeline-sentences.ts'
import type { Cell, Timeline } from '../../../db/domain/timeline-shapes.ts'
import type { Row } from '../../../db/picture/lane-rows.ts'
import { count } from '../../lib/format.ts'
import { formatFullDay } from './dates.ts'
import { trackHeadingWords, trackPlaceWords } from './track-words.ts'

/** 'Grief, group of 2 lanes, expanded' or 'Loneliness, in 12 of 40 sessions with a note'. */
export const headingWords = (row: Row): string => {
  if (row.track !== null) return trackHeadingWords(row.track)
  if (row.kind === 'heading') {
    const state = row.isCollapsed ? 'collapsed' : 'expanded'
    return `${row.group.name}, group of ${count(row.shown, 'lane')}, ${state}`
  }
  return row.lane === null ? '' : `${row.lane.concept.name}, ${laneCountWords(row.lane)}`
}

/** The whole sentence of a cell. */
export const placeWords = (timeline: Timeline, row: Row, column: number): string => {
  if (row.track !== null) return trackPlaceWords(timeline, row.track, column)
  const session = timeline.sessions[column]
  return row.lane === null || session === undefined
    ? headingWords(row)
    : timelineSummary(row.lane, session, formatFullDay)
}

/** 'dominant ×2, denied' of a marked cell: for lists, where the rest would be said in every line. */
export const shortCellWords = (cell: Cell): string =>
  [
    cell.state === 'absent' ? 'absent' : INTENSITY_WORDS[cell.intensity ?? 0],
    cell.passages > 0 ? ` ×${cell.passages}` : '',
    cell.assertion === null || cell.assertion === 'present' || cell.state === 'absent'
      ? ''
      : `, ${ASSERTION_WORDS[cell.assertion]}`,
    cell.isLate ? ', in retrospect' : '',
  ].join('')
