/** In which order lanes and groups stand, and where a moved one goes. */
import type { Lane, TimelineGroup } from '../domain/timeline-shapes.ts'

/** Those that were moved first, in their order; the others after them, in that of the codebook. */
export const inOrder = <T>(
  items: readonly T[],
  slugOf: (item: T) => string,
  moved: readonly string[],
): readonly T[] => {
  const place = (item: T): number => {
    const at = moved.indexOf(slugOf(item))
    return at < 0 ? moved.length : at
  }
  return items.toSorted((a, b) => place(a) - place(b))
}

/** The groups of these lanes, in the order of the lanes. */
export const groupsOf = (lanes: readonly Lane[]): readonly TimelineGroup[] => [
  ...new Map(lanes.map(({ group }) => [group.slug, group])).values(),
]
