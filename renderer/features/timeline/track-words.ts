/** What is said of a row of scores or events, and of one place in it. */
import { happeningWordsAt } from '../../../db/domain/happenings.ts'
import { pointWords, scoreWordsAt } from '../../../db/domain/measure-tracks.ts'
import { sessionWords } from '../../../db/domain/timeline-sentences.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import type { RowTrack } from '../../../db/picture/lane-rows.ts'
import { count } from '../../lib/format.ts'
import { formatFullDay } from './dates.ts'

export const trackName = (track: RowTrack): string =>
  track.kind === 'measure' ? track.measure.name : 'Events'

/** 'PHQ-9, 4 results, latest 7 of 27, mild, on …' */
export const trackHeadingWords = (track: RowTrack): string => {
  if (track.kind === 'happenings') return `Events, ${track.happenings.length}`
  const { measure } = track
  const latest = measure.points.at(-1)
  const said = latest === undefined ? '' : `, latest ${pointWords(measure, latest, formatFullDay)}`
  return `${measure.name}, ${count(measure.points.length, 'result')}${said}`
}

export const trackWordsAt = (track: RowTrack, column: number): string =>
  track.kind === 'measure'
    ? scoreWordsAt(track.measure, column, formatFullDay)
    : happeningWordsAt(track.happenings, column, formatFullDay)

export const trackPlaceWords = (timeline: Timeline, track: RowTrack, column: number): string => {
  const session = timeline.sessions[column]
  if (session === undefined) return trackHeadingWords(track)
  return `${trackName(track)}, ${sessionWords(session, formatFullDay)}: ${trackWordsAt(track, column)}`
}

/** Columns of sessions at which there is something: where Shift and an arrow lead. */
export const trackColumns = (track: RowTrack): readonly number[] =>
  (track.kind === 'measure' ? track.measure.points : track.happenings).map(({ column }) => column)
