/** One concept on the map: its name, its weight early, in the middle and late, and how it is blank where it is. */
import type { MapNode, Share } from '../../../db/domain/formulation/weights.ts'
import type { PlacedNode } from './map-layout.ts'
import { nodeFigure } from './node-words.ts'

const BAR = 15
const BAR_GAP = 3
const STRIP = 3 * BAR + 2 * BAR_GAP
const INSET = 9
/** Of an average character, in parts of the type size. */
const CHARACTER = 0.5

/** A name that would run out of its node ends in an ellipsis; its label has it whole. */
export const fitName = (name: string, width: number, size: number): string => {
  const most = Math.floor(width / (size * CHARACTER))
  return name.length <= most ? name : `${name.slice(0, Math.max(1, most - 1)).trimEnd()}…`
}

const Bar = ({
  share: { n, of },
  x,
  base,
  height,
}: {
  readonly share: Share
  readonly x: number
  readonly base: number
  readonly height: number
}) => (
  <>
    <path className="map-bar-base" data-is-open={of === 0} d={`M${x} ${base}h${BAR}`} />
    {n > 0 && (
      <rect
        className="map-bar"
        x={x}
        width={BAR}
        y={base - Math.max(1.5, (n / of) * height)}
        height={Math.max(1.5, (n / of) * height)}
      />
    )}
  </>
)

const BLANK_SIGN: Readonly<Record<MapNode['state'], string | null>> = {
  appeared: null,
  otherwise: 'M-4 -3h8M-4 0h8M-4 3h8',
  absent: 'M0 -4a4 4 0 1 1 0 8a4 4 0 1 1 0-8',
  'not-assessed': 'M0 -1a1 1 0 1 1 0 2a1 1 0 1 1 0-2',
  'no-note': 'M-5 0h3M-1 0h3M3 0h2',
}

export const NodeShape = ({
  placed: { node, x, y, width, height },
  size,
}: {
  readonly placed: PlacedNode
  /** Of the type, in units of the drawing. */
  readonly size: number
}) => {
  const base = y + height - 6
  const barHeight = height - size - 15
  const thirds = node.state === 'appeared' ? node.thirds : null
  const sign = BLANK_SIGN[node.state]
  const hasStrip = thirds !== null
  return (
    <>
      <rect className="map-node-box" x={x} y={y} width={width} height={height} rx={6} />
      <text className="map-node-name" x={x + INSET} y={y + size + 3} fontSize={size}>
        {fitName(node.name, width - 2 * INSET, size)}
      </text>
      {thirds?.map((share, at) => (
        <Bar
          // biome-ignore lint/suspicious/noArrayIndexKey: a third is its place
          key={at}
          share={share}
          x={x + INSET + at * (BAR + BAR_GAP)}
          base={base}
          height={barHeight}
        />
      ))}
      {sign !== null && (
        <path
          className="map-node-sign"
          d={sign}
          transform={`translate(${x + INSET + 5} ${base - 4})`}
        />
      )}
      <text
        className="map-node-figure"
        x={x + INSET + (hasStrip ? STRIP + 8 : sign === null ? 0 : 16)}
        y={base}
        fontSize={size * 0.84}
      >
        {nodeFigure(node)}
      </text>
    </>
  )
}
