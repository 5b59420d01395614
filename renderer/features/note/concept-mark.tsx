/** A concept's group as a mark: colour and glyph, or a plain dot for a group of the clinician's own. */
import { type GroupColor, groupGlyphs } from '../../app/theme/group-marks.ts'
import { Swatch } from '../../ui/swatch.tsx'

const isGroupColor = (group: string): group is GroupColor => group in groupGlyphs

export const ConceptMark = ({ group }: { readonly group: string }) =>
  isGroupColor(group) ? (
    <Swatch color={group} glyph={groupGlyphs[group]} />
  ) : (
    <span className="note-own-mark" />
  )
