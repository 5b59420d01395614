/** Which rows the timeline shows, from top to bottom, and how tall they are. Pixels. */
import { rollUp } from '../../../db/domain/timeline.ts'
import type { Lane, Timeline, TimelineGroup } from '../../../db/domain/timeline-shapes.ts'

export type RowChoice = {
  /** Group slugs. */
  readonly collapsed: ReadonlySet<string>
  /** Concept slugs, in the order in which they were pinned. */
  readonly pinned: readonly string[]
  /** Also lanes without any tag. */
  readonly showsAll: boolean
  /** Height of a lane; see `fitLaneHeight`. */
  readonly laneHeight: number
}

export type Row<Id extends string = string> = {
  readonly kind: 'heading' | 'lane'
  readonly key: string
  readonly top: number
  readonly height: number
  readonly group: TimelineGroup
  /** The lane drawn in this row; a collapsed group's heading carries the roll-up of its lanes. */
  readonly lane: Lane<Id> | null
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
  choice.showsAll || hasMarks(lane) || lane.concept.isSafety

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
  isCollapsed: false,
  isPinned,
  shown: 0,
  total: 0,
})

const groupsOf = (lanes: readonly Lane[]): readonly TimelineGroup[] => [
  ...new Map(lanes.map(({ group }) => [group.slug, group])).values(),
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
  const lanes = timeline.lanes.filter((lane) => lane.group.slug === group.slug)
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
    isCollapsed,
    isPinned: false,
    shown: shown.length,
    total: lanes.length,
  }
  const visible = isCollapsed ? shown.filter(({ concept }) => concept.isSafety) : shown
  return [heading, ...visible.map((lane) => laneRow(lane, choice.laneHeight, false))]
}

/** Pinned lanes first, then the groups in their order. A collapsed group keeps its safety lanes in sight. */
export const layOutRows = <Id extends string>(
  timeline: Timeline<Id>,
  choice: RowChoice,
): readonly Row<Id>[] => {
  const drafts = [
    ...pinnedRows(timeline, choice),
    ...groupsOf(timeline.lanes).flatMap((group) => groupRows(timeline, group, choice)),
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
