// The drawing: few paths for many cells, height for intensity, form for assertion, each sign once.
import { describe, expect, test } from 'vitest'
import { buildTimeline } from '../../db/domain/timeline.ts'
import type { Timeline } from '../../db/domain/timeline-shapes.ts'
import { cutStretches, drawStretch, type Ink, type InkPath } from '../../db/picture/drawing.ts'
import { layOutRows, PLAIN_CHOICE } from '../../db/picture/lane-rows.ts'
import { makeScale } from '../../db/picture/time-scale.ts'
import { conceptOf, GROUPS, sourceOf, week } from '../domain/timeline-samples.ts'
import { timelineOf } from './score.ts'

const draw = (timeline: Timeline, step = 20, length = 1e6) => {
  const rows = layOutRows(timeline, {
    ...PLAIN_CHOICE,
    showsAll: true,
    laneHeight: 26,
  })
  const scale = makeScale(timeline.sessions, 'number', step)
  return cutStretches(scale, length).map((stretch) => drawStretch(timeline, rows, scale, stretch))
}
const inkOf = (drawings: readonly { readonly paths: readonly InkPath[] }[], ink: Ink): string =>
  drawings
    .flatMap(({ paths }) => paths)
    .filter((path) => path.ink === ink)
    .map(({ d }) => d)
    .join('')
const countOf = (d: string): number => d.match(/M/g)?.length ?? 0
/** Heights of plain bars: the first vertical run of each subpath. */
const heightsIn = (d: string): readonly number[] =>
  [...d.matchAll(/v([\d.]+)h-/g)].map(([, height]) => Number(height))

describe('the drawing', () => {
  test('takes as many paths for 500 sessions as for five', () => {
    const of = (times: number) =>
      draw(timelineOf('nnnnn'.repeat(times), { loneliness: '1230d'.repeat(times) }))
    expect(of(100)[0]?.paths.length).toBe(of(1)[0]?.paths.length)
  })

  test('says the intensity by height alone, in equal steps', () => {
    const [one, two, three] = heightsIn(
      inkOf(draw(timelineOf('nnn', { loneliness: '123' })), 'mark'),
    )
    expect(two).toBeCloseTo(2 * (one ?? 0), 0)
    expect(three).toBeCloseTo(3 * (one ?? 0), 0)
  })

  test('gives each assertion a form of its own', () => {
    const forms = ['2', 'd', 'h', 'o'].map((score) =>
      inkOf(draw(timelineOf('n', { loneliness: score })), 'mark'),
    )
    expect(new Set(forms).size).toBe(4)
  })

  test('draws what was tagged in retrospect hollow, and nothing else', () => {
    const source = sourceOf('nn', { loneliness: '22' })
    const late = source.marks.map((mark, index) => ({
      ...mark,
      codedAt: mark.codedAt + index * 30 * 86_400_000,
    }))
    const drawn = draw(buildTimeline({ ...source, marks: late }, GROUPS))
    expect([countOf(inkOf(drawn, 'mark')), countOf(inkOf(drawn, 'hollow'))]).toEqual([1, 1])
  })

  test('keeps the four blanks apart', () => {
    const timeline = timelineOf('nnnn-', { loneliness: '..0..' }, [
      conceptOf('loneliness', { addedOn: week(1) }),
    ])
    const drawn = draw(timeline)
    expect(countOf(inkOf(drawn, 'not-yet'))).toBe(1)
    expect(countOf(inkOf(drawn, 'absent'))).toBe(1)
    expect(countOf(inkOf(drawn, 'dot'))).toBe(2)
    expect(countOf(inkOf(drawn, 'no-note'))).toBe(1)
  })

  test('flags the first emergence, each return and, once dormant, the last', () => {
    const drawn = draw(timelineOf('n'.repeat(14), { loneliness: '.1...2...3....' }))
    expect(['first', 'return', 'last'].map((ink) => countOf(inkOf(drawn, ink as Ink)))).toEqual([
      1, 2, 1,
    ])
    expect(countOf(inkOf(drawn, 'quiet'))).toBe(3)
    const active = draw(timelineOf('nnn', { loneliness: '1.2' }))
    expect(countOf(inkOf(active, 'last'))).toBe(0)
  })

  test('shows a figure only for more than one passage and where there is room', () => {
    const source = sourceOf('nn', { loneliness: '22' })
    const marks = source.marks.map((mark, index) => ({ ...mark, passages: index * 11 + 1 }))
    const timeline = buildTimeline({ ...source, marks }, GROUPS)
    expect(draw(timeline)[0]?.figures.text).toBe('12')
    expect(draw(timeline, 5)[0]?.figures.text).toBe('')
  })

  test('in stretches draws every mark and every flag exactly once', () => {
    const timeline = timelineOf('n-n'.repeat(30), { loneliness: '1.2...3.0d'.repeat(9) })
    const inks: readonly Ink[] = ['mark', 'absent', 'dot', 'no-note', 'first', 'return', 'last']
    const whole = draw(timeline)
    const cut = draw(timeline, 20, 100)
    expect(cut.length).toBeGreaterThan(10)
    for (const ink of inks) expect(inkOf(cut, ink)).toBe(inkOf(whole, ink))
  })

  test('is cut into stretches that hold each session once', () => {
    const scale = makeScale(timelineOf('n'.repeat(101), {}).sessions, 'number', 7)
    const stretches = cutStretches(scale, 64)
    expect(stretches[0]).toMatchObject({ from: 0, left: 0 })
    expect(stretches.at(-1)).toMatchObject({ to: 101, right: scale.width })
    for (const [index, { from, left }] of stretches.entries()) {
      if (index > 0) expect(stretches[index - 1]).toMatchObject({ to: from, right: left })
    }
  })
})
