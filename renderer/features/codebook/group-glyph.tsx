/** The sign of a concept group: its shape and its colour say the same. */
import type { ConceptGroupSlug } from '../../../db/framework/concept.ts'
import { groupMark } from '../../lib/group-color.ts'
import { Swatch } from '../../ui/swatch.tsx'

export const GroupGlyph = ({ group }: { readonly group: ConceptGroupSlug }) => (
  <Swatch {...groupMark(group)} />
)
