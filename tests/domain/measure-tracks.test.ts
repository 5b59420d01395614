// Measures on the timeline: which score stands at which session, and what counts as noise.
import { describe, expect, test } from 'vitest'
import {
  isBeyondNoise,
  isReliable,
  measureTracks,
  pointAt,
  type SourceResult,
  scoreWordsAt,
} from '../../db/domain/measure-tracks.ts'
import { INSTRUMENTS } from '../../db/measures/instruments.ts'

const DATES = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26']
const result = (
  takenOn: string,
  score: number,
  more: Partial<SourceResult> = {},
): SourceResult => ({
  id: takenOn,
  instrument: 'phq-9',
  instrumentVersion: 1,
  takenOn,
  scores: { total: score },
  ...more,
})
const [track] = measureTracks(
  [result('2026-01-02', 18), result('2026-01-14', 15), result('2026-01-26', 8)],
  DATES,
)
if (track === undefined) throw new Error('no track')

describe('a track', () => {
  test('puts each result at the session on its day or before, and the earliest at the first', () => {
    expect(track.points.map(({ column }) => column)).toEqual([0, 1, 3])
  })

  test('calls a step of less than the reliable change noise, and only a greater one reliable', () => {
    expect(track.points.map(({ sincePrevious }) => isBeyondNoise(sincePrevious))).toEqual([
      false,
      false,
      true,
    ])
    expect(track.points.map(isReliable)).toEqual([false, false, true])
    // PHQ-9: six points.
    expect(track.noise).toEqual({ low: 12, high: 24 })
  })

  test('holds a score until the next, and says that it is no new one', () => {
    const print = (date: string): string => date
    expect(pointAt(track, 2)?.score).toBe(15)
    expect(scoreWordsAt(track, 1, print)).toBe(
      '15 of 27, moderately severe, on 2026-01-14, −3 since the one before, within measurement noise',
    )
    expect(scoreWordsAt(track, 2, print)).toBe('no new result; the latest was 15 on 2026-01-14')
    expect(scoreWordsAt(track, 3, print)).toContain('−10 since the first, reliably better')
  })

  test('says so where there is no result yet', () => {
    const [late] = measureTracks([result('2026-01-20', 9)], DATES)
    expect(late && scoreWordsAt(late, 1, String)).toBe('no result yet')
  })

  test('keeps the noise within the scale, and claims none where none is published', () => {
    const [low] = measureTracks([result('2026-01-05', 2)], DATES)
    expect(low?.noise).toEqual({ low: 0, high: 8 })
    const instrument = INSTRUMENTS.find(({ scales }) => !scales[0].reliableChange.known)
    if (instrument === undefined) throw new Error('every instrument has a reliable change')
    const [scale] = instrument.scales
    const scored = (takenOn: string, score: number): SourceResult =>
      result(takenOn, score, { instrument: instrument.slug, scores: { [scale.slug]: score } })
    const [unknown] = measureTracks(
      [scored('2026-01-05', scale.lowest), scored('2026-01-12', scale.highest)],
      DATES,
    )
    expect(unknown?.noise).toBeNull()
    expect(unknown?.points.map(isReliable)).toEqual([false, false])
  })

  test('leaves out an instrument that is not known, and a scale without a score', () => {
    expect(measureTracks([result('2026-01-05', 2, { instrument: 'none-such' })], DATES)).toEqual([])
    expect(measureTracks([result('2026-01-05', 2, { scores: {} })], DATES)).toEqual([])
  })
})
