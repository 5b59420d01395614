/**
 * Where everything stands on the map: pure, in units of the drawing. From the surface to the depth: how the depression shows,
 * the alarm, the three paths, the template under them, what changes it, and the grief beneath. Every panel keeps to the
 * same three columns, so that a node stands above, below or beside its neighbours.
 */
import type { FormulationMap, MapNode } from '../../../db/domain/formulation/weights.ts'

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type PlacedNode = Box & { readonly node: MapNode }
export type PlacedPanel = Box & { readonly group: string; readonly nodes: readonly PlacedNode[] }
/** From one panel to another; words of the framework's model stand beside some. */
export type Arrow = {
  readonly key: string
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly label: string | null
}
export type MapLayout = {
  readonly width: number
  readonly height: number
  readonly panels: readonly PlacedPanel[]
  readonly arrows: readonly Arrow[]
}

export type MapSizes = {
  readonly nodeHeight: number
  readonly headHeight: number
  /** Between the nodes of a panel, and below the last. */
  readonly nodeGap: number
  readonly padding: number
  /** Between panels, where the arrows run. */
  readonly gap: number
}

export const SCREEN_SIZES: MapSizes = {
  nodeHeight: 38,
  headHeight: 30,
  nodeGap: 4,
  padding: 8,
  gap: 30,
}
/** One page must hold the map and a text. */
export const PAPER_SIZES: MapSizes = {
  nodeHeight: 17,
  headHeight: 22,
  nodeGap: 2,
  padding: 6,
  gap: 14,
}

export const MAP_WIDTH = 684
const COLUMNS = 3
const GUTTER = 15
const SIDE = 8
const COLUMN_WIDTH = (MAP_WIDTH - (COLUMNS - 1) * GUTTER) / COLUMNS

const ROWS = [
  ['presentation'],
  ['alarm'],
  ['anxious-path', 'avoidant-path', 'disorganized-path'],
  ['template'],
  ['change'],
  ['grief'],
] as const
const PLACED: ReadonlySet<string> = new Set(ROWS.flat())

const columnX = (column: number): number => column * (COLUMN_WIDTH + GUTTER)

/** @param columns how many of the three the panel spans, from `column` on */
const placePanel = (
  group: string,
  nodes: readonly MapNode[],
  { nodeHeight, headHeight, nodeGap, padding }: MapSizes,
  at: { readonly y: number; readonly column: number; readonly columns: number },
): PlacedPanel => {
  const rows = Math.max(1, Math.ceil(nodes.length / at.columns))
  return {
    group,
    x: columnX(at.column),
    y: at.y,
    width: at.columns * COLUMN_WIDTH + (at.columns - 1) * GUTTER,
    height: headHeight + rows * nodeHeight + (rows - 1) * nodeGap + padding,
    nodes: nodes.map((node, index) => ({
      node,
      x: columnX(at.column + (index % at.columns)) + SIDE,
      y: at.y + headHeight + Math.floor(index / at.columns) * (nodeHeight + nodeGap),
      width: COLUMN_WIDTH - 2 * SIDE,
      height: nodeHeight,
    })),
  }
}

const middle = ({ x, width }: Box): number => x + width / 2
const bottom = ({ y, height }: Box): number => y + height

const ROOM = 4
const down = (key: string, from: Box, to: Box, x: number, label: string | null): Arrow => ({
  key,
  from: [x, bottom(from) + ROOM],
  to: [x, to.y - ROOM],
  label,
})
const up = (key: string, from: Box, to: Box, x: number, label: string | null): Arrow => ({
  key,
  from: [x, from.y - ROOM],
  to: [x, bottom(to) + ROOM],
  label,
})

const arrowsBetween = (panels: ReadonlyMap<string, PlacedPanel>): readonly Arrow[] => {
  const between = (
    from: string,
    to: string,
    draw: typeof down,
    at: (from: Box, to: Box) => number,
    label: string | null,
  ): readonly Arrow[] => {
    const [a, b] = [panels.get(from), panels.get(to)]
    return a === undefined || b === undefined ? [] : [draw(`${from} ${to}`, a, b, at(a, b), label)]
  }
  const inMiddle = (a: Box): number => middle(a)
  const paths = ROWS[2]
  return [
    ...between('alarm', 'presentation', up, inMiddle, 'shows as'),
    ...paths.flatMap((path) =>
      between(
        'alarm',
        path,
        down,
        (_, to) => middle(to),
        path === paths[1] ? 'when it lasts' : null,
      ),
    ),
    ...paths.flatMap((path) =>
      between(path, 'template', down, inMiddle, path === paths[1] ? 'rests on' : null),
    ),
    ...between('change', 'template', up, inMiddle, 'revises'),
    ...between('change', 'grief', down, inMiddle, 'beneath it all'),
  ]
}

export const layOutMap = ({ nodes }: Pick<FormulationMap, 'nodes'>, sizes: MapSizes): MapLayout => {
  const own = [...new Set(nodes.map(({ group }) => group))].filter((group) => !PLACED.has(group))
  const rows: readonly (readonly string[])[] = [...ROWS, ...own.map((group) => [group])]
  const panels: PlacedPanel[] = []
  let y = 0
  for (const groups of rows) {
    const columns = COLUMNS / groups.length
    const placed = groups.map((group, index) =>
      placePanel(
        group,
        nodes.filter((node) => node.group === group),
        sizes,
        { y, column: index * columns, columns },
      ),
    )
    const height = Math.max(...placed.map((panel) => panel.height))
    // Panels of one row are of one height.
    panels.push(...placed.map((panel) => ({ ...panel, height })))
    y += height + sizes.gap
  }
  return {
    width: MAP_WIDTH,
    height: y - sizes.gap,
    panels,
    arrows: arrowsBetween(new Map(panels.map((panel) => [panel.group, panel]))),
  }
}

export type Direction = 'up' | 'down' | 'left' | 'right'

const isAhead = (from: Box, to: Box, direction: Direction): boolean => {
  switch (direction) {
    case 'up':
      return to.y < from.y
    case 'down':
      return to.y > from.y
    case 'left':
      return to.x < from.x
    case 'right':
      return to.x > from.x
  }
}

/** A node in the same column, or else in the same row, is nearer than any beside it. */
const distance = (from: Box, to: Box, direction: Direction): number => {
  const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]
  return direction === 'up' || direction === 'down' ? dy + 4 * dx : dx + 40 * dy
}

/** The node that an arrow key leads to, within a panel and along the arrows to the next; null at the edge. */
export const nodeTowards = (
  { panels }: MapLayout,
  from: string,
  direction: Direction,
): string | null => {
  const nodes = panels.flatMap((panel) => panel.nodes)
  const here = nodes.find(({ node }) => node.slug === from)
  if (here === undefined) return nodes[0]?.node.slug ?? null
  const [nearest] = nodes
    .filter((each) => isAhead(here, each, direction))
    .toSorted((a, b) => distance(here, a, direction) - distance(here, b, direction))
  return nearest?.node.slug ?? null
}
