/** Which rows the timeline shows, from top to bottom, and how tall they are. Pixels. */
import type { Happening } from '../domain/happenings.ts'
import type { MeasureTrack } from '../domain/measure-tracks.ts'
import { rollUp } from '../domain/timeline.ts'
import type { Lane, Timeline, TimelineGroup } from '../domain/timeline-shapes.ts'
import { happeningsHeight } from './happening-row.ts'
import { groupsOf, inOrder } from './lane-order.ts'
import { MEASURE_HEIGHT } from './measure-row.ts'

/** What stands above the lanes. */
export type Tracks = {
  readonly measures: readonly MeasureTrack[]
  readonly happenings: readonly Happening[]
  /** See `layOutHappenings`. */
  readonly levels: number
}

export const NO_TRACKS: Tracks = { measures: [], happenings: [], levels: 0 }

export type RowChoice = {
  /** Group slugs. */
  readonly collapsed: ReadonlySet<string>
  /** Concept slugs, in the order in which they were pinned. */
  readonly pinned: readonly string[]
  /** Concept slugs that the therapist does not want to see; a safety concept stays. */
  readonly hidden: readonly string[]
  /** Concept and group slugs that were moved; see `inOrder`. */
  readonly lanes: readonly string[]
  readonly groups: readonly string[]
  /** Also lanes without any tag, and hidden ones. */
  readonly showsAll: boolean
  readonly tracks: Tracks
  /** Height of a lane; see `fitLaneHeight`. */
  readonly laneHeight: number
}

/** As the codebook has it, with nothing chosen. */
export const PLAIN_CHOICE: Omit<RowChoice, 'laneHeight'> = {
  collapsed: new Set(),
  pinned: [],
  hidden: [],
  lanes: [],
  groups: [],
  showsAll: false,
  tracks: NO_TRACKS,
}

export type RowTrack =
  | { readonly kind: 'measure'; readonly measure: MeasureTrack }
  | { readonly kind: 'happenings'; readonly happenings: readonly Happening[] }

export type Row<Id extends string = string> = {
  readonly kind: 'heading' | 'lane' | 'track'
  readonly key: string
  readonly top: number
  readonly height: number
  readonly group: TimelineGroup
  /** The lane drawn in this row; a collapsed group's heading carries the roll-up of its lanes. */
  readonly lane: Lane<Id> | null
  /** Of a row of scores or events. */
  readonly track: RowTrack | null
  readonly isCollapsed: boolean
  readonly isPinned: boolean
  /** For a heading: its lanes shown and in all. */
  readonly shown: number
  readonly total: number
}

const LANE_HEIGHTS = { least: 21, most: 28 }
const HEADING_HEIGHT = 28
/** A heading that carries the marks of its group. */
const COLLAPSED_EXTRA = 4

export const PINNED_GROUP: TimelineGroup = { slug: 'pinned', name: 'Pinned' }

/** Looked for or tagged: a lane with something to show. */
export const hasMarks = ({ totals }: Lane): boolean => totals.cells.tagged + totals.cells.absent > 0

/** A safety concept's lane shows even when empty: that it was never tagged is something to see. */
const isShown = (lane: Lane, choice: RowChoice): boolean =>
  choice.showsAll ||
  lane.concept.isSafety ||
  (hasMarks(lane) && !choice.hidden.includes(lane.concept.slug))

type Draft<Id extends string> = Omit<Row<Id>, 'top'>

const laneRow = <Id extends string>(
  lane: Lane<Id>,
  height: number,
  isPinned: boolean,
): Draft<Id> => ({
  kind: 'lane',
  key: `${isPinned ? 'pinned' : 'lane'}:${lane.concept.slug}`,
  height,
  group: lane.group,
  lane,
  track: null,
  isCollapsed: false,
  isPinned,
  shown: 0,
  total: 0,
})

/** One lane alone, for pictures that hold no others. */
export const rowOfLane = <Id extends string>(lane: Lane<Id>, height: number): Row<Id> => ({
  ...laneRow(lane, height, false),
  top: 0,
})

const NO_GROUP: TimelineGroup = { slug: '', name: '' }

const trackRow = (key: string, height: number, track: RowTrack) =>
  ({
    kind: 'track',
    key,
    height,
    group: NO_GROUP,
    lane: null,
    track,
    isCollapsed: false,
    isPinned: false,
    shown: 0,
    total: 0,
  }) as const

