/** The rows of the codebook's tree: groups, concepts below them, folded and filtered as the view says. */
import type { GroupRow } from '../../../db/contract/calls/codebook.ts'
import type { ConceptRow } from '../../../db/contract/views.ts'
import { type TreeNode, treeOf } from '../../../db/domain/concept-tree.ts'
import { foldText } from '../../lib/fold-text.ts'
import type { CodebookView } from './codebook-view.ts'

export type TreeRow =
  | {
      readonly kind: 'group'
      readonly key: string
      readonly group: GroupRow
      readonly isFolded: boolean
      /** Whether anything hangs below it. */
      readonly isOpenable: boolean
    }
  | {
      readonly kind: 'concept'
      readonly key: string
      readonly concept: ConceptRow
      /** 0 right below the group. */
      readonly depth: number
      readonly isFolded: boolean
      readonly isOpenable: boolean
    }

type Node = TreeNode<ConceptRow>

const isCalled = (concept: ConceptRow, filter: string): boolean => {
  const name = foldText(concept.name)
  return concept.code === filter || filter.split(/\s+/).every((term) => name.includes(term))
}

/** Whoever is shown keeps all that it hangs below in sight. */
const pruned = (nodes: readonly Node[], keeps: (concept: ConceptRow) => boolean): readonly Node[] =>
  nodes.flatMap((node) => {
    const children = pruned(node.children, keeps)
    return keeps(node.concept) || children.length > 0 ? [{ ...node, children }] : []
  })

export const treeRows = (
  groups: readonly GroupRow[],
  concepts: readonly ConceptRow[],
  { filter: typed, folded, showsArchived }: CodebookView,
): readonly TreeRow[] => {
  const filter = foldText(typed)
  const isFiltered = filter !== ''
  const keeps = (concept: ConceptRow): boolean =>
    (showsArchived || !concept.isArchived) && (!isFiltered || isCalled(concept, filter))
  const nodes = pruned(treeOf(concepts), keeps)
  // What was looked for is never folded away.
  const isFolded = (slug: string): boolean => !isFiltered && folded.has(slug)
  const rowsOf = (node: Node): readonly TreeRow[] => {
    const { concept, depth, children } = node
    const own: TreeRow = {
      kind: 'concept',
      key: concept.slug,
      concept,
      depth,
      isFolded: isFolded(concept.slug),
      isOpenable: children.length > 0,
    }
    return own.isFolded ? [own] : [own, ...children.flatMap(rowsOf)]
  }
  return groups.flatMap((group): readonly TreeRow[] => {
    const members = nodes.filter(({ concept }) => concept.group === group.slug)
    if (members.length === 0 && (isFiltered || !group.isOwn)) return []
    const heading: TreeRow = {
      kind: 'group',
      key: `group:${group.slug}`,
      group,
      isFolded: isFolded(group.slug),
      isOpenable: members.length > 0,
    }
    return heading.isFolded ? [heading] : [heading, ...members.flatMap(rowsOf)]
  })
}
