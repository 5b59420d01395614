/** The course as it is drawn: scores at their height, time to scale, bands without gaps. */
import { describe, expect, it } from 'vitest'
import { courseOf } from '../../../db/domain/measure-course.ts'
import type { Scale } from '../../../db/measures/instrument.ts'
import { findInstrument } from '../../../db/measures/instruments.ts'
import { CHART, chartLayout } from '../../../renderer/features/measures/chart-layout.ts'

const mainScale = (slug: string): Scale => {
  const [scale] = findInstrument(slug)?.scales ?? []
  if (scale === undefined) throw new Error(slug)
  return scale
}
const PHQ = mainScale('phq-9')
type Given = readonly (readonly [takenOn: string, total: number])[]
const results = (...given: Given) =>
  given.map(([takenOn, total], at) => ({
    id: `${at}`,
    takenOn,
    scores: { total },
    instrumentVersion: 1,
  }))
const layoutOf = (scale: Scale, ...given: Given) =>
  chartLayout(scale, courseOf(scale, results(...given)))

describe('a course', () => {
  const layout = layoutOf(PHQ, ['2026-01-01', 27], ['2026-01-11', 20], ['2026-01-31', 0])

  it('runs from the left edge to the right one, by the calendar', () => {
    const wide = CHART.width - CHART.left - CHART.right
    expect(layout.dots.map((dot) => dot.x)).toEqual([
      CHART.left,
      CHART.left + wide / 3,
      CHART.left + wide,
    ])
  })

  it('has the highest score at the top and the lowest on the ground', () => {
    expect(layout.dots[0]?.y).toBe(CHART.top)
    expect(layout.dots[2]?.y).toBe(CHART.height - CHART.bottom)
  })

  it('is stepped: each score holds until the next', () => {
    const [a, b, c] = layout.dots
    expect(layout.path).toBe(`M${a?.x} ${a?.y}H${b?.x}V${b?.y}H${c?.x}V${c?.y}`)
  })

  it('says of each dot whether it is beyond noise of the first', () => {
    expect(layout.dots.map((dot) => dot.change)).toEqual([
      null,
      'reliably-better',
      'reliably-better',
    ])
  })

  it('has bands that lie on each other and fill the range', () => {
    let top: number = CHART.top
    for (const band of layout.bands) {
      expect(band.top).toBeCloseTo(top)
      top += band.height
    }
    expect(top).toBeCloseTo(CHART.height - CHART.bottom)
    expect(layout.bands[0]?.words).toBe('severe')
  })

  it('has noise around the first score, and not beyond the scale', () => {
    expect(layout.noise?.top).toBe(CHART.top)
    const { yOf, noise } = layoutOf(PHQ, ['2026-01-01', 12], ['2026-02-01', 12])
    expect(noise?.top).toBeCloseTo(yOf(18))
    expect((noise?.top ?? 0) + (noise?.height ?? 0)).toBeCloseTo(yOf(6))
  })

  it('of one result stands in the middle, and without published values has neither bands nor noise', () => {
    const { dots, bands, noise } = layoutOf(mainScale('ucla-3'), ['2026-01-01', 5])
    expect(dots[0]?.x).toBe(CHART.left + (CHART.width - CHART.left - CHART.right) / 2)
    expect(bands).toEqual([])
    expect(noise).toBeNull()
  })
})

describe('change', () => {
  it('is against the one before and the first, and not across versions of an instrument', () => {
    const [first, ...later] = results(['2026-01-01', 20], ['2026-02-01', 13], ['2026-03-01', 12])
    if (first === undefined) throw new Error('three results')
    const course = courseOf(PHQ, [first, ...later])
    expect(course.map((point) => point.sincePrevious)).toEqual([
      null,
      { difference: -7, kind: 'reliably-better' },
      { difference: -1, kind: 'within-noise' },
    ])
    expect(course.at(-1)?.sinceFirst).toEqual({ difference: -8, kind: 'reliably-better' })
    const older = courseOf(PHQ, [{ ...first, instrumentVersion: 0 }, ...later])
    expect(older.map((point) => point.sinceFirst)).toEqual([
      null,
      null,
      { difference: -1, kind: 'within-noise' },
    ])
  })
})
