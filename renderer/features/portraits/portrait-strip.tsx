/** A note as tiles in the order of its text; what is under the pointer says itself. */
import { useMemo } from 'react'
import { type NotePortrait, tilesOf } from '../../../db/domain/session-portrait.ts'
import { drawTiles } from '../../../db/picture/portrait-drawing.ts'
import { PortraitPaths } from './portrait-paths.tsx'
import { type NameOf, tileWords } from './portrait-words.ts'
import type { TextScale } from './text-scale.ts'

const HEIGHT = 18

export const PortraitStrip = ({
  note,
  scale,
  colorOf,
  nameOf,
  pointedAt,
}: {
  readonly note: NotePortrait
  readonly scale: TextScale
  readonly colorOf: (concept: string) => string
  readonly nameOf: NameOf
  /** Where the pointer is, as a share of the width; null while it is elsewhere. */
  readonly pointedAt: number | null
}) => {
  const tileLength = scale.tileLength(note)
  const toX = useMemo(() => scale.toX(note), [scale, note])
  const tiles = useMemo(() => tilesOf(note, tileLength), [note, tileLength])
  const { untagged, bands } = useMemo(
    () => drawTiles(tiles, colorOf, toX, HEIGHT),
    [tiles, colorOf, toX],
  )
  const width = toX(note.length)
  const tile =
    pointedAt === null ? undefined : tiles[Math.floor((pointedAt * note.length) / tileLength)]
  return (
    <div className="portrait-strip" data-kind={note.kind} style={{ width }}>
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <path className="portrait-untagged" d={untagged} />
        <PortraitPaths paths={bands} />
      </svg>
      {tile !== undefined && (
        <span className="portrait-tip" aria-hidden="true" style={{ left: toX(tile.start) }}>
          {tileWords(tile, note.length, nameOf)}
        </span>
      )}
    </div>
  )
}
