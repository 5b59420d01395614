/** A stretch of the timeline as a handful of SVG paths: one for each colour, form and fill, however many cells. */
import { isAppearance } from '../../../db/domain/timeline-rules.ts'
import type { Cell, Lane, Timeline } from '../../../db/domain/timeline-shapes.ts'
import type { Row } from './lane-rows.ts'
import { bar, dot, line, MARK_HEIGHTS, markShape, pennant, post, ring } from './mark-shapes.ts'
import type { TimeScale } from './time-scale.ts'

/** From the bottom of a row up to the line on which its marks stand. */
const BASELINE_UP = 6
/** Narrower than this per session, dots and figures would only be noise. */
const DOT_STEP = 9
const FIGURE_STEP = 13
const PENNANT_HEIGHT = 19

export const baselineOf = (row: Pick<Row, 'top' | 'height'>): number =>
  row.top + row.height - BASELINE_UP

/** What a path looks like; `group` is empty for what has no group's colour. */
export type Ink =
  | 'mark'
  | 'hollow'
  | 'life'
  | 'quiet'
  | 'first'
  | 'return'
  | 'last'
  | 'ground'
  | 'not-yet'
  | 'absent'
  | 'dot'
  | 'no-note'
export type InkPath = { readonly ink: Ink; readonly group: string; readonly d: string }

/** Small figures as one SVG text: each character has its own place. */
export type Figures = {
  readonly text: string
  readonly x: readonly number[]
  readonly y: readonly number[]
}

export type Drawing = { readonly paths: readonly InkPath[]; readonly figures: Figures }

/** Sessions from `from` to before `to`, between two x. */
export type Stretch = {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

const PAINT_ORDER: readonly Ink[] = [
  'no-note',
  'ground',
  'not-yet',
  'dot',
  'quiet',
  'life',
  'mark',
  'hollow',
  'absent',
  'return',
  'first',
  'last',
]

type Add = (ink: Ink, group: string, d: string) => void

/** Cuts a horizontal line to the stretch; empty when nothing of it is inside. */
const cutLine = (stretch: Stretch, from: number, to: number, y: number): string => {
  const [left, right] = [Math.max(from, stretch.left), Math.min(to, stretch.right)]
  return left < right ? line(left, right, y) : ''
}

const appearancesOf = (lane: Lane): readonly number[] =>
  lane.cells.flatMap((cell, index) => (isAppearance(cell) ? [index] : []))

const addLines = (add: Add, lane: Lane, y: number, scale: TimeScale, stretch: Stretch): void => {
  const known = lane.cells.findLastIndex(({ state }) => state === 'no-concept')
  const start = known < 0 ? 0 : (scale.ends[known] ?? 0)
  add('not-yet', '', cutLine(stretch, 0, start, y))
  add('ground', '', cutLine(stretch, start, scale.width, y))
  const returns = new Set(lane.returns)
  const appearances = appearancesOf(lane)
  for (const [nth, index] of appearances.entries()) {
    const next = appearances[nth + 1]
    const from = scale.centers[index] ?? 0
    if (next !== undefined) {
      const id = lane.cells[next]?.session
      const ink = id !== undefined && returns.has(id) ? 'quiet' : 'life'
      add(ink, lane.group.slug, cutLine(stretch, from, scale.centers[next] ?? 0, y))
    } else if (lane.dormantSince !== null) {
      add('quiet', lane.group.slug, cutLine(stretch, from, scale.width, y))
    }
  }
}

const addCell = (
  add: Add,
  lane: Lane,
  cell: Cell,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly step: number },
): void => {
  const { x, y, width, step } = place
  const group = lane.group.slug
  if (cell.state === 'tagged' && cell.assertion !== null) {
    const height = MARK_HEIGHTS[cell.intensity ?? 0]
    // A stroke lies half outside its path, so a hollow mark is drawn that much smaller.
    const inset = cell.isLate && width > 3 ? 1.2 : 0
    const d = markShape(cell.assertion, x, y - inset / 2, width - inset, height - inset)
    add(cell.isLate ? 'hollow' : 'mark', group, d)
  } else if (cell.state === 'absent') {
    add('absent', '', ring(x, y, Math.min(2.6, Math.max(1, width / 2))))
  } else if (cell.state === 'not-assessed' && step >= DOT_STEP) {
    add('dot', '', dot(x, y))
  }
  const left = x - width / 2 - 2
  if (lane.first === cell.session) add('first', group, `${pennant(left, y, PENNANT_HEIGHT)}z`)
  if (lane.returns.includes(cell.session))
    add('return', group, `${pennant(left, y, PENNANT_HEIGHT)}z`)
  if (lane.last === cell.session && lane.dormantSince !== null) {
    add('last', group, post(x + width / 2 + 2.5, y))
  }
}

const addNoNotes = (
  add: Add,
  timeline: Timeline,
  scale: TimeScale,
  stretch: Stretch,
  height: number,
): void => {
  for (let index = stretch.from; index < stretch.to; index += 1) {
    if (timeline.sessions[index]?.note !== 'none') continue
    const start = scale.starts[index] ?? 0
    add('no-note', '', bar(start, 0, (scale.ends[index] ?? start) - start, height))
  }
}

export const drawStretch = (
  timeline: Timeline,
  rows: readonly Row[],
  scale: TimeScale,
  stretch: Stretch,
): Drawing => {
  const parts = new Map<
    string,
    { readonly ink: Ink; readonly group: string; readonly d: string[] }
  >()
  const add: Add = (ink, group, d) => {
    if (d === '') return
    const key = `${ink} ${group}`
    const known = parts.get(key)
    if (known === undefined) parts.set(key, { ink, group, d: [d] })
    else known.d.push(d)
  }
  const figures = { text: '', x: [] as number[], y: [] as number[] }
  const last = rows.at(-1)
  addNoNotes(add, timeline, scale, stretch, last === undefined ? 0 : last.top + last.height)
  for (const row of rows) {
    const { lane } = row
    if (lane === null) continue
    const y = baselineOf(row)
    addLines(add, lane, y, scale, stretch)
    for (let index = stretch.from; index < stretch.to; index += 1) {
      const cell = lane.cells[index]
      const x = scale.centers[index]
      if (cell === undefined || x === undefined) continue
      addCell(add, lane, cell, { x, y, width: scale.markWidth, step: scale.step })
      if (cell.passages < 2 || cell.state !== 'tagged' || scale.step < FIGURE_STEP) continue
      const text = String(cell.passages)
      const top = y - MARK_HEIGHTS[cell.intensity ?? 0] - 2
      for (const [at, figure] of [...text].entries()) {
        figures.text += figure
        figures.x.push(x + (at - (text.length - 1) / 2) * 5)
        figures.y.push(top)
      }
    }
  }
  const paths = [...parts.values()]
    .toSorted((a, b) => PAINT_ORDER.indexOf(a.ink) - PAINT_ORDER.indexOf(b.ink))
    .map(({ ink, group, d }) => ({ ink, group, d: d.join('') }))
  return { paths, figures }
}

/** Cuts the sessions into stretches of some `length` pixels, so that only those in sight need drawing. */
export const cutStretches = (scale: TimeScale, length: number): readonly Stretch[] => {
  const count = scale.centers.length
  const stretches: Stretch[] = []
  let from = 0
  let left = 0
  for (let index = 1; index <= count; index += 1) {
    const start = scale.starts[index]
    if (start !== undefined && start - left < length) continue
    const right = start ?? scale.width
    stretches.push({ from, to: index, left, right })
    from = index
    left = right
  }
  return stretches
}
