/** Whom to call, where a conversation about risk is written down. */
import { Phone } from 'lucide-react'
import { crisisLineOf } from '../../../db/domain/jurisdiction.ts'
import { useNavigation } from '../../app/routes.tsx'
import { useVaultQuery } from '../../lib/vault-client.ts'

export const CrisisLine = () => {
  const { go } = useNavigation()
  const { data: settings } = useVaultQuery('settings.get', {})
  if (settings === undefined) return null
  return (
    <p className="crisis-line">
      <Phone aria-hidden="true" size="1em" />
      <span>
        <span className="faint">Crisis line</span> {crisisLineOf(settings)}
      </span>
      <button type="button" className="text-link" onClick={() => go({ screen: 'settings' })}>
        Change
      </button>
    </p>
  )
}
