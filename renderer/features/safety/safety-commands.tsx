/** A risk note for the client in sight, by key and palette, from every screen that is about one. */
import type { ClientId } from '../../../db/contract/ids.ts'
import { useCommands } from '../../app/commands.tsx'
import { type Route, useNavigation } from '../../app/routes.tsx'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { useRiskNote } from './use-risk-note.ts'

const ForClient = ({
  clientId,
  isByKey,
}: {
  readonly clientId: ClientId
  readonly isByKey: boolean
}) => {
  const { label, write } = useRiskNote(clientId)
  useCommands([
    {
      id: 'safety.risk-note',
      label,
      group: 'Client',
      ...(isByKey ? { keys: 'r' } : {}),
      run: write,
    },
  ])
  return null
}

const ForNote = ({ route }: { readonly route: Extract<Route, { screen: 'note' }> }) => {
  const { sessionId, kind } = route
  const { data: note } = useVaultQuery('notes.open', { sessionId, kind })
  return note === undefined ? null : <ForClient clientId={note.client.id} isByKey={false} />
}

export const SafetyCommands = () => {
  const { route } = useNavigation()
  if (route.screen === 'client') return <ForClient clientId={route.clientId} isByKey />
  return route.screen === 'note' ? <ForNote route={route} /> : null
}
