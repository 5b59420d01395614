/** Where a lane or a group goes when it is moved: past its neighbour by keys, onto another by mouse. */
import type { TimelineChoice } from '../../../db/contract/calls/timeline.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { groupsOf, inOrder, movedTo } from '../../../db/picture/lane-order.ts'
import { PINNED_GROUP, type Row } from '../../../db/picture/lane-rows.ts'
import type { ChoiceChange } from './choice.ts'

type Orders = Pick<TimelineChoice, 'pinned' | 'lanes' | 'groups'>

/** Rows that can change places: pinned lanes, the lanes of one group, or groups. */
const rankOf = (row: Row): string | null => {
  if (row.kind === 'track') return null
  if (row.kind === 'heading') return row.group.slug === PINNED_GROUP.slug ? null : 'groups'
  return row.isPinned ? 'pinned' : `lanes:${row.group.slug}`
}

const slugOf = ({ kind, group, lane }: Row): string =>
  kind === 'heading' ? group.slug : (lane?.concept.slug ?? '')

/** Null where the two cannot change places. */
export const moveOnto = (
  timeline: Timeline,
  { pinned, lanes, groups }: Orders,
  row: Row,
  target: Row,
): ChoiceChange | null => {
  const rank = rankOf(row)
  if (rank === null || rank !== rankOf(target) || row.key === target.key) return null
  const [slug, onto] = [slugOf(row), slugOf(target)]
  if (rank === 'pinned') return { kind: 'order-pinned', pinned: movedTo(pinned, slug, onto) }
  if (rank === 'groups') {
    const order = inOrder(groupsOf(timeline.lanes), (group) => group.slug, groups)
    const slugs = order.map((group) => group.slug)
    return { kind: 'order-groups', groups: movedTo(slugs, slug, onto) }
  }
  const order = inOrder(
    timeline.lanes.filter((lane) => lane.group.slug === row.group.slug),
    ({ concept }) => concept.slug,
    lanes,
  ).map(({ concept }) => concept.slug)
  return { kind: 'order-lanes', lanes: movedTo(order, slug, onto) }
}

/** Past the next row of its kind in sight; null where there is none. */
export const moveBy = (
  timeline: Timeline,
  orders: Orders,
  rows: readonly Row[],
  row: Row,
  step: 1 | -1,
): ChoiceChange | null => {
  const rank = rankOf(row)
  const peers = rows.filter((other) => rankOf(other) === rank)
  const target = peers[peers.findIndex(({ key }) => key === row.key) + step]
  return rank === null || target === undefined ? null : moveOnto(timeline, orders, row, target)
}
