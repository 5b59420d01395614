/** A client's themes of late, asked for only when the row comes into sight. */
import { useQuery } from '@tanstack/react-query'
import type { ClientId } from '../../../db/contract/ids.ts'
import { MAX_CLIENTS_ASKED } from '../../../db/contract/limits.ts'
import type { RecentTheme } from '../../../db/contract/views.ts'
import { callVault, vaultKey } from '../../lib/vault-client.ts'
import { batchCalls } from './batch-calls.ts'

const loadThemes = batchCalls<ClientId, readonly RecentTheme[]>(MAX_CLIENTS_ASKED, (clientIds) =>
  callVault('clients.recentThemes', { clientIds: [...clientIds] }),
)

export const useRecentThemes = (clientId: ClientId): readonly RecentTheme[] => {
  const { data } = useQuery({
    queryKey: [...vaultKey('clients.recentThemes'), clientId],
    queryFn: async () => (await loadThemes(clientId)) ?? [],
  })
  return data ?? []
}
