/** How rules read scores: change counts only beyond the instrument's reliable change, at both ends. */
import type { Instrument, Scale } from '../../measures/instrument.ts'
import { findInstrument } from '../../measures/instruments.ts'
import { bandOf, changeBetween } from '../scoring.ts'
import { dayNumber } from '../timeline-rules.ts'
import type { History, HistoryResult, ScoreRef } from './shapes.ts'

/** What measures how the client feels, with a published reliable change and bands. */
const SYMPTOM_INSTRUMENTS = ['phq-9', 'gad-7', 'core-10'] as const

export const SYMPTOM_WORDS = 'the PHQ-9, the GAD-7 or the CORE-10'

export type Scored = { readonly result: HistoryResult; readonly score: number }

export type Course = {
  readonly instrument: Instrument
  readonly scale: Scale
  /** Of the instrument's newest version that this client has results of; oldest first, in a fixed order. */
  readonly points: readonly Scored[]
}

const courseOfInstrument = ({ results }: History, slug: string): readonly Course[] => {
  const instrument = findInstrument(slug)
  if (instrument === undefined) return []
  const [scale] = instrument.scales
  const own = results.filter((result) => result.instrument === slug)
  const version = Math.max(...own.map((result) => result.instrumentVersion))
  const points = own
    .filter((result) => result.instrumentVersion === version)
    .flatMap((result): readonly Scored[] => {
      const score = result.scores[scale.slug]
      return score === undefined ? [] : [{ result, score }]
    })
  return points.length === 0 ? [] : [{ instrument, scale, points }]
}

export const symptomCourses = (history: History): readonly Course[] =>
  SYMPTOM_INSTRUMENTS.flatMap((slug) => courseOfInstrument(history, slug))

/** How the latest so many results stand to the first so many. */
export type Ends = {
  readonly first: readonly Scored[]
  readonly last: readonly Scored[]
  /** Every one of the last against every one of the first: one outlier at either end decides nothing. */
  readonly change: 'better' | 'worse' | 'within-noise'
}

/** Null where there are fewer than twice so many results, since no result may stand at both ends. */
export const endsOf = ({ scale, points }: Course, each: number): Ends | null => {
  if (points.length < 2 * each) return null
  const first = points.slice(0, each)
  const last = points.slice(-each)
  const kinds = first.flatMap((before) =>
    last.map((after) => changeBetween(scale, before.score, after.score).kind),
  )
  const isEvery = (kind: 'reliably-better' | 'reliably-worse'): boolean =>
    kinds.every((one) => one === kind)
  if (isEvery('reliably-better')) return { first, last, change: 'better' }
  if (isEvery('reliably-worse')) return { first, last, change: 'worse' }
  return { first, last, change: 'within-noise' }
}

/** Days from a result to a later date; negative where the result is the later one. */
export const ageOf = ({ result }: Scored, date: string): number =>
  dayNumber(date) - dayNumber(result.takenOn)

/** Whether the score lies in one of so many mildest bands of its scale. */
export const isInMildest = (scale: Scale, score: number, bands: number): boolean => {
  const band = bandOf(scale, score)
  if (band === null || !scale.bands.known) return false
  const place = scale.bands.value.indexOf(band)
  const fromMildest = scale.worse === 'higher' ? place : scale.bands.value.length - 1 - place
  return fromMildest < bands
}

export const scoreRef = ({ instrument, scale }: Course, { result }: Scored): ScoreRef => ({
  result: result.id,
  instrument: instrument.slug,
  scale: scale.slug,
})
