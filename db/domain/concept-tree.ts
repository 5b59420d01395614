/** The codebook as a tree: groups hold concepts, concepts hold concepts, to any depth. */

export type TreeConcept = {
  readonly slug: string
  readonly parent: string | null
  readonly group: string
}

export type TreeNode<T extends TreeConcept> = {
  readonly concept: T
  /** 0 for a concept right below its group. */
  readonly depth: number
  readonly children: readonly TreeNode<T>[]
}

/**
 * Children in the order of the list. Whoever names a parent that is not there stands right below the group,
 * and a ring, which the store refuses, would leave nobody out either: its first member opens it.
 */
export const treeOf = <T extends TreeConcept>(concepts: readonly T[]): readonly TreeNode<T>[] => {
  const known = new Set(concepts.map(({ slug }) => slug))
  const byParent = Map.groupBy(concepts, ({ parent }) =>
    parent !== null && known.has(parent) ? parent : null,
  )
  const placed = new Set<string>()
  const node = (concept: T, depth: number): TreeNode<T> => {
    placed.add(concept.slug)
    const below = (byParent.get(concept.slug) ?? []).filter(({ slug }) => !placed.has(slug))
    return { concept, depth, children: below.map((child) => node(child, depth + 1)) }
  }
  const roots = (byParent.get(null) ?? []).map((concept) => node(concept, 0))
  for (const concept of concepts) if (!placed.has(concept.slug)) roots.push(node(concept, 0))
  return roots
}

/** Each parent right before its children. */
export const flatTree = <T extends TreeConcept>(
  nodes: readonly TreeNode<T>[],
): readonly TreeNode<T>[] => nodes.flatMap((node) => [node, ...flatTree(node.children)])

/** The concept itself and everything below it. */
export const withDescendants = (
  concepts: readonly TreeConcept[],
  slug: string,
): ReadonlySet<string> => {
  const found = new Set([slug])
  // As long as one is added, since a list need not name parents before their children.
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const { slug: child, parent } of concepts)
      if (parent !== null && found.has(parent)) found.add(child)
  }
  return found
}

export type Move = {
  readonly slug: string
  /** Null: right below the group. */
  readonly parent: string | null
  /** Counts where there is no parent; below one, its group is taken. */
  readonly group: string
  /** The sibling that then comes after it; null for the last place. */
  readonly before: string | null
}

/**
 * The codebook after a move, in its new order: what is below a concept goes with it, and into its group.
 * Null where the concept would come to stand below itself, or where a name is not known.
 */
export const moveConcept = <T extends TreeConcept>(
  concepts: readonly T[],
  { slug, parent, group, before }: Move,
): readonly T[] | null => {
  const moved = concepts.find((concept) => concept.slug === slug)
  const above = concepts.find((concept) => concept.slug === parent)
  if (moved === undefined || (parent !== null && above === undefined)) return null
  const family = withDescendants(concepts, slug)
  if (parent !== null && family.has(parent)) return null
  const target = above?.group ?? group
  const changed = concepts.map((concept): T => {
    if (concept.slug === slug) return { ...concept, parent, group: target }
    return family.has(concept.slug) ? { ...concept, group: target } : concept
  })
  const own = changed.filter((concept) => concept.slug === slug)
  const others = changed.filter((concept) => concept.slug !== slug)
  const isSibling = (concept: T): boolean => concept.parent === parent && concept.group === target
  const at = others.findIndex((concept) => concept.slug === before && isSibling(concept))
  const last = others.findLastIndex(isSibling)
  const place = at === -1 ? (last === -1 ? others.length : last + 1) : at
  const ordered = [...others.slice(0, place), ...own, ...others.slice(place)]
  return flatTree(treeOf(ordered)).map((node) => node.concept)
}
