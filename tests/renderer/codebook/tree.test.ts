import { describe, expect, it } from 'vitest'
import { moveConcept } from '../../../db/domain/concept-tree.ts'
import type { CodebookView } from '../../../renderer/features/codebook/codebook-view.ts'
import { moveByDrop, moveByKey, zoneAt } from '../../../renderer/features/codebook/tree-moves.ts'
import { treeRows } from '../../../renderer/features/codebook/tree-rows.ts'
import { conceptRow } from '../../support/concept-rows.ts'

const at = (slug: string, parent: string | null, group = 'grief', isArchived = false) =>
  conceptRow({ slug, name: `The ${slug}`, code: slug.slice(0, 2), group, parent, isArchived })
const BOOK = [
  at('one', null),
  at('two', 'one'),
  at('three', 'two'),
  at('four', null),
  at('five', null),
  at('six', null, 'alarm'),
]
const GROUPS = [
  { slug: 'grief', name: 'Grief', color: 'grief', isOwn: false },
  { slug: 'alarm', name: 'Alarm', color: 'alarm', isOwn: false },
  { slug: 'own-body', name: 'Body', color: 'change', isOwn: true },
] as const
const ALL: CodebookView = { filter: '', folded: new Set(), showsArchived: false, part: 'words' }
const shown = (view: Partial<CodebookView>, book = BOOK) =>
  treeRows(GROUPS, book, { ...ALL, ...view }).map((row) =>
    row.kind === 'group' ? row.group.name : `${'>'.repeat(row.depth + 1)}${row.key}`,
  )

describe('the rows of the tree', () => {
  it('are groups, and concepts below them; an empty group of one’s own shows too', () => {
    expect(shown({})).toEqual([
      ...['Grief', '>one', '>>two', '>>>three', '>four', '>five', 'Alarm', '>six', 'Body'],
    ])
  })

  it('fold, unless something is looked for', () => {
    expect(shown({ folded: new Set(['two', 'alarm']) })).toEqual([
      ...['Grief', '>one', '>>two', '>four', '>five', 'Alarm', 'Body'],
    ])
    expect(shown({ folded: new Set(['grief']), filter: 'three' })).toEqual([
      ...['Grief', '>one', '>>two', '>>>three'],
    ])
  })

  it('are found by words of the name or by the letters, with all that they hang below', () => {
    expect(shown({ filter: 'THE fo' })).toEqual(['Grief', '>four'])
    expect(shown({ filter: 'si' })).toEqual(['Alarm', '>six'])
    expect(shown({ filter: 'nothing' })).toEqual([])
  })

  it('leave archived ones out, but not what hangs below them', () => {
    const book = BOOK.map((row) => ({ ...row, isArchived: ['two', 'five'].includes(row.slug) }))
    expect(shown({}, book)).toEqual([
      ...['Grief', '>one', '>>two', '>>>three', '>four', 'Alarm', '>six', 'Body'],
    ])
    expect(shown({ showsArchived: true }, book)).toContain('>five')
  })
})

const orderAfter = (move: ReturnType<typeof moveByKey>) =>
  move === null
    ? null
    : moveConcept(BOOK, move)?.map(({ slug, parent }) => `${parent ?? ''}/${slug}`)

describe('moving', () => {
  it('by keys goes up, down, in and out, and stops where there is no way on', () => {
    expect(orderAfter(moveByKey(BOOK, 'four', 'ArrowUp'))?.[0]).toBe('/four')
    expect(orderAfter(moveByKey(BOOK, 'four', 'ArrowDown'))).toEqual([
      ...['/one', 'one/two', 'two/three', '/five', '/four', '/six'],
    ])
    expect(orderAfter(moveByKey(BOOK, 'four', 'ArrowRight'))).toEqual([
      ...['/one', 'one/two', 'two/three', 'one/four', '/five', '/six'],
    ])
    expect(orderAfter(moveByKey(BOOK, 'two', 'ArrowLeft'))).toEqual([
      ...['/one', '/two', 'two/three', '/four', '/five', '/six'],
    ])
    for (const [slug, key] of [
      ['one', 'ArrowUp'],
      ['five', 'ArrowDown'],
      ['one', 'ArrowRight'],
      ['one', 'ArrowLeft'],
      ['one', 'Enter'],
    ] as const)
      expect(moveByKey(BOOK, slug, key)).toBeNull()
  })

  it('by dropping goes before, into or after, and never below itself', () => {
    const [one, , three, four] = BOOK
    if (one === undefined || three === undefined || four === undefined) throw new Error()
    expect([zoneAt(1, 24), zoneAt(12, 24), zoneAt(23, 24)]).toEqual(['before', 'inside', 'after'])
    expect(orderAfter(moveByDrop(BOOK, 'six', four, 'before'))?.slice(3, 5)).toEqual([
      '/six',
      '/four',
    ])
    expect(orderAfter(moveByDrop(BOOK, 'six', four, 'after'))?.slice(3, 6)).toEqual([
      ...['/four', '/six', '/five'],
    ])
    expect(orderAfter(moveByDrop(BOOK, 'six', three, 'inside'))?.[3]).toBe('three/six')
    expect(moveByDrop(BOOK, 'one', three, 'inside')).toBeNull()
    expect(moveByDrop(BOOK, 'one', one, 'after')).toBeNull()
  })
})