const trackRows = ({ measures, happenings, levels }: Tracks): readonly Draft<never>[] => [
  ...measures.map((measure) =>
    trackRow(`measure:${measure.key}`, MEASURE_HEIGHT, { kind: 'measure', measure }),
  ),
  ...(happenings.length === 0
    ? []
    : [trackRow('happenings', happeningsHeight(levels), { kind: 'happenings', happenings })]),
]

const pinnedRows = <Id extends string>(
  timeline: Timeline<Id>,
  { pinned, laneHeight }: RowChoice,
): readonly Draft<Id>[] => {
  const rows = pinned.flatMap((slug) =>
    timeline.lanes
      .filter(({ concept }) => concept.slug === slug)
      .map((lane) => laneRow(lane, laneHeight, true)),
  )
  if (rows.length === 0) return []
  const heading: Draft<Id> = {
    kind: 'heading',
    key: 'heading:pinned',
    height: HEADING_HEIGHT,
    group: PINNED_GROUP,
    lane: null,
    track: null,
    isCollapsed: false,
    isPinned: true,
    shown: rows.length,
    total: rows.length,
  }
  return [heading, ...rows]
}

const groupRows = <Id extends string>(
  timeline: Timeline<Id>,
  group: TimelineGroup,
  choice: RowChoice,
): readonly Draft<Id>[] => {
  const lanes = inOrder(
    timeline.lanes.filter((lane) => lane.group.slug === group.slug),
    ({ concept }) => concept.slug,
    choice.lanes,
  )
  const unpinned = lanes.filter(({ concept }) => !choice.pinned.includes(concept.slug))
  const shown = unpinned.filter((lane) => isShown(lane, choice))
  if (shown.length === 0) return []
  const isCollapsed = choice.collapsed.has(group.slug)
  const heading: Draft<Id> = {
    kind: 'heading',
    key: `heading:${group.slug}`,
    height: isCollapsed ? choice.laneHeight + COLLAPSED_EXTRA : HEADING_HEIGHT,
    group,
    lane: isCollapsed ? rollUp(group, lanes, timeline.sessions) : null,
    track: null,
    isCollapsed,
    isPinned: false,
    shown: shown.length,
    total: lanes.length,
  }
  const visible = isCollapsed ? shown.filter(({ concept }) => concept.isSafety) : shown
  return [heading, ...visible.map((lane) => laneRow(lane, choice.laneHeight, false))]
}

/** Scores and events, pinned lanes, then the groups in their order. A collapsed group keeps its safety lanes in sight. */
export const layOutRows = <Id extends string>(
  timeline: Timeline<Id>,
  choice: RowChoice,
): readonly Row<Id>[] => {
  const groups = inOrder(groupsOf(timeline.lanes), ({ slug }) => slug, choice.groups)
  const drafts: readonly Draft<Id>[] = [
    ...trackRows(choice.tracks),
    ...pinnedRows(timeline, choice),
    ...groups.flatMap((group) => groupRows(timeline, group, choice)),
  ]
  let top = 0
  return drafts.map((draft) => {
    const row = { ...draft, top }
    top += draft.height
    return row
  })
}

/** The height of a lane at which all rows show in `available` pixels, within what can be read. */
export const fitLaneHeight = (
  timeline: Timeline,
  choice: Omit<RowChoice, 'laneHeight'>,
  available: number,
): number => {
  const { least, most } = LANE_HEIGHTS
  const heightAt = (laneHeight: number): number =>
    rowsHeight(layOutRows(timeline, { ...choice, laneHeight }))
  const [small, large] = [heightAt(least), heightAt(most)]
  if (small === large) return most
  const fitting = least + ((available - small) / (large - small)) * (most - least)
  return Math.floor(Math.min(most, Math.max(least, fitting)))
}

export const rowsHeight = (rows: readonly Row[]): number => {
  const last = rows.at(-1)
  return last === undefined ? 0 : last.top + last.height
}

/** Index of the row at `y`, or null outside of all. */
export const rowAt = (rows: readonly Row[], y: number): number | null => {
  const index = rows.findLastIndex(({ top }) => top <= y)
  const row = rows[index]
  return row !== undefined && y < row.top + row.height ? index : null
}
