/** The whole timeline as one picture that explains itself: whose, of when, by which rules, of which class. */
import { rateOf, rateWords } from '../domain/comparison.ts'
import type { Timeline } from '../domain/timeline-shapes.ts'
import { AXIS_HEIGHT, axisItems } from './axis-scene.ts'
import { datePlaces } from './date-place.ts'
import { drawStretch } from './drawing.ts'
import { layOutHappenings } from './happening-row.ts'
import { layOutRows, type Row, type RowChoice, rowsHeight, type Tracks } from './lane-rows.ts'
import { legendItems } from './legend-scene.ts'
import { groupColor } from './mark-shapes.ts'
import { bandPlaces } from './measure-row.ts'
import { moved, type Scene, type SceneItem, shortenedTo, wrapped } from './scene.ts'
import { block, FAINT, groupInk, inked, line, SOFT, words } from './scene-inks.ts'
import { type AxisMode, fitStep, makeScale, type TimeScale } from './time-scale.ts'

const MARGIN = 28
const LABELS_WIDTH = 226
const COUNTS_WIDTH = 66
const LANE_HEIGHT = 24
/** Paper of A4 across holds so much well; more sessions make a wider picture. */
const FIELD_WIDTH = 800
const LEAST_STEP = 2.5
const MOST_STEP = 26
const HEAD_LINE = 14

export type PictureHead = {
  /** The client's code or name. */
  readonly who: string
  /** Which class the picture is of: stands first, and again below. */
  readonly banner: string
  /** Range of dates, counts, what is left out: a line each. */
  readonly lines: readonly string[]
  readonly madeWith: string
}

export type PictureSource = {
  readonly head: PictureHead
  readonly timeline: Timeline
  readonly tracks: Omit<Tracks, 'levels'>
  readonly choice: Omit<RowChoice, 'tracks' | 'laneHeight'>
  readonly axis: AxisMode
  /** Then there may be marks that are left out. */
  readonly isFiltered: boolean
}

const headItems = (
  { who, banner, lines }: PictureHead,
  width: number,
): { readonly items: readonly SceneItem[]; readonly bottom: number } => {
  const small = { size: 10, fill: SOFT }
  let y = MARGIN + 4
  const items: SceneItem[] = []
  for (const text of wrapped(banner, 10.5, width)) {
    items.push(words(MARGIN, y, text, { size: 10.5, isStrong: true }))
    y += HEAD_LINE
  }
  y += 12
  items.push(words(MARGIN, y, `${who}: themes across sessions`, { size: 18, isStrong: true }))
  y += 20
  for (const text of lines.flatMap((each) => wrapped(each, 10, width))) {
    items.push(words(MARGIN, y, text, small))
    y += HEAD_LINE
  }
  return { items, bottom: y + 4 }
}

const nameItems = (row: Row): readonly SceneItem[] => {
  const y = row.top + row.height - 7
  if (row.track !== null) {
    const { track } = row
    const name = track.kind === 'measure' ? track.measure.name : 'Events'
    const bands = track.kind === 'measure' ? bandPlaces(track.measure, row) : []
    return [
      words(0, row.top + 16, shortenedTo(name, 11, 120), { isStrong: true }),
      ...bands
        .filter(({ height }) => height >= 8)
        .map((band) =>
          words(LABELS_WIDTH - 12, band.top + band.height / 2 + 3, band.words, {
            size: 8.5,
            fill: FAINT,
            anchor: 'end',
          }),
        ),
    ]
  }
  const { solid } = groupInk(groupColor(row.group))
  if (row.kind === 'heading') {
    return [
      block(`M0 ${y - 8}h8v8h-8z`, solid),
      words(
        14,
        y,
        shortenedTo(row.group.name, 12, row.isCollapsed ? LABELS_WIDTH - 24 : FIELD_WIDTH),
        {
          size: 12,
          isStrong: true,
        },
      ),
    ]
  }
  const name = row.lane?.concept.name ?? ''
  return [words(14, y, shortenedTo(name, 11, LABELS_WIDTH - 24), { fill: SOFT })]
}

/** '11 of 24': appearances of the sessions with a note that could have shown one. */
const countItems = (row: Row, timeline: Timeline, all: readonly number[]): readonly SceneItem[] => {
  if (row.lane === null) return []
  const said = rateWords(rateOf(row.lane, timeline.sessions, all))
  const y = row.top + row.height - 7
  return [words(COUNTS_WIDTH, y, said, { size: 10, fill: SOFT, anchor: 'end' })]
}

const fieldItems = (
  timeline: Timeline,
  rows: readonly Row[],
  { scale, field }: Layout,
): readonly SceneItem[] => {
  const whole = { from: 0, to: timeline.sessions.length, left: 0, right: scale.width }
  const { paths, figures, labels } = drawStretch(timeline, rows, scale, whole, {
    wordsWidth: field,
  })
  return [
    ...paths.map(inked),
    ...[...figures.text].map((text, at) =>
      words(figures.x[at] ?? 0, figures.y[at] ?? 0, text, {
        size: 8.5,
        fill: SOFT,
        anchor: 'middle',
      }),
    ),
    ...labels.map(({ x, y, text }) => words(x, y, text, { size: 10, fill: SOFT })),
  ]
}

