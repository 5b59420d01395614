/** The colour and the glyph of a concept's group; a group of the clinician's own borrows the neutral one. */
import { type GroupColor, groupGlyphs } from '../app/theme/group-marks.ts'
import type { Glyph } from '../ui/swatch.tsx'

type GroupMark = { readonly color: GroupColor; readonly glyph: Glyph }

const isKnown = (group: string): group is GroupColor => Object.hasOwn(groupGlyphs, group)

export const groupMark = (group: string): GroupMark => {
  const color = isKnown(group) ? group : 'presentation'
  return { color, glyph: groupGlyphs[color] }
}
