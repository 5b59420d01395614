/** A stretch of the timeline as a handful of SVG paths: one for each colour, form and fill, however many cells. */
import { isWritten } from '../domain/timeline-rules.ts'
import type { Assertion, Cell, Lane, Timeline } from '../domain/timeline-shapes.ts'
import { datePlaces } from './date-place.ts'
import { addGuides, addHappenings, layOutHappenings } from './happening-row.ts'
import { addLife } from './lane-life.ts'
import type { Row } from './lane-rows.ts'
import { bar, dot, laneColor, markHeight, markShape, ring } from './mark-shapes.ts'
import { addMeasure } from './measure-row.ts'
import type { TimeScale } from './time-scale.ts'

/** From the bottom of a row up to the line on which its marks stand. */
const BASELINE_UP = 5
/** Narrower than this per session, dots and figures would only be noise. */
const DOT_STEP = 9
const FIGURE_STEP = 13
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
  | 'left-out'
  | 'band'
  | 'noise'
  | 'score-line'
  | 'score-held'
  | 'score-noise'
  | 'score'
  | 'score-reliable'
  | 'happening'
  | 'happening-open'
  | 'happening-safety'
  | 'happening-line'
  | 'happening-span'
  | 'happening-guide'
export type InkPath = { readonly ink: Ink; readonly group: string; readonly d: string }

