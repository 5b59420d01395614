/** Where the window opens: where it was left, if any screen still shows that place. */
import type { Rectangle } from 'electron'
import type { WindowPlace } from './preferences.ts'

const DEFAULT_SIZE = { width: 1_280, height: 840 }
export const SMALLEST_SIZE = { minWidth: 720, minHeight: 520 }
/** Enough of the window to take hold of it with the pointer. */
const VISIBLE_PART = 120

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart)

const isReachable = (place: WindowPlace, workArea: Rectangle): boolean =>
  overlap(place.x, place.width, workArea.x, workArea.width) >= VISIBLE_PART &&
  overlap(place.y, place.height, workArea.y, workArea.height) >= VISIBLE_PART

/** Without `x` and `y` the window opens in the middle of the main screen. */
export const openingBounds = (
  place: WindowPlace | null,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> => {
  if (place === null || !workAreas.some((area) => isReachable(place, area))) return DEFAULT_SIZE
  return { x: place.x, y: place.y, width: place.width, height: place.height }
}
