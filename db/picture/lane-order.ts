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

/** `slug` in the place of another of the list; the same list where either is not in it. */
export const movedTo = (
  slugs: readonly string[],
  slug: string,
  target: string,
): readonly string[] => {
  const [from, to] = [slugs.indexOf(slug), slugs.indexOf(target)]
  return from < 0 || to < 0 ? slugs : slugs.toSpliced(from, 1).toSpliced(to, 0, slug)
}
