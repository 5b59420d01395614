/** Which session a place in a row of scores or events belongs to: that of the mark which is nearest there. */
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { datePlaces } from '../../../db/picture/date-place.ts'
import { layOutHappenings, levelY } from '../../../db/picture/happening-row.ts'
import type { Row } from '../../../db/picture/lane-rows.ts'
import type { TimeScale } from '../../../db/picture/time-scale.ts'

/** A mark is pointed at from so far; further off, the session itself is. */
const REACH = 9
/** Words beside a mark belong to it. */
const WORDS_REACH = 90
const LEVEL_REACH = 8

export type PlotPoint = { readonly x: number; readonly y: number }
type ColumnAt = (at: PlotPoint) => number | null

type Target = {
  readonly column: number
  readonly distance: (at: PlotPoint) => number
}

const nearest = (targets: readonly Target[], at: PlotPoint): number | null => {
  let best: { readonly column: number; readonly distance: number } | null = null
  for (const { column, distance } of targets) {
    const far = distance(at)
    if (Number.isFinite(far) && (best === null || far < best.distance))
      best = { column, distance: far }
  }
  return best?.column ?? null
}

const within = (value: number, reach: number): number =>
  Math.abs(value) <= reach ? Math.abs(value) : Infinity

export const trackPlacesOf = (
  timeline: Timeline,
  rows: readonly Row[],
  scale: TimeScale,
): ReadonlyMap<string, ColumnAt> => {
  const placeOf = datePlaces(timeline.sessions, scale)
  return new Map(
    rows.flatMap(({ key, top, track }): readonly (readonly [string, ColumnAt])[] => {
      if (track === null) return []
      const targets: readonly Target[] =
        track.kind === 'measure'
          ? track.measure.points.map(({ column, takenOn }) => {
              const x = placeOf(takenOn)
              return { column, distance: (at) => within(at.x - x, REACH) }
            })
          : layOutHappenings(track.happenings, placeOf, scale.width).placed.map(
              ({ happening, x, level }) => ({
                column: happening.column,
                distance: (at) => {
                  const isOnLevel = Math.abs(at.y - levelY(top, level)) <= LEVEL_REACH
                  const away = at.x - x
                  if (!isOnLevel) return Infinity
                  return away > REACH && away < WORDS_REACH ? away : within(away, REACH)
                },
              }),
            )
      return [[key, (at) => nearest(targets, at)]]
    }),
  )
}
