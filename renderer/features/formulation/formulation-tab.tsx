/** The clinician's account of the client on the framework, and what the rules find. */
import type { ClientId } from '../../../db/contract/ids.ts'
import { useNavigation } from '../../app/routes.tsx'
import { ObservationsSection } from '../observations/observations-section.tsx'

export const FormulationTab = ({ clientId }: { readonly clientId: ClientId }) => {
  const { route } = useNavigation()
  const observation = route.screen === 'client' ? (route.observation ?? null) : null
  return <ObservationsSection clientId={clientId} focusFirst={observation} />
}
