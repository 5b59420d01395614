/** Where margin stripes and their labels go: lanes for the stripes, labels only where they fit, a count beyond. */
import { assignStripeLanes } from '../../../../db/domain/passage-layout.ts'

/** Pixels from the top of the text; `bottom` is exclusive. */
export type Extent = { readonly id: string; readonly top: number; readonly bottom: number }

export type StripePlace = Extent & { readonly lane: number }
export type LabelPlace =
  | { readonly kind: 'label'; readonly id: string; readonly top: number }
  | { readonly kind: 'count'; readonly ids: readonly string[]; readonly top: number }

export type StripeLayout = {
  readonly stripes: readonly StripePlace[]
  /** Lanes in use in the whole text, at most `maxLanes`: what the labels must keep clear of. */
  readonly lanes: number
  readonly labels: readonly LabelPlace[]
}

export type LabelMetrics = {
  readonly maxLanes: number
  /** Height of a label with the air it needs. */
  readonly rowHeight: number
  /** How far below the top of its passage a label may slide before it no longer seems to belong there. */
  readonly maxSlide: number
  /** The same where nothing below wants the room. */
  readonly roomySlide: number
}

export const layoutStripes = (
  extents: readonly Extent[],
  { maxLanes, ...room }: LabelMetrics,
): StripeLayout => {
  const spans = extents.map(({ id, top, bottom }) => ({ id, start: top, end: bottom }))
  const laneOf = assignStripeLanes(spans)
  const stripes: StripePlace[] = []
  let lanes = 0
  for (const extent of extents) {
    const lane = laneOf.get(extent.id) ?? 0
    lanes = Math.max(lanes, Math.min(lane + 1, maxLanes))
    if (lane < maxLanes) stripes.push({ ...extent, lane })
  }
  return { stripes, lanes, labels: placeLabels(extents, room) }
}

const placeLabels = (
  extents: readonly Extent[],
  { rowHeight, maxSlide, roomySlide }: Omit<LabelMetrics, 'maxLanes'>,
): readonly LabelPlace[] => {
  const labels: LabelPlace[] = []
  let free = Number.NEGATIVE_INFINITY
  const sorted = extents.toSorted((a, b) => a.top - b.top)
  for (const [index, { id, top, bottom }] of sorted.entries()) {
    const at = Math.max(top, free)
    const last = labels.at(-1)
    // A long passage may carry its label anywhere along its stripe.
    const isNear = at - top <= Math.max(maxSlide, bottom - top - rowHeight)
    const nextTop = sorted.slice(index).find((other) => other.top >= top + rowHeight)?.top
    const isRoom = nextTop === undefined || at + 2 * rowHeight <= nextTop
    const fits = isNear || (isRoom && at - top <= roomySlide)
    if (last?.kind === 'count' && !fits) {
      labels[labels.length - 1] = { ...last, ids: [...last.ids, id] }
    } else if (fits) {
      labels.push({ kind: 'label', id, top: at })
      free = at + rowHeight
    } else {
      labels.push({ kind: 'count', ids: [id], top: at })
      free = at + rowHeight
    }
  }
  return labels
}
