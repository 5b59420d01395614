/** A session's notes drawn along their text: tiles of one length, and a line of marks for each theme. Pixels. */
import type { PortraitPassage, Tile } from '../domain/session-portrait.ts'
import { addAbsence, addMark, gathered, type InkPath } from './drawing.ts'
import { bar, line } from './mark-shapes.ts'

/** Tiles of the longest note; a shorter one has fewer, or as many that are shorter. */
const [LEAST_TILES, MOST_TILES] = [16, 64]
const TILE_WIDTH = 9

/** @param width of the longest note */
export const tileCount = (width: number): number =>
  Math.min(MOST_TILES, Math.max(LEAST_TILES, Math.floor(width / TILE_WIDTH)))

/** A tile or a mark of a few letters in a long note is still seen. */
const LEAST_WIDTH = 3
const TILE_GAP = 1

/** Where an offset of the text stands. */
export type ToX = (offset: number) => number

export type TileDrawing = {
  /** Tiles whose words nothing is tagged on. */
  readonly untagged: string
  /** A band for each theme, one above the other: in full where it is so of the client now, else faint. */
  readonly bands: readonly InkPath[]
}

/** @param colorOf the name of a concept's colour */
export const drawTiles = (
  tiles: readonly Tile[],
  colorOf: (concept: string) => string,
  toX: ToX,
  height: number,
): TileDrawing => {
  const untagged: string[] = []
  const bands = gathered((add) => {
    for (const { start, end, themes } of tiles) {
      const left = toX(start)
      const width = Math.max(1, toX(end) - left - TILE_GAP)
      if (themes.length === 0) untagged.push(bar(left, 0, width, height))
      for (const [index, { concept, isHere }] of themes.entries()) {
        const top = (index * height) / themes.length
        const d = bar(left, top, width, height / themes.length)
        add(isHere ? 'mark' : 'active', colorOf(concept), d)
      }
    }
  })
  return { untagged: untagged.join(''), bands }
}

/** Where a passage stands, wide enough to be seen. */
export const passageExtent = (
  { start, end }: Pick<PortraitPassage, 'start' | 'end'>,
  toX: ToX,
): { readonly left: number; readonly width: number } => {
  const left = toX(start)
  return { left, width: Math.max(LEAST_WIDTH, toX(end) - left) }
}

/** The passages of one theme, as the timeline draws its marks, each as wide as its words. */
export const drawThemeLine = (
  passages: readonly PortraitPassage[],
  color: string,
  toX: ToX,
  { y, room }: { readonly y: number; readonly room: number },
): readonly InkPath[] =>
  gathered((add) => {
    for (const passage of passages) {
      const { left, width } = passageExtent(passage, toX)
      const place = { x: left + width / 2, y, room, width }
      add('life', color, line(left, left + width, y))
      if (passage.intensity === 0) addAbsence(add, place)
      else addMark(add, color, passage, place)
    }
  })
