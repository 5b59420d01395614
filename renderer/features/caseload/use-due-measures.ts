/** Measures that are due with a client, asked for only when the row comes into sight. */
import { useQuery } from '@tanstack/react-query'
import type { ClientId } from '../../../db/contract/ids.ts'
import { MAX_CLIENTS_ASKED } from '../../../db/contract/limits.ts'
import type { ClientRow } from '../../../db/contract/views.ts'
import { dueMeasures, type LatestMeasure } from '../../../db/domain/measure-due.ts'
import { callVault, vaultKey } from '../../lib/vault-client.ts'
import { batchCalls } from './batch-calls.ts'

const loadLatest = batchCalls<ClientId, readonly LatestMeasure[]>(MAX_CLIENTS_ASKED, (clientIds) =>
  callVault('measures.latest', { clientIds: [...clientIds] }),
)

export const useDueMeasures = (client: ClientRow, today: string): readonly LatestMeasure[] => {
  const { data } = useQuery({
    queryKey: [...vaultKey('measures.latest'), client.id],
    queryFn: async () => (await loadLatest(client.id)) ?? [],
  })
  return data === undefined || client.isArchived ? [] : dueMeasures(data, client.lastSession, today)
}
