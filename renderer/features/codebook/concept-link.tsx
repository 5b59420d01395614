/** A concept's name that leads to its page. */
import { useNavigation } from '../../app/routes.tsx'
import { useConcepts } from '../../lib/concepts.ts'

export const ConceptLink = ({ slug }: { readonly slug: string }) => {
  const { go } = useNavigation()
  const name = useConcepts().get(slug)?.name ?? slug
  return (
    <button
      type="button"
      className="text-link"
      onClick={() => go({ screen: 'codebook', concept: slug })}
    >
      {name}
    </button>
  )
}
