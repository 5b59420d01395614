/** How the editor shows a concept: its name and the colour of its group, handed in from the codebook. */
import { Facet } from '@codemirror/state'
import { isConceptColor } from '../../../../db/domain/concept-color.ts'

export type ConceptLook = {
  readonly name: string
  /** The group whose colour and glyph it has; a concept may borrow another one's. */
  readonly group: string
  /** Where it stands in the codebook; left out where it does not. */
  readonly memberOf?: { readonly slug: string; readonly name: string }
}
export type LookUpConcept = (slug: string) => ConceptLook

/** A concept that is not in the codebook still shows, by its slug and without a colour. */
const unknownConcept: LookUpConcept = (slug) => ({ name: slug, group: 'own' })

export const conceptLooks = Facet.define<LookUpConcept, LookUpConcept>({
  combine: (given) => given[0] ?? unknownConcept,
})

export const colourGroup = (group: string): string => (isConceptColor(group) ? group : 'own')
