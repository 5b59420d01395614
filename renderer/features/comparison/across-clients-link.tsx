/** The way from a concept to its lanes across clients, as a link and in the palette. */
import { useCommands } from '../../app/commands.tsx'
import { useNavigation } from '../../app/routes.tsx'

export const AcrossClientsLink = ({ concept }: { readonly concept: string }) => {
  const { go } = useNavigation()
  const open = (): void => go({ screen: 'concept-timeline', concept })
  useCommands([
    { id: 'concept.across', label: 'This concept across clients', group: 'Codebook', run: open },
  ])
  return (
    <button type="button" className="text-link" onClick={open}>
      Across clients
    </button>
  )
}
