/** One quiet line that names what the rules found, with the way to each; nothing where they found nothing. */
import type { ClientId } from '../../../db/contract/ids.ts'
import { useNavigation } from '../../app/routes.tsx'
import { count } from '../../lib/format.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import './observations.css'

export const ObservationsLine = ({ clientId }: { readonly clientId: ClientId }) => {
  const { data } = useVaultQuery('observations.list', { clientId })
  const { go } = useNavigation()
  const found = data?.filter(({ state }) => state === 'found') ?? []
  if (found.length === 0) return null
  return (
    <nav className="observations-line" aria-label="Observations">
      <span className="soft">{count(found.length, 'observation')}:</span>
      <ul>
        {found.map(({ rule, name }) => (
          <li key={rule}>
            <button
              type="button"
              className="text-link"
              data-rule={rule}
              onClick={() =>
                go({ screen: 'client', clientId, tab: 'formulation', observation: rule })
              }
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