type Layout = {
  readonly scale: TimeScale
  readonly rows: readonly Row[]
  /** Width of the field, and of all within the margins. */
  readonly field: number
  readonly inner: number
}

const layOut = ({ timeline, tracks, choice, axis }: PictureSource): Layout => {
  const fitted = fitStep(timeline.sessions, axis, FIELD_WIDTH)
  const step = Math.min(MOST_STEP, Math.max(LEAST_STEP, fitted))
  const scale = makeScale(timeline.sessions, axis, step)
  const places = datePlaces(timeline.sessions, scale)
  const { levels } = layOutHappenings(tracks.happenings, places, scale.width)
  const chosen = { ...choice, tracks: { ...tracks, levels }, laneHeight: LANE_HEIGHT }
  const field = Math.max(FIELD_WIDTH, scale.width)
  return {
    scale,
    rows: layOutRows(timeline, chosen),
    field,
    inner: LABELS_WIDTH + field + COUNTS_WIDTH,
  }
}

type Part = { readonly items: readonly SceneItem[]; readonly bottom: number }

const lanesPart = (
  { head, timeline }: PictureSource,
  layout: Layout,
  rows: readonly Row[],
): Part => {
  const { scale, field, inner } = layout
  const top = headItems(head, inner)
  const all = timeline.sessions.map((_, at) => at)
  const fieldLeft = MARGIN + LABELS_WIDTH
  const lanesTop = top.bottom + AXIS_HEIGHT
  const bottom = lanesTop + rowsHeight(rows)
  const counts = rows.flatMap((row) => countItems(row, timeline, all))
  const small = { size: 10, fill: FAINT }
  return {
    items: [
      ...top.items,
      ...moved(axisItems(timeline.sessions, scale), fieldLeft, top.bottom),
      words(MARGIN, top.bottom + 38, 'Theme', small),
      words(MARGIN + inner, top.bottom + 38, 'sessions', { ...small, anchor: 'end' }),
      line(`M${MARGIN} ${lanesTop}h${inner}`),
      ...moved(fieldItems(timeline, rows, layout), fieldLeft, lanesTop),
      ...moved(rows.flatMap(nameItems), MARGIN, lanesTop),
      ...moved(counts, fieldLeft + field, lanesTop),
      line(`M${MARGIN} ${bottom}h${inner}`),
    ],
    bottom,
  }
}

const legendPart = (
  { tracks, isFiltered }: PictureSource,
  { inner }: Layout,
  top: number,
): Part => {
  const { items, height } = legendItems(
    {
      hasMeasures: tracks.measures.length > 0,
      hasHappenings: tracks.happenings.length > 0,
      isFiltered,
    },
    inner,
  )
  return { items: moved(items, MARGIN, top), bottom: top + height }
}

const sceneOf = ({ head }: PictureSource, { inner }: Layout, parts: readonly Part[]): Scene => {
  const foot = Math.max(...parts.map(({ bottom }) => bottom)) + 2 * HEAD_LINE
  const said = `${head.banner} ${head.madeWith}`
  return {
    width: inner + 2 * MARGIN,
    height: Math.ceil(foot + MARGIN - 8),
    title: `${head.who}: themes across sessions. ${head.banner}`,
    items: [
      ...parts.flatMap(({ items }) => items),
      words(MARGIN, foot, said, { size: 9, fill: SOFT }),
    ],
  }
}

const LEGEND_GAP = 26

/** All in one, as high as it must be. */
export const timelineScene = (source: PictureSource): Scene => {
  const layout = layOut(source)
  const lanes = lanesPart(source, layout, layout.rows)
  return sceneOf(source, layout, [lanes, legendPart(source, layout, lanes.bottom + LEGEND_GAP)])
}

/** Rows in pages, each beginning at the top; a heading stays with its first lane. */
const paged = (rows: readonly Row[], room: number): readonly (readonly Row[])[] => {
  const pages: Row[][] = []
  let used = Infinity
  for (const [at, row] of rows.entries()) {
    const next = row.kind === 'heading' ? (rows[at + 1]?.height ?? 0) : 0
    if (used + row.height + next > room) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push({ ...row, top: used })
    used += row.height
  }
  return pages
}

/** For paper: parts of one height, each with head and axis, and the legend on the last. @param ratio width by height */
export const timelinePages = (source: PictureSource, ratio: number): readonly Scene[] => {
  const layout = layOut(source)
  const height = Math.floor((layout.inner + 2 * MARGIN) / ratio)
  const beside = headItems(source.head, layout.inner).bottom + AXIS_HEIGHT + 3 * HEAD_LINE + MARGIN
  const lanes = paged(layout.rows, height - beside).map((rows) => lanesPart(source, layout, rows))
  const last = lanes.at(-1)
  const legend = legendPart(source, layout, (last?.bottom ?? MARGIN) + LEGEND_GAP)
  const isRoom = last !== undefined && legend.bottom + 3 * HEAD_LINE < height
  const parts: readonly (readonly Part[])[] = isRoom
    ? lanes.map((part) => (part === last ? [part, legend] : [part]))
    : [...lanes.map((part) => [part]), [legendPart(source, layout, MARGIN)]]
  return parts.map((own) => ({ ...sceneOf(source, layout, own), height }))
}
