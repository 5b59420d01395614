/** Where a concept goes when it is moved by a key or dropped on another row. */
import type { ConceptRow } from '../../../db/contract/views.ts'
import { type Move, withDescendants } from '../../../db/domain/concept-tree.ts'

/** Among those in sight, so that no step goes past a row that nobody sees. */
const siblingsOf = (
  concepts: readonly ConceptRow[],
  { parent, group }: Pick<ConceptRow, 'parent' | 'group'>,
): readonly ConceptRow[] =>
  concepts.filter((concept) => concept.parent === parent && concept.group === group)

/** Alt, Shift and an arrow: up and down among siblings, right below the one before, left out of its parent. Null: no way on. */
export const moveByKey = (
  concepts: readonly ConceptRow[],
  slug: string,
  key: string,
): Move | null => {
  const concept = concepts.find((row) => row.slug === slug)
  if (concept === undefined) return null
  const siblings = siblingsOf(concepts, concept)
  const at = siblings.indexOf(concept)
  const here = { slug, parent: concept.parent, group: concept.group }
  switch (key) {
    case 'ArrowUp': {
      const above = siblings[at - 1]
      return above === undefined ? null : { ...here, before: above.slug }
    }
    case 'ArrowDown':
      return siblings[at + 1] === undefined
        ? null
        : { ...here, before: siblings[at + 2]?.slug ?? null }
    case 'ArrowRight': {
      const above = siblings[at - 1]
      return above === undefined ? null : { ...here, parent: above.slug, before: null }
    }
    case 'ArrowLeft': {
      const parent = concepts.find((row) => row.slug === concept.parent)
      if (parent === undefined) return null
      const aunts = siblingsOf(concepts, parent)
      const next = aunts[aunts.indexOf(parent) + 1]
      return { ...here, parent: parent.parent, before: next?.slug ?? null }
    }
    default:
      return null
  }
}

export type DropZone = 'before' | 'inside' | 'after'

/** The upper and the lower quarter of a row stand for the gaps beside it. */
export const zoneAt = (offset: number, height: number): DropZone => {
  if (offset < height / 4) return 'before'
  return offset > (height * 3) / 4 ? 'after' : 'inside'
}

/** Null where it would come to stand below itself, or beside itself. */
export const moveByDrop = (
  concepts: readonly ConceptRow[],
  slug: string,
  target: ConceptRow,
  zone: DropZone,
): Move | null => {
  const family = withDescendants(concepts, slug)
  if (family.has(target.slug)) return null
  if (zone === 'inside') return { slug, parent: target.slug, group: target.group, before: null }
  const beside = { slug, parent: target.parent, group: target.group }
  if (zone === 'before') return { ...beside, before: target.slug }
  const siblings = siblingsOf(concepts, target).filter((row) => row.slug !== slug)
  return { ...beside, before: siblings[siblings.indexOf(target) + 1]?.slug ?? null }
}
