/** The map's own layout: nothing overlaps, every node is reached by arrow keys, own concepts find a place. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formulationMap } from '../../../db/domain/formulation/weights.ts'
import { CONCEPT_GROUPS } from '../../../db/framework/framework.ts'
import {
  type Box,
  type Direction,
  layOutMap,
  MAP_WIDTH,
  nodeTowards,
  PAPER_SIZES,
  SCREEN_SIZES,
} from '../../../renderer/features/formulation/map-layout.ts'
import { fitName } from '../../../renderer/features/formulation/map-node.tsx'
import { nodeFigure, nodeSentence } from '../../../renderer/features/formulation/node-words.ts'
import { CONCEPTS, historyOf } from '../../domain/observations/histories.ts'

const GROUPS = CONCEPT_GROUPS.map(({ slug, name }) => ({ slug, name, color: slug }))

const own = (slug: string, group: string) => ({
  slug,
  name: slug,
  group,
  isSafety: false,
  isArchived: false,
  addedOn: null,
})
const mapWith = (more: readonly (typeof CONCEPTS)[number][] = []) =>
  formulationMap(
    historyOf('nnn', { loneliness: '2..' }, { concepts: [...CONCEPTS, ...more] }),
    GROUPS,
  )

const areApart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right']

describe.each([
  ['a screen', SCREEN_SIZES],
  ['paper', PAPER_SIZES],
])('the map on %s', (_, sizes) => {
  const groups = fc.constantFrom('alarm', 'anxious-path', 'grief', 'of-my-own')
  const added = fc.array(groups, { maxLength: 12 })

  it('puts nothing over anything, whatever concepts there are', () => {
    fc.assert(
      fc.property(added, (more) => {
        const layout = layOutMap(mapWith(more.map((group, at) => own(`own-${at}`, group))), sizes)
        const nodes = layout.panels.flatMap((panel) => panel.nodes)
        expect(nodes).toHaveLength(CONCEPTS.length + more.length)
        for (const panel of layout.panels) {
          for (const node of panel.nodes) expect(isInside(node, panel)).toBe(true)
          for (const other of layout.panels)
            if (other !== panel) expect(areApart(panel, other)).toBe(true)
          expect(
            isInside(panel, { x: 0, y: 0, width: MAP_WIDTH + 0.01, height: layout.height }),
          ).toBe(true)
        }
        for (const node of nodes)
          for (const other of nodes) if (other !== node) expect(areApart(node, other)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('lets arrow keys reach every node from any other', () => {
    const layout = layOutMap(mapWith([own('own', 'of-my-own')]), sizes)
    const reached = new Set(['loneliness'])
    for (const slug of reached)
      for (const direction of DIRECTIONS) {
        const next = nodeTowards(layout, slug, direction)
        if (next !== null) reached.add(next)
      }
    expect(reached.size).toBe(CONCEPTS.length + 1)
  })
})

describe('arrow keys', () => {
  const layout = layOutMap(mapWith(), SCREEN_SIZES)

  it.each<[string, Direction, string]>([
    // Along the arrows: from the alarm into the path below, from a path into the template.
    ['alarm-shutdown', 'down', 'self-sufficiency'],
    ['hopelessness-about-connection', 'down', 'hyperactivation'],
    ['depletion', 'down', 'others-unreliable'],
    ['relational-stressor', 'up', 'hopelessness-about-existence'],
    ['loneliness', 'up', 'fatigue'],
    ['loneliness', 'right', 'threat-vigilance'],
    ['suppression', 'right', 'no-safe-place'],
    ['suppression', 'left', 'reassurance-seeking'],
  ])('lead from %s %s to %s', (from, direction, to) => {
    expect(nodeTowards(layout, from, direction)).toBe(to)
  })

  it('stop at the edge', () => {
    expect(nodeTowards(layout, 'sadness', 'up')).toBeNull()
    expect(nodeTowards(layout, 'sadness', 'left')).toBeNull()
  })
})

describe('a node in words', () => {
  const wordsOf = (row: string) => {
    const node = formulationMap(historyOf('nnn', { loneliness: row }), GROUPS).nodes.find(
      ({ slug }) => slug === 'loneliness',
    )
    if (node === undefined) throw new Error('no node')
    return [nodeFigure(node), nodeSentence(node)]
  }

  it.each([
    [
      '2.0',
      '1 of 3',
      '1 of 3 sessions with a note: early 1 of 1, middle 0 of 1, late 0 of 1; looked for and absent in 1',
    ],
    ['0.0', 'looked for, absent, 2 of 3', 'looked for, absent, 2 of 3 sessions with a note'],
    [
      '.d.',
      'said otherwise, 1 of 3',
      'said otherwise, 1 of 3 sessions with a note: only denied, past or about somebody else',
    ],
    [
      '0d.',
      'said otherwise, 1 of 3',
      'said otherwise, 1 of 3 sessions with a note: only denied, past or about somebody else; looked for and absent in 1',
    ],
    ['...', 'not assessed', 'not assessed in 3 sessions with a note'],
  ])('tells %s', (row, figure, sentence) => {
    expect(wordsOf(row)).toEqual([figure, sentence])
  })

  it('ends a name that is too long in an ellipsis', () => {
    expect(fitName('Loneliness', 180, 12)).toBe('Loneliness')
    const cut = fitName('A concept of my own with a very long name indeed', 120, 12)
    expect(cut).toMatch(/^A concept of my own…$/)
  })
})
