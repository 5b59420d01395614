/** Rows of a codebook, for what reads them without a vault. */
import type { ConceptRow } from '../../db/contract/views.ts'
import { isConceptColor } from '../../db/domain/concept-color.ts'
import { FRAMEWORK_CONCEPTS } from '../../db/framework/framework.ts'

export const conceptRow = (
  concept: Pick<ConceptRow, 'slug' | 'name' | 'code' | 'group'> & Partial<ConceptRow>,
): ConceptRow => ({
  groupName: concept.group,
  groupColor: 'presentation',
  parent: null,
  color: isConceptColor(concept.group) ? concept.group : 'presentation',
  ownColor: null,
  text: null,
  remark: '',
  isSafety: false,
  isArchived: false,
  addedOn: null,
  frameworkVersion: null,
  mergedInto: null,
  ...concept,
})

export const frameworkRows = (): readonly ConceptRow[] =>
  FRAMEWORK_CONCEPTS.map(({ slug, code, name, group, isSafety }) =>
    conceptRow({ slug, code, name, group, isSafety, frameworkVersion: '1.0.0' }),
  )
