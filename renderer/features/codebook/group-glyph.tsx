/** The sign of a concept or a group: its shape and its colour say the same. */
import type { ConceptColor } from '../../../db/domain/concept-color.ts'
import { groupMark } from '../../lib/group-color.ts'
import { Swatch } from '../../ui/swatch.tsx'

export const GroupGlyph = ({ group }: { readonly group: ConceptColor }) => (
  <Swatch {...groupMark(group)} />
)
