/** One concept on the map: its name, its weight early, in the middle and late, and how it is blank where it is. */
import type { MapNode, Share } from '../../../db/domain/formulation/weights.ts'
import type { PlacedNode } from './map-layout.ts'
import { nodeFigure, paperFigure } from './node-words.ts'

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

type Strip = {
  readonly x: number
  readonly base: number
  readonly bar: number
  readonly gap: number
  readonly height: number
}

const Bars = ({
  thirds,
  strip: { x, base, bar, gap, height },
}: {
  readonly thirds: readonly Share[]
  readonly strip: Strip
}) =>
  thirds.map(({ n, of }, at) => {
    const left = x + at * (bar + gap)
    const tall = Math.max(1.5, (n / of) * height)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a third is its place
      <g key={at}>
        <path className="map-bar-base" data-is-open={of === 0} d={`M${left} ${base}h${bar}`} />
        {n > 0 && <rect className="map-bar" x={left} width={bar} y={base - tall} height={tall} />}
      </g>
    )
  })

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
      {/* Between two texts that a reader hears as one. */}{' '}
      {thirds !== null && (
        <Bars
          thirds={thirds}
          strip={{ x: x + INSET, base, bar: BAR, gap: BAR_GAP, height: barHeight }}
        />
      )}
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

const PAPER_BAR = 8
const PAPER_GAP = 1.5
const PAPER_STRIP = 3 * PAPER_BAR + 2 * PAPER_GAP

/** The same in one line: the name, then the figure, then the bars or the sign of a blank. */
export const NodeLine = ({
  placed: { node, x, y, width, height },
}: {
  readonly placed: PlacedNode
}) => {
  const base = y + height - 4.5
  const right = x + width - 5
  const sign = BLANK_SIGN[node.state]
  return (
    <>
      <rect className="map-node-box" x={x} y={y} width={width} height={height} rx={3} />
      <text className="map-node-name" x={x + 6} y={base - 1} fontSize={9.2}>
        {fitName(node.name, width - PAPER_STRIP - 40, 9)}
      </text>
      <text
        className="map-node-figure"
        x={right - PAPER_STRIP - 5}
        y={base - 1}
        fontSize={8}
        textAnchor="end"
      >
        {paperFigure(node)}
      </text>
      {sign === null && node.thirds !== null && (
        <Bars
          thirds={node.thirds}
          strip={{
            x: right - PAPER_STRIP,
            base,
            bar: PAPER_BAR,
            gap: PAPER_GAP,
            height: height - 8,
          }}
        />
      )}
      {sign !== null && (
        <path
          className="map-node-sign"
          d={sign}
          transform={`translate(${right - PAPER_STRIP / 2} ${y + height / 2})`}
        />
      )}
    </>
  )
}
