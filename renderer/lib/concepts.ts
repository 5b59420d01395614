/** The codebook by slug, as the vault has it: the framework's concepts and the clinician's own. */
import { useMemo } from 'react'
import type { ConceptRow } from '../../db/contract/views.ts'
import { textOfConcept } from '../../db/domain/concept-text.ts'
import { useVaultQuery } from './vault-client.ts'

export const useConcepts = (): ReadonlyMap<string, ConceptRow> => {
  const { data } = useVaultQuery('concepts.list', {})
  return useMemo(() => new Map(data?.map((concept) => [concept.slug, concept])), [data])
}

/** Empty for one that nobody has defined yet. */
export const useDefinition = (slug: string): string => {
  const concept = useConcepts().get(slug)
  return textOfConcept(concept ?? { slug, text: null }).definition
}
