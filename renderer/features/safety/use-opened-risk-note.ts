/** Opens a risk note afresh for each visit: a draft is edited, so a cached answer would be an old one. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { RiskNoteView } from '../../../db/contract/calls/safety.ts'
import type { ClientId, RiskNoteId } from '../../../db/contract/ids.ts'
import { callVault, vaultKey } from '../../lib/vault-client.ts'
import { riskDeskLeft } from './risk-desk.ts'

export type OpenedRiskNote =
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened'; readonly opening: number; readonly view: RiskNoteView }
  | { readonly kind: 'failed'; readonly error: unknown }

let openings = 0

const open = async (
  queries: QueryClient,
  clientId: ClientId,
  riskNoteId: RiskNoteId | null,
): Promise<OpenedRiskNote> => {
  await riskDeskLeft(clientId)
  const input = { clientId, riskNoteId }
  const view = await queries.fetchQuery({
    queryKey: vaultKey('safety.openRiskNote', input),
    queryFn: () => callVault('safety.openRiskNote', input),
    staleTime: 0,
  })
  openings += 1
  return { kind: 'opened', opening: openings, view }
}

export const useOpenedRiskNote = (clientId: ClientId, riskNoteId: RiskNoteId | null) => {
  const queries = useQueryClient()
  const [opened, setOpened] = useState<OpenedRiskNote>({ kind: 'opening' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try opens it again
  useEffect(() => {
    let isWanted = true
    setOpened({ kind: 'opening' })
    open(queries, clientId, riskNoteId).then(
      (note) => isWanted && setOpened(note),
      (error: unknown) => isWanted && setOpened({ kind: 'failed', error }),
    )
    return () => {
      isWanted = false
    }
  }, [queries, clientId, riskNoteId, tries])
  return { opened, reopen: useCallback(() => setTries((now) => now + 1), []) }
}
