// Scores and events drawn: on their days in both modes, each sign once however the drawing is cut.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { happeningsOf } from '../../db/domain/happenings.ts'
import { measureTracks } from '../../db/domain/measure-tracks.ts'
import { datePlaces } from '../../db/picture/date-place.ts'
import { cutStretches, drawStretch, type Ink } from '../../db/picture/drawing.ts'
import { layOutHappenings } from '../../db/picture/happening-row.ts'
import { layOutRows, PLAIN_CHOICE } from '../../db/picture/lane-rows.ts'
import { makeScale } from '../../db/picture/time-scale.ts'
import { sessionsOf, week } from '../domain/timeline-samples.ts'
import { timelineOf } from './score.ts'

const SESSIONS = 'nnnnnnnnnnnn'
const timeline = timelineOf(SESSIONS, { loneliness: '1.........2.' })
const dates = timeline.sessions.map(({ localDate }) => localDate)
const measures = measureTracks(
  [18, 15, 8].map((score, at) => ({
    id: String(at),
    instrument: 'phq-9',
    instrumentVersion: 1,
    takenOn: week(at * 4),
    scores: { total: score },
  })),
  dates,
)
const event = (startDate: string, title: string, isOngoing = false) =>
  ({ id: title, kind: 'loss', title, detail: '', startDate, endDate: null, isOngoing }) as const
const happenings = happeningsOf(
  { events: [event(week(2), 'A'), event(week(3), 'B', true)], safety: [], codebook: [] },
  dates,
  String,
)

const rowsOf = (some: typeof timeline, levels: number) =>
  layOutRows(some, {
    ...PLAIN_CHOICE,
    laneHeight: 24,
    tracks: { measures, happenings, levels },
  })

const countOf = (ink: Ink, length: number): number => {
  const scale = makeScale(timeline.sessions, 'number', 20)
  const rows = rowsOf(timeline, 2)
  return cutStretches(scale, length)
    .flatMap((stretch) => drawStretch(timeline, rows, scale, stretch).paths)
    .filter((path) => path.ink === ink)
    .reduce((sum, { d }) => sum + (d.match(/M/g)?.length ?? 0), 0)
}

describe('a measure', () => {
  test.each([1e6, 70])('has a dot for each result and a riser between two, cut at %i', (length) => {
    expect(countOf('score', length) + countOf('score-reliable', length)).toBe(3)
    expect(countOf('score-reliable', length)).toBe(1)
    expect(countOf('score-noise', length)).toBe(1)
  })
})

describe('events', () => {
  test.each([1e6, 70])('stand once each, cut at %i', (length) => {
    expect(countOf('happening', length)).toBe(2)
    expect(countOf('happening-guide', length)).toBe(2)
  })

  test('that last take a line of their own', () => {
    const scale = makeScale(timeline.sessions, 'number', 20)
    const { placed } = layOutHappenings(
      happenings,
      datePlaces(timeline.sessions, scale),
      scale.width,
    )
    expect(placed.map(({ level }) => level)).toEqual([0, 1])
    expect(placed[1]?.end).toBe(scale.width)
  })
})

test('days keep their order on either axis, and a session’s day stands at its session', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -60, max: 120 }),
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('number' as const, 'calendar' as const),
      (offset, later, mode) => {
        const sessions = sessionsOf(SESSIONS)
        const scale = makeScale(sessions, mode, 17)
        const placeOf = datePlaces(sessions, scale)
        const day = (days: number): string =>
          new Date(Date.parse(`${week(0)}T00:00:00Z`) + days * 86_400_000)
            .toISOString()
            .slice(0, 10)
        expect(placeOf(day(offset))).toBeLessThanOrEqual(placeOf(day(offset + later)) + 1e-9)
        for (const [at, { localDate }] of sessions.entries())
          expect(placeOf(localDate)).toBeCloseTo(scale.centers[at] ?? Number.NaN)
      },
    ),
  )
})

test('under rows that stay in sight only the lines of events are drawn anew', () => {
  const scale = makeScale(timeline.sessions, 'number', 20)
  const rows = rowsOf(timeline, 2)
  const whole = { from: 0, to: 12, left: 0, right: scale.width }
  const [all, lines] = (['whole', 'guides'] as const).map((share) =>
    drawStretch(timeline, rows, scale, whole, { share }),
  )
  const ofTracks = /^(band|noise|score|happening)/
  expect(all?.labels.length).toBe(2)
  expect(lines?.labels).toEqual([])
  expect(lines?.paths.filter(({ ink }) => ofTracks.test(ink)).map(({ ink }) => ink)).toEqual([
    'happening-guide',
  ])
  const ofLanes = (drawing: typeof all) => drawing?.paths.filter(({ group }) => group !== '')
  expect(ofLanes(lines)?.length).toBeGreaterThan(0)
  expect(ofLanes(lines)).toEqual(ofLanes(all))
})

test('rows of scores and events alone have no hatching of sessions without a note', () => {
  const missed = timelineOf('n-n', { loneliness: '1..' })
  const scale = makeScale(missed.sessions, 'number', 20)
  const rows = rowsOf(missed, 1)
  const whole = { from: 0, to: 3, left: 0, right: scale.width }
  const inksOf = (some: typeof rows): readonly Ink[] =>
    drawStretch(missed, some, scale, whole).paths.map(({ ink }) => ink)
  expect(inksOf(rows)).toContain('no-note')
  expect(inksOf(rows.filter(({ track }) => track !== null))).not.toContain('no-note')
})
