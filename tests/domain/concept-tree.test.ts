import { describe, expect, it } from 'vitest'
import {
  flatTree,
  moveConcept,
  type TreeConcept,
  treeOf,
  withDescendants,
} from '../../db/domain/concept-tree.ts'

const at = (slug: string, parent: string | null = null, group = 'g'): TreeConcept => ({
  slug,
  parent,
  group,
})
const BOOK = [at('a'), at('b', 'a'), at('c', 'b'), at('d'), at('e', null, 'h')]
const shape = (concepts: readonly TreeConcept[]): string =>
  flatTree(treeOf(concepts))
    .map(({ concept, depth }) => `${'>'.repeat(depth)}${concept.slug}:${concept.group}`)
    .join(' ')
const moved = (slug: string, parent: string | null, group = 'g', before: string | null = null) => {
  const result = moveConcept(BOOK, { slug, parent, group, before })
  return result === null ? null : shape(result)
}

describe('the tree of the codebook', () => {
  it('nests to any depth, and leaves nobody out', () => {
    expect(shape(BOOK)).toBe('a:g >b:g >>c:g d:g e:h')
    expect(shape([at('x', 'gone'), at('y', 'x')])).toBe('x:g >y:g')
    const ring = [at('p', 'q'), at('q', 'p'), at('r')]
    expect(
      flatTree(treeOf(ring))
        .map(({ concept }) => concept.slug)
        .toSorted(),
    ).toEqual(['p', 'q', 'r'])
    const deep = Array.from({ length: 60 }, (_, i) => at(`n${i}`, i === 0 ? null : `n${i - 1}`))
    expect(flatTree(treeOf(deep)).at(-1)?.depth).toBe(59)
  })

  it('knows what is below a concept, in whatever order the list is', () => {
    expect([...withDescendants(BOOK.toReversed(), 'a')].toSorted()).toEqual(['a', 'b', 'c'])
  })

  it('moves a concept with all that is below it, into the group of where it comes to stand', () => {
    expect(moved('a', 'e')).toBe('d:g e:h >a:h >>b:h >>>c:h')
    expect(moved('b', null, 'h')).toBe('a:g d:g e:h b:h >c:h')
    expect(moved('d', 'a')).toBe('a:g >b:g >>c:g >d:g e:h')
  })

  it('puts it before a sibling or last', () => {
    expect(moved('d', null, 'g', 'a')).toBe('d:g a:g >b:g >>c:g e:h')
    expect(moved('d', 'a', 'g', 'b')).toBe('a:g >d:g >b:g >>c:g e:h')
    // One that is not a sibling there says nothing of the place.
    expect(moved('a', null, 'g', 'e')).toBe('d:g a:g >b:g >>c:g e:h')
  })

  it('never lets a concept stand below itself', () => {
    expect(moved('a', 'c')).toBeNull()
    expect(moved('a', 'a')).toBeNull()
    expect(moved('a', 'nobody')).toBeNull()
    expect(moved('nobody', null)).toBeNull()
  })
})
