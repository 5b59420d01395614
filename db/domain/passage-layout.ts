/** How overlapping passages are laid out to be seen: lanes for margin stripes, segments for washes. */
import type { Passage } from './passages.ts'

type Named = Passage & { readonly id: string }

const byPlace = (a: Named, b: Named): number =>
  a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * A lane for every passage such that no two in one lane overlap, in as few lanes as possible.
 * The order of the input does not matter, so a stripe keeps its lane while others come and go after it.
 */
export const assignStripeLanes = (passages: readonly Named[]): ReadonlyMap<string, number> => {
  const lanes = new Map<string, number>()
  const endOfLane: number[] = []
  for (const { id, start, end } of passages.toSorted(byPlace)) {
    const free = endOfLane.findIndex((laneEnd) => laneEnd <= start)
    const lane = free === -1 ? endOfLane.length : free
    endOfLane[lane] = end
    lanes.set(id, lane)
  }
  return lanes
}

export type Segment = Passage & { readonly ids: readonly string[] }

/** The stretches between edges, each with the passages that cover it, outermost first; uncovered text is left out. */
export const segmentsOf = (passages: readonly Named[]): readonly Segment[] => {
  const sorted = passages.toSorted(byPlace)
  const edges = [...new Set(sorted.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: Named[] = []
  let next = 0
  for (const [index, start] of edges.entries()) {
    open = open.filter(({ end }) => end > start)
    for (let passage = sorted[next]; passage?.start === start; passage = sorted[next]) {
      open.push(passage)
      next += 1
    }
    const end = edges[index + 1]
    if (end !== undefined && open.length > 0) segments.push({ start, end, ids: open.map(idOf) })
  }
  return segments
}

const idOf = ({ id }: Named): string => id
