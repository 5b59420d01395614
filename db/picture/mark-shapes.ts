/** The shapes that stand on a lane, as SVG path data. Pixels, y downwards. */
import type { Assertion, Lane, TimelineGroup } from '../domain/timeline-shapes.ts'

/** The name of the colour that a lane is drawn in. */
export const laneColor = ({ concept, group }: Pick<Lane, 'concept' | 'group'>): string =>
  concept.color ?? groupColor(group)

export const groupColor = ({ slug, color }: TimelineGroup): string => color ?? slug

/** Height is the one channel that carries the intensity; `room` is that of the strongest mark. */
export const markHeight = (intensity: number, room: number): number =>
  Math.round((intensity * room * 10) / 3) / 10

const round = (value: number): number => Math.round(value * 10) / 10

export const line = (from: number, to: number, y: number): string =>
  `M${round(from)} ${round(y)}H${round(to)}`

export const bar = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`

export const ring = (x: number, y: number, radius: number): string =>
  `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`

/** A point: drawn by a round line cap. */
export const dot = (x: number, y: number): string => `M${round(x)} ${round(y)}h0`

/** A pennant on a pole, flying back over what came before, where nothing was. */
export const pennant = (x: number, y: number, height: number): string =>
  `M${round(x)} ${round(y)}v${-round(height)}l-6 2.6l6 2.6z`

/** The end of a lane: a short post across its line. */
export const post = (x: number, y: number): string => `M${round(x)} ${round(y - 6)}v9`

/** Layers, as of something laid down earlier. */
const layered = (left: number, top: number, width: number, height: number): string => {
  const layers = Math.max(2, Math.round(height / 3.2))
  const gap = 1.2
  const pitch = (height + gap) / layers
  return Array.from({ length: layers }, (_, layer) =>
    bar(left, top + layer * pitch, width, pitch - gap),
  ).join('')
}

/** A mark that stands on `y`, its middle at `x`; every form keeps the height that says the intensity. */
export const markShape = (
  assertion: Assertion,
  x: number,
  y: number,
  width: number,
  height: number,
): string => {
  const left = x - width / 2
  const top = y - height
  switch (assertion) {
    case 'present':
      return bar(left, top, width, height)
    case 'denied':
      // A beam over a thin post: something held off.
      return bar(left, top, width, 2) + bar(x - 0.6, top + 2, 1.2, height - 2)
    case 'historical':
      return layered(left, top, width, height)
    case 'other-person': {
      // A head on a thin post.
      const radius = Math.min(2.4, width / 2)
      return (
        ring(x, top + radius, radius) + bar(x - 0.6, top + 2 * radius, 1.2, height - 2 * radius)
      )
    }
  }
}
