/** A scene painted as a PNG: only a page has a canvas and fonts. */
import type { Scene, SceneItem } from '../../../db/picture/scene.ts'

/** Two dots for a pixel, so that paper and large screens keep it sharp. */
const SCALE = 2
/** What every canvas takes; a wider picture is painted with fewer dots. */
const MOST_DOTS = 16_000

const FONT = '"Inter Variable", sans-serif'

type Brush = CanvasRenderingContext2D

const hatchOf = (brush: Brush, item: SceneItem & { readonly kind: 'hatch' }) => {
  const { spacing, stroke, angle } = item
  const tile = document.createElement('canvas')
  const side = spacing * SCALE
  tile.width = side
  tile.height = side
  const own = tile.getContext('2d')
  if (own === null) return stroke
  own.fillStyle = stroke
  own.fillRect(0, 0, 0.7 * SCALE, side)
  own.fillRect(side - 0.7 * SCALE, 0, 0.7 * SCALE, side)
  const pattern = brush.createPattern(tile, 'repeat')
  pattern?.setTransform(new DOMMatrix().rotate(angle).scale(1 / SCALE))
  return pattern ?? stroke
}

const paintItem = (brush: Brush, item: SceneItem): void => {
  switch (item.kind) {
    case 'hatch':
      brush.fillStyle = hatchOf(brush, item)
      brush.fill(new Path2D(item.d))
      return
    case 'path': {
      const path = new Path2D(item.d)
      brush.globalAlpha = item.opacity
      if (item.fill !== null) {
        brush.fillStyle = item.fill
        brush.fill(path)
      }
      if (item.stroke !== null) {
        brush.strokeStyle = item.stroke
        brush.lineWidth = item.strokeWidth
        brush.lineCap = item.dash.length === 0 ? 'round' : 'butt'
        brush.setLineDash([...item.dash])
        brush.stroke(path)
      }
      brush.globalAlpha = 1
      return
    }
    case 'text':
      brush.font = `${item.isStrong ? 600 : 400} ${item.size}px ${FONT}`
      brush.fillStyle = item.fill
      brush.textAlign = item.anchor === 'middle' ? 'center' : item.anchor
      brush.fillText(item.text, item.x, item.y)
  }
}

const inBase64 = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const parts: string[] = []
  // In pieces: a call takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 32_768)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 32_768)))
  return btoa(parts.join(''))
}

/** @throws Error where the page has no canvas for it */
export const paintPng = async (scene: Scene): Promise<string> => {
  const scale = Math.min(SCALE, MOST_DOTS / Math.max(scene.width, scene.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(scene.width * scale)
  canvas.height = Math.round(scene.height * scale)
  const brush = canvas.getContext('2d')
  if (brush === null) throw new Error('no canvas')
  brush.scale(scale, scale)
  brush.fillStyle = 'white'
  brush.fillRect(0, 0, scene.width, scene.height)
  for (const item of scene.items) paintItem(brush, item)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new Error('no picture')
  return inBase64(blob)
}
