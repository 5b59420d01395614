/** A measure as a stepped line over its severity bands, with the reach of noise around its first score. */
import { isBeyondNoise, isReliable, type MeasureTrack } from '../domain/measure-tracks.ts'
import { scoreFigures } from '../domain/score-words.ts'
import type { DatePlace } from './date-place.ts'
import type { Add, AddText, Stretch } from './drawing.ts'
import type { Row } from './lane-rows.ts'
import { bar, line, ring } from './mark-shapes.ts'

export const MEASURE_HEIGHT = 64
const TOP = 9
const BOTTOM = 6
const DOT = 2.6
/** Above its dot or, where the line comes down to it, below: the line would strike it through. */
const FIGURE_ABOVE = 5
const FIGURE_BELOW = 11
const FIGURE_ROOM = 15

type Span = { readonly top: number; readonly height: number }
export type BandPlace = Span & { readonly words: string; readonly isOdd: boolean }

export const scoreY = (
  { scale: { lowest, highest } }: MeasureTrack,
  { top, height }: Span,
): ((score: number) => number) => {
  const tall = height - TOP - BOTTOM
  return (score) => top + TOP + ((highest - score) / (highest - lowest)) * tall
}

/** Highest scores first. */
export const bandPlaces = (track: MeasureTrack, place: Span): readonly BandPlace[] => {
  const { bands, highest } = track.scale
  const y = scoreY(track, place)
  const starts = bands.known ? bands.value : []
  return starts
    .map((band, at): BandPlace => {
      const top = y(starts[at + 1]?.from ?? highest)
      return {
        top,
        height: y(band.from) - top,
        words: band.words,
        isOdd: (starts.length - at) % 2 === 1,
      }
    })
    .toReversed()
}

const addGround = (add: Add, track: MeasureTrack, row: Span, { left, right }: Stretch): void => {
  for (const band of bandPlaces(track, row))
    if (band.isOdd) add('band', '', bar(left, band.top, right - left, band.height))
  const y = scoreY(track, row)
  if (track.noise !== null) {
    const top = y(track.noise.high)
    add('noise', '', bar(left, top, right - left, y(track.noise.low) - top))
  }
  add('ground', '', line(left, right, y(track.scale.lowest)))
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Cut to the stretch; a dot, its figure and the step that leads to it belong to the stretch that it lies in. */
export const addMeasure = (
  add: Add,
  addText: AddText,
  track: MeasureTrack,
  row: Pick<Row, 'top' | 'height'>,
  placeOf: DatePlace,
  stretch: Stretch,
  end: number,
): void => {
  addGround(add, track, row, stretch)
  const y = scoreY(track, row)
  const places = track.points.map((point) => ({
    point,
    x: placeOf(point.takenOn),
    y: y(point.score),
  }))
  let free = -Infinity
  for (const [at, { point, x, y: here }] of places.entries()) {
    const next = places[at + 1]
    const before = places[at - 1]
    const from = Math.max(x, stretch.left)
    const to = Math.min(next?.x ?? end, stretch.right)
    if (from < to)
      add(
        next === undefined ? 'score-held' : 'score-line',
        '',
        `M${round(from)} ${round(here)}H${round(to)}`,
      )
    if (x < stretch.left || x >= stretch.right) continue
    if (before !== undefined)
      add(
        isBeyondNoise(point.sincePrevious) ? 'score-line' : 'score-noise',
        '',
        `M${round(x)} ${round(before.y)}V${round(here)}`,
      )
    add(isReliable(point) ? 'score-reliable' : 'score', '', ring(x, here, DOT))
    if (x < free) continue
    free = x + FIGURE_ROOM
    const isBelow =
      before !== undefined && before.y < here && here + FIGURE_BELOW < row.top + row.height
    addText(
      x,
      here + (isBelow ? FIGURE_BELOW : -FIGURE_ABOVE),
      scoreFigures(track.scale, point.score),
    )
  }
}
