/** A concept's group as a mark: colour and glyph, so that colour is never the only sign. */
import { groupMark } from '../../lib/group-color.ts'
import { Swatch } from '../../ui/swatch.tsx'

export const ConceptMark = ({ group }: { readonly group: string }) => (
  <Swatch {...groupMark(group)} />
)
