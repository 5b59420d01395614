/** Where a course of scores is drawn: pure, in units of the drawing. */
import type { CoursePoint } from '../../../db/domain/measure-course.ts'
import type { ChangeKind } from '../../../db/domain/scoring.ts'
import type { Scale } from '../../../db/measures/instrument.ts'
import { daysBetween } from '../../lib/format.ts'

export const CHART = { width: 640, height: 168, top: 14, bottom: 24, left: 34, right: 132 } as const

type Dated = { readonly id: string; readonly takenOn: string }
export type Dot = {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly score: number
  readonly takenOn: string
  /** Against the first; null for the first itself. */
  readonly change: ChangeKind | null
}
export type Stripe = { readonly top: number; readonly height: number; readonly words: string }

export type ChartLayout = {
  readonly dots: readonly Dot[]
  /** Held until the next result: a score says nothing of the time between. */
  readonly path: string
  /** Highest scores first. */
  readonly bands: readonly Stripe[]
  /** Around the first score, where a change is within noise; null where that is not known. */
  readonly noise: { readonly top: number; readonly height: number } | null
  readonly yOf: (score: number) => number
}

const toPath = (dots: readonly Dot[]): string =>
  dots.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')

export const chartLayout = <R extends Dated>(
  scale: Scale,
  course: readonly CoursePoint<R>[],
): ChartLayout => {
  const { width, height, top, bottom, left, right } = CHART
  const tall = height - top - bottom
  const yOf = (score: number): number =>
    top + ((scale.highest - score) / (scale.highest - scale.lowest)) * tall
  const scored = course.flatMap(({ result, score, sinceFirst }) =>
    score === null
      ? []
      : [{ id: result.id, takenOn: result.takenOn, score, change: sinceFirst?.kind ?? null }],
  )
  const first = scored[0]
  const last = scored.at(-1)
  const days =
    first === undefined || last === undefined ? 0 : daysBetween(first.takenOn, last.takenOn)
  const wide = width - left - right
  const xOf = (takenOn: string): number =>
    days === 0 || first === undefined
      ? left + wide / 2
      : left + (daysBetween(first.takenOn, takenOn) / days) * wide
  const dots = scored.map((point) => ({ ...point, x: xOf(point.takenOn), y: yOf(point.score) }))

  const starts = scale.bands.known ? scale.bands.value : []
  const bands = starts
    .map((band, at) => {
      const upper = yOf(starts[at + 1]?.from ?? scale.highest)
      return { top: upper, height: yOf(band.from) - upper, words: band.words }
    })
    .toReversed()

  const inRange = (score: number): number => Math.min(scale.highest, Math.max(scale.lowest, score))
  const change = scale.reliableChange
  const noise =
    change.known && first !== undefined
      ? {
          top: yOf(inRange(first.score + change.value)),
          height:
            yOf(inRange(first.score - change.value)) - yOf(inRange(first.score + change.value)),
        }
      : null
  return { dots, path: toPath(dots), bands, noise, yOf }
}
