/** The framework's model drawn from this client's tags: panels, arrows, and nodes that arrow keys walk. */
import type { KeyboardEvent, ReactNode } from 'react'
import type { FormulationMap } from '../../../db/domain/formulation/weights.ts'
import { CONCEPT_GROUPS } from '../../../db/framework/framework.ts'
import { groupMark } from '../../lib/group-color.ts'
import { glyphPaths, groupColors } from '../../ui/swatch.tsx'
import type { Arrow, Direction, MapLayout, PlacedNode, PlacedPanel } from './map-layout.ts'
import { nodeTowards } from './map-layout.ts'
import { NodeLine, NodeShape } from './map-node.tsx'
import { nodeSentence, shareWords } from './node-words.ts'
import './map.css'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Of the codebook; a panel of the model that holds no concept any more keeps the framework's. */
const groupOf = ({ groups }: Pick<FormulationMap, 'groups'>, slug: string) =>
  groups.find((group) => group.slug === slug) ?? {
    name: CONCEPT_GROUPS.find((group) => group.slug === slug)?.name ?? slug,
    color: slug,
  }

const ArrowLine = ({ arrow: { from, to, label } }: { readonly arrow: Arrow }) => {
  const [x, y1] = from
  const y2 = to[1]
  const sign = Math.sign(y2 - y1)
  return (
    <g className="map-arrow">
      <path d={`M${x} ${y1}V${y2}M${x - 4} ${y2 - sign * 5}L${x} ${y2}l4 ${-sign * 5}`} />
      {label !== null && (
        <text x={x + 10} y={(y1 + y2) / 2 + 3.5} fontSize={10.5}>
          {label}
        </text>
      )}
    </g>
  )
}

const PanelHead = ({
  panel: { x, y, width, group },
  map,
  size,
}: {
  readonly panel: PlacedPanel
  readonly map: FormulationMap
  readonly size: number
}) => {
  const total = map.groups.find(({ slug }) => slug === group)?.total
  return (
    <>
      <path
        className="map-glyph"
        d={glyphPaths[groupMark(groupOf(map, group).color).glyph]}
        transform={`translate(${x + 10} ${y + size * 0.66})`}
      />
      <text className="map-panel-name" x={x + 26} y={y + size * 1.46} fontSize={size}>
        {groupOf(map, group).name}
      </text>
      {total !== undefined && total.of > 0 && (
        <text
          className="map-panel-figure"
          x={x + width - 10}
          y={y + size * 1.46}
          fontSize={size * 0.78}
          textAnchor="end"
        >
          {shareWords(total)}
        </text>
      )}
    </>
  )
}

type Walk = {
  readonly current: string | null
  readonly onMove: (slug: string) => void
  readonly onOpen: (slug: string) => void
}

const Node = ({
  placed,
  layout,
  size,
  walk: { current, onMove, onOpen },
}: {
  readonly placed: PlacedNode
  readonly layout: MapLayout
  readonly size: number
  readonly walk: Walk
}) => {
  const { node } = placed
  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen(node.slug)
      return
    }
    const direction = DIRECTIONS[event.key]
    const next = direction === undefined ? null : nodeTowards(layout, node.slug, direction)
    if (next === null) return
    event.preventDefault()
    onMove(next)
    const map = event.currentTarget.ownerSVGElement
    map?.querySelector<SVGGElement>(`[data-node="${next}"]`)?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing
    <g
      role="button"
      tabIndex={current === node.slug ? 0 : -1}
      className="map-node"
      data-node={node.slug}
      data-state={node.state}
      data-is-safety={node.isSafety}
      aria-label={`${node.name} ${nodeSentence(node)}`}
      onClick={() => onOpen(node.slug)}
      onFocus={() => onMove(node.slug)}
      onKeyDown={onKeyDown}
    >
      <NodeShape placed={placed} size={size} />
    </g>
  )
}

const Panels = ({
  layout,
  map,
  headSize,
  children,
}: {
  readonly layout: MapLayout
  readonly map: FormulationMap
  readonly headSize: number
  readonly children: (placed: PlacedNode) => ReactNode
}) => (
  <>
    {layout.arrows.map((arrow) => (
      <ArrowLine key={arrow.key} arrow={arrow} />
    ))}
    {layout.panels.map((panel) => (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: nothing of a panel takes a key
      <g
        key={panel.group}
        role="group"
        aria-label={groupOf(map, panel.group).name}
        className="map-panel"
        style={groupColors(groupMark(groupOf(map, panel.group).color).color)}
      >
        <rect
          className="map-panel-box"
          x={panel.x + 0.5}
          y={panel.y + 0.5}
          width={panel.width - 1}
          height={panel.height - 1}
          rx={9}
        />
        <PanelHead panel={panel} map={map} size={headSize} />
        {panel.nodes.map(children)}
      </g>
    ))}
  </>
)

export const MapDrawing = ({
  map,
  layout,
  walk,
}: {
  readonly map: FormulationMap
  readonly layout: MapLayout
  readonly walk: Walk
}) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing's nodes
  <svg
    role="group"
    aria-label="Map of the framework"
    className="formulation-map"
    viewBox={`0 0 ${layout.width} ${layout.height}`}
  >
    <Panels layout={layout} map={map} headSize={13}>
      {(placed) => (
        <Node key={placed.node.slug} placed={placed} layout={layout} size={12} walk={walk} />
      )}
    </Panels>
  </svg>
)

/** The same for paper: nothing in it takes a key. */
export const MapOnPaper = ({
  map,
  layout,
}: {
  readonly map: FormulationMap
  readonly layout: MapLayout
}) => (
  <svg
    role="img"
    aria-label="Map of the framework"
    className="formulation-map"
    viewBox={`0 0 ${layout.width} ${layout.height}`}
  >
    <Panels layout={layout} map={map} headSize={12}>
      {(placed) => (
        <g key={placed.node.slug} className="map-node" data-state={placed.node.state}>
          <NodeLine placed={placed} />
        </g>
      )}
    </Panels>
  </svg>
)