/** Small figures as one SVG text: each character has its own place. */
export type Figures = {
  readonly text: string
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/** Words that begin at `x`. */
export type Label = { readonly x: number; readonly y: number; readonly text: string }

export type Drawing = {
  readonly paths: readonly InkPath[]
  readonly figures: Figures
  readonly labels: readonly Label[]
}

/** Sessions from `from` to before `to`, between two x. */
export type Stretch = {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

const PAINT_ORDER: readonly Ink[] = [
  'band',
  'noise',
  'happening-guide',
  'active',
  'no-note',
  'ground',
  'not-yet',
  'dot',
  'left-out',
  'quiet',
  'life',
  'mark',
  'hollow',
  'absent',
  'return',
  'first',
  'last',
  'score-held',
  'score-noise',
  'score-line',
  'score',
  'score-reliable',
  'happening-span',
  'happening-line',
  'happening',
  'happening-open',
  'happening-safety',
]

export type Add = (ink: Ink, group: string, d: string) => void
/** A figure with its middle at `x`. */
export type AddText = (x: number, y: number, text: string) => void
export type AddLabel = AddText

const ABSENT_RADIUS = 2.6

/** Where a mark stands: its middle at `x`, on the line `y`; `room` is what the strongest one takes. */
type MarkPlace = {
  readonly x: number
  readonly y: number
  readonly room: number
  readonly width: number
}

type Reading = {
  readonly intensity: number
  readonly assertion: Assertion
  readonly isLate: boolean
}

export const addMark = (
  add: Add,
  group: string,
  { intensity, assertion, isLate }: Reading,
  { x, y, room, width }: MarkPlace,
): void => {
  const height = markHeight(intensity, room)
  // A stroke lies half outside its path, so a hollow mark is drawn that much smaller.
  const inset = isLate && width > 3 ? 1.2 : 0
  const d = markShape(assertion, x, y - inset / 2, width - inset, height - inset)
  add(isLate ? 'hollow' : 'mark', group, d)
}

/** Looked for and absent. */
export const addAbsence = (add: Add, { x, y, width }: Omit<MarkPlace, 'room'>): void =>
  add('absent', '', ring(x, y, Math.min(ABSENT_RADIUS, Math.max(1, width / 2))))

const addCell = (
  add: Add,
  group: string,
  cell: Cell,
  place: Omit<MarkPlace, 'width'>,
  { markWidth: width, step }: TimeScale,
): void => {
  const { x, y } = place
  if (cell.state === 'tagged' && cell.assertion !== null) {
    const { intensity, assertion, isLate } = cell
    addMark(add, group, { intensity: intensity ?? 0, assertion, isLate }, { ...place, width })
  } else if (cell.state === 'absent') {
    addAbsence(add, { x, y, width })
  } else if (cell.state === 'left-out') {
    add('left-out', '', `M${Math.round(x * 10) / 10} ${y - 2}v-4`)
  } else if (cell.state === 'not-assessed' && step >= DOT_STEP) {
    add('dot', '', dot(x, y))
  }
}

const addNoNotes = (
  add: Add,
  timeline: Timeline,
  scale: TimeScale,
  stretch: Stretch,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): void => {
  for (let index = stretch.from; index < stretch.to; index += 1) {
    const session = timeline.sessions[index]
    if (session === undefined || isWritten(session)) continue
    const start = scale.starts[index] ?? 0
    add('no-note', '', bar(start, top, (scale.ends[index] ?? start) - start, bottom - top))
  }
}

type FigureList = { text: string; readonly x: number[]; readonly y: number[] }

const FIGURE_WIDTH = 5

const addFigure = (figures: FigureList, x: number, y: number, text: string): void => {
  for (const [at, figure] of [...text].entries()) {
    figures.text += figure
    figures.x.push(x + (at - (text.length - 1) / 2) * FIGURE_WIDTH)
    figures.y.push(y)
  }
}

/** What is drawn of rows of scores and events: all, or only the lines that they send down through the lanes. */
export type TrackShare = 'whole' | 'guides'

/** Rows of scores and events: they stand on days, not in the columns of sessions. */
const addTrack = (
  { add, figures, labels }: Sheet,
  row: Row,
  timeline: Timeline,
  scale: TimeScale,
  stretch: Stretch,
  edges: { readonly bottom: number; readonly width: number },
  share: TrackShare,
): void => {
  if (row.track === null || (share === 'guides' && row.track.kind === 'measure')) return
  const placeOf = datePlaces(timeline.sessions, scale)
  if (row.track.kind === 'measure') {
    const addText: AddText = (x, y, text) => addFigure(figures, x, y, text)
    addMeasure(add, addText, row.track.measure, row, placeOf, stretch, scale.width)
    return
  }
  const layout = layOutHappenings(row.track.happenings, placeOf, scale.width)
  addGuides(add, layout, row, stretch, edges.bottom)
  if (share === 'guides') return
  const addLabel: AddLabel = (x, y, text) => labels.push({ x, y, text })
  addHappenings(add, addLabel, layout, row.top, stretch, edges.width)
}

const addLane = (
  { add, figures }: Sheet,
  row: Row,
  lane: Lane,
  scale: TimeScale,
  stretch: Stretch,
): void => {
  const [y, room] = [baselineOf(row), markRoom(row)]
  addLife(add, lane, { y, room, flagHeight: room + HEADROOM - 1 }, scale, stretch)
  for (let index = stretch.from; index < stretch.to; index += 1) {
    const cell = lane.cells[index]
    const x = scale.centers[index]
    if (cell === undefined || x === undefined) continue
    addCell(add, laneColor(lane), cell, { x, y, room }, scale)
    if (cell.passages < 2 || cell.state !== 'tagged' || scale.step < FIGURE_STEP) continue
    const top = y - markHeight(cell.intensity ?? 0, room) - 1.5
    addFigure(figures, x, top, String(cell.passages))
  }
}

type Sheet = { readonly add: Add; readonly figures: FigureList; readonly labels: Label[] }

/** By ink, then by group: looked up for every cell, so that no key is put together for it. */
type Parts = Map<Ink, Map<string, string[]>>

const gatherIn =
  (parts: Parts): Add =>
  (ink, group, d) => {
    if (d === '') return
    let groups = parts.get(ink)
    if (groups === undefined) {
      groups = new Map()
      parts.set(ink, groups)
    }
    const known = groups.get(group)
    if (known === undefined) groups.set(group, [d])
    else known.push(d)
  }

const pathsOf = (parts: Parts): readonly InkPath[] =>
  PAINT_ORDER.flatMap((ink) =>
    [...(parts.get(ink) ?? [])].map(([group, d]) => ({ ink, group, d: d.join('') })),
  )

/** What was added, a path for each ink and group. */
export const gathered = (draw: (add: Add) => void): readonly InkPath[] => {
  const parts: Parts = new Map()
  draw(gatherIn(parts))
  return pathsOf(parts)
}

/** @param wordsWidth how far words may reach to the right, where there is more room than the scale takes */
export const drawStretch = (
  timeline: Timeline,
  rows: readonly Row[],
  scale: TimeScale,
  stretch: Stretch,
  {
    share = 'whole',
    wordsWidth = scale.width,
  }: { readonly share?: TrackShare; readonly wordsWidth?: number } = {},
): Drawing => {
  const parts: Parts = new Map()
  const figures: FigureList = { text: '', x: [], y: [] }
  const labels: Label[] = []
  const sheet: Sheet = { add: gatherIn(parts), figures, labels }
  const last = rows.at(-1)
  const bottom = last === undefined ? 0 : last.top + last.height
  const lanesTop = rows.find((row) => row.track === null)?.top ?? bottom
  if (lanesTop < bottom) addNoNotes(sheet.add, timeline, scale, stretch, { top: lanesTop, bottom })
  for (const row of rows) {
    if (row.track !== null)
      addTrack(sheet, row, timeline, scale, stretch, { bottom, width: wordsWidth }, share)
    else if (row.lane !== null) addLane(sheet, row, row.lane, scale, stretch)
  }
  return { paths: pathsOf(parts), figures, labels }
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
