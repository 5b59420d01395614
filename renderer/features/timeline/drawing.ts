/** A stretch of the timeline as a handful of SVG paths: one for each colour, form and fill, however many cells. */
import { isAppearance } from '../../../db/domain/timeline-rules.ts'
import type { Cell, Lane, Timeline } from '../../../db/domain/timeline-shapes.ts'
import type { Row } from './lane-rows.ts'
import { bar, dot, line, markHeight, markShape, pennant, post, ring } from './mark-shapes.ts'
import type { TimeScale } from './time-scale.ts'

/** From the bottom of a row up to the line on which its marks stand. */
const BASELINE_UP = 5
/** Narrower than this per session, dots and figures would only be noise. */
const DOT_STEP = 9
const FIGURE_STEP = 13
/** A silence shorter than this leaves no room for the flag of a return. */
const RETURN_ROOM = 14
/** Above the strongest mark; a figure also uses what the row above leaves under its line. */
const HEADROOM = 3

export const baselineOf = (row: Pick<Row, 'top' | 'height'>): number =>
  row.top + row.height - BASELINE_UP

/** What the strongest mark of a row takes. */
export const markRoom = (row: Pick<Row, 'height'>): number => row.height - BASELINE_UP - HEADROOM

/** What a path looks like; `group` is empty for what has no group's colour. */
export type Ink =
  | 'mark'
  | 'hollow'
  | 'active'
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
  'active',
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

/** The ground of a lane, and its life upon it: a band where the theme is active, thin where it is quiet. */
const addLife = (
  add: Add,
  lane: Lane,
  place: { readonly y: number; readonly room: number },
  scale: TimeScale,
  stretch: Stretch,
): void => {
  const { y, room } = place
  const group = lane.group.slug
  const cutBand = (from: number, to: number): string => {
    const [left, right] = [Math.max(from, stretch.left), Math.min(to, stretch.right)]
    return left < right ? bar(left, y - room, right - left, room) : ''
  }
  const known = lane.cells.findLastIndex(({ state }) => state === 'no-concept')
  const start = known < 0 ? 0 : (scale.ends[known] ?? 0)
  add('not-yet', '', cutLine(stretch, 0, start, y))
  add('ground', '', cutLine(stretch, start, scale.width, y))
  const returns = new Set(lane.returns)
  const appearances = appearancesOf(lane)
  const half = scale.markWidth / 2 + 1
  const centerOf = (index: number): number => scale.centers[index] ?? 0
  let begin = appearances[0]
  for (const [nth, index] of appearances.entries()) {
    const next = appearances[nth + 1]
    const id = next === undefined ? undefined : lane.cells[next]?.session
    if (next !== undefined && id !== undefined && !returns.has(id)) continue
    const [from, to] = [centerOf(begin ?? index), centerOf(index)]
    add('active', group, cutBand(from - half, to + half))
    add('life', group, cutLine(stretch, from - half, to + half, y))
    if (next !== undefined) add('quiet', group, cutLine(stretch, to + half, centerOf(next), y))
    else if (lane.dormantSince !== null) {
      add('quiet', group, cutLine(stretch, to + half, scale.width, y))
    }
    begin = next
  }
}

type Place = {
  readonly x: number
  readonly y: number
  readonly room: number
  /** Since the last appearance. */
  readonly silence: number
  readonly scale: TimeScale
}

const addCell = (add: Add, lane: Lane, cell: Cell, place: Place): void => {
  const { x, y, room, silence, scale } = place
  const { markWidth: width, step } = scale
  const group = lane.group.slug
  if (cell.state === 'tagged' && cell.assertion !== null) {
    const height = markHeight(cell.intensity ?? 0, room)
    // A stroke lies half outside its path, so a hollow mark is drawn that much smaller.
    const inset = cell.isLate && width > 3 ? 1.2 : 0
    const d = markShape(cell.assertion, x, y - inset / 2, width - inset, height - inset)
    add(cell.isLate ? 'hollow' : 'mark', group, d)
  } else if (cell.state === 'absent') {
    add('absent', '', ring(x, y, Math.min(2.6, Math.max(1, width / 2))))
  } else if (cell.state === 'not-assessed' && step >= DOT_STEP) {
    add('dot', '', dot(x, y))
  }
  const flag = pennant(x - width / 2 - 2, y, room + HEADROOM - 1)
  if (lane.first === cell.session) add('first', group, flag)
  else if (silence >= RETURN_ROOM && lane.returns.includes(cell.session)) add('return', group, flag)
  if (lane.last === cell.session && (lane.dormantSince !== null || lane.concept.isSafety)) {
    add('last', group, post(x + width / 2 + 3, y))
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

const lastAppearanceX = (lane: Lane, scale: TimeScale, before: number): number => {
  for (let index = before - 1; index >= 0; index -= 1) {
    const cell = lane.cells[index]
    if (cell !== undefined && isAppearance(cell)) return scale.centers[index] ?? 0
  }
  return -Infinity
}

type FigureList = { text: string; readonly x: number[]; readonly y: number[] }

const FIGURE_WIDTH = 5

const addFigure = (figures: FigureList, x: number, y: number, value: number): void => {
  const text = String(value)
  for (const [at, figure] of [...text].entries()) {
    figures.text += figure
    figures.x.push(x + (at - (text.length - 1) / 2) * FIGURE_WIDTH)
    figures.y.push(y)
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
  const figures: FigureList = { text: '', x: [], y: [] }
  const last = rows.at(-1)
  addNoNotes(add, timeline, scale, stretch, last === undefined ? 0 : last.top + last.height)
  for (const row of rows) {
    const { lane } = row
    if (lane === null) continue
    const [y, room] = [baselineOf(row), markRoom(row)]
    addLife(add, lane, { y, room }, scale, stretch)
    let lastX = lastAppearanceX(lane, scale, stretch.from)
    for (let index = stretch.from; index < stretch.to; index += 1) {
      const cell = lane.cells[index]
      const x = scale.centers[index]
      if (cell === undefined || x === undefined) continue
      addCell(add, lane, cell, { x, y, room, silence: x - lastX, scale })
      if (isAppearance(cell)) lastX = x
      if (cell.passages < 2 || cell.state !== 'tagged' || scale.step < FIGURE_STEP) continue
      addFigure(figures, x, y - markHeight(cell.intensity ?? 0, room) - 1.5, cell.passages)
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
