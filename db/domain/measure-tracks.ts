/** Results of measures as the timeline draws them: one track for each scale that an instrument is read by. */
import type { Scale } from '../measures/instrument.ts'
import { findInstrument } from '../measures/instruments.ts'
import { courseOf } from './measure-course.ts'
import { CHANGE_WORDS, differenceFigures, scoreFigures } from './score-words.ts'
import { bandOf, type Change, isPart, type Scores } from './scoring.ts'
import { columnOfDate } from './timeline-columns.ts'

export type SourceResult = {
  readonly id: string
  readonly instrument: string
  readonly instrumentVersion: number
  /** Local date. */
  readonly takenOn: string
  readonly scores: Scores
}

export type ScorePoint = {
  readonly id: string
  readonly takenOn: string
  /** Index of the latest session on that day or before; 0 where it was taken before the first. */
  readonly column: number
  readonly score: number
  /** Words of the severity band; null where none is published. */
  readonly band: string | null
  readonly sincePrevious: Change | null
  readonly sinceFirst: Change | null
}

export type MeasureTrack = {
  /** 'phq-9/total' */
  readonly key: string
  readonly instrument: string
  /** 'PHQ-9', and the scale where the instrument is read by several. */
  readonly name: string
  readonly scale: Scale
  /** Oldest first; at least one. */
  readonly points: readonly ScorePoint[]
  /** Scores that differ from the first by less than the reliable change; null where that is not known. */
  readonly noise: { readonly low: number; readonly high: number } | null
}

const noiseAround = (scale: Scale, first: number): MeasureTrack['noise'] => {
  const { reliableChange, lowest, highest } = scale
  if (!reliableChange.known) return null
  return {
    low: Math.max(lowest, first - reliableChange.value),
    high: Math.min(highest, first + reliableChange.value),
  }
}

/**
 * Instruments in the order in which they were first used. Results of an instrument that this version does not
 * know have no scale to be drawn on, and are left out.
 * @param results oldest first
 * @param dates local dates of the client's sessions, in order
 */
export const measureTracks = (
  results: readonly SourceResult[],
  dates: readonly string[],
): readonly MeasureTrack[] =>
  [...Map.groupBy(results, (result) => result.instrument)].flatMap(([slug, own]) => {
    const instrument = findInstrument(slug)
    if (instrument === undefined) return []
    const scales = instrument.scales.filter((scale) => !isPart(instrument, scale))
    return scales.flatMap((scale): readonly MeasureTrack[] => {
      const points = courseOf(scale, own).flatMap(
        ({ result, score, ...changes }): readonly ScorePoint[] =>
          score === null
            ? []
            : [
                {
                  id: result.id,
                  takenOn: result.takenOn,
                  column: columnOfDate(dates, result.takenOn),
                  score,
                  band: bandOf(scale, score)?.words ?? null,
                  ...changes,
                },
              ],
      )
      const [first] = points
      if (first === undefined) return []
      const { abbreviation } = instrument
      return [
        {
          key: `${slug}/${scale.slug}`,
          instrument: slug,
          name: scales.length === 1 ? abbreviation : `${abbreviation}, ${scale.name}`,
          scale,
          points,
          noise: noiseAround(scale, first.score),
        },
      ]
    })
  })

/** A change to the score before that is more than measuring alone would give, or of which nobody knows. */
export const isBeyondNoise = (change: Change | null): boolean =>
  change !== null && change.kind !== 'within-noise'

/** Since the first result, the change is more than noise. */
export const isReliable = ({ sinceFirst }: ScorePoint): boolean =>
  sinceFirst?.kind === 'reliably-better' || sinceFirst?.kind === 'reliably-worse'

/** The result that stands at a session: the latest until the session after it; null before the first. */
export const pointAt = ({ points }: MeasureTrack, column: number): ScorePoint | null =>
  points.findLast((point) => point.column <= column) ?? null

const changeWords = (track: MeasureTrack, name: string, change: Change | null): string =>
  change === null
    ? ''
    : `, ${differenceFigures(track.scale, change)} since the ${name}, ${CHANGE_WORDS[change.kind]}`

/** '14 of 27, moderate, on 3 March 2026, −3 since the one before, within measurement noise'. */
export const pointWords = (
  track: MeasureTrack,
  point: ScorePoint,
  formatDate: (localDate: string) => string,
): string => {
  const { scale, points } = track
  const band = point.band === null ? '' : `, ${point.band}`
  const at = `${scoreFigures(scale, point.score)} of ${scale.highest}${band}, on ${formatDate(point.takenOn)}`
  const before = changeWords(track, 'one before', point.sincePrevious)
  const isSecond = points[1] === point
  return isSecond ? at + before : at + before + changeWords(track, 'first', point.sinceFirst)
}

/** What the track says at a session: its new result, the one that still stands, or that there is none yet. */
export const scoreWordsAt = (
  track: MeasureTrack,
  column: number,
  formatDate: (localDate: string) => string,
): string => {
  const own = track.points.filter((point) => point.column === column)
  if (own.length > 0) return own.map((point) => pointWords(track, point, formatDate)).join('; ')
  const standing = pointAt(track, column)
  if (standing === null) return 'no result yet'
  return `no new result; the latest was ${scoreFigures(track.scale, standing.score)} on ${formatDate(standing.takenOn)}`
}

/** Drawn above the lanes while nobody has chosen. */
const FIRST_TRACKS = 2

/** The tracks to draw; while nobody has chosen, the first ones that have a course. @param keys null for not chosen */
export const chosenTracks = (
  tracks: readonly MeasureTrack[],
  keys: readonly string[] | null,
): readonly MeasureTrack[] =>
  keys === null
    ? tracks.filter(({ points }) => points.length > 1).slice(0, FIRST_TRACKS)
    : tracks.filter(({ key }) => keys.includes(key))
