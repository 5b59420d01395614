/** Opens a client's formulation afresh for each visit, since a text that is edited makes a cached answer an old one. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { FormulationView } from '../../../db/contract/calls/formulation.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { useSaveAtOnce } from '../../app/saving/use-save-at-once.ts'
import { STALE_AFTER_FORMULATION_CHANGE } from '../../lib/stale-after.ts'
import { callVault, markStale, vaultKey } from '../../lib/vault-client.ts'
import { toasts } from '../../ui/toast-queue.ts'
import { type FormulationDesk, leftFormulations, openFormulationDesk } from './formulation-desk.ts'

export type OpenFormulation = {
  readonly view: FormulationView
  readonly desk: FormulationDesk
}

const open = async (queries: QueryClient, clientId: ClientId): Promise<FormulationView> => {
  await leftFormulations.settled(clientId)
  return queries.fetchQuery({
    queryKey: vaultKey('formulation.open', { clientId }),
    queryFn: () => callVault('formulation.open', { clientId }),
    staleTime: 0,
  })
}

export const useFormulation = (clientId: ClientId) => {
  const queries = useQueryClient()
  const [opened, setOpened] = useState<OpenFormulation | null>(null)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    let isWanted = true
    let desk: FormulationDesk | null = null
    open(queries, clientId).then((view) => {
      if (!isWanted) return
      desk = leftFormulations.take(clientId) ?? openFormulationDesk(view)
      setOpened({ view, desk })
    }, setError)
    return () => {
      isWanted = false
      setOpened(null)
      if (desk === null) return
      leftFormulations.leave(
        clientId,
        desk,
        () => markStale(queries, STALE_AFTER_FORMULATION_CHANGE),
        () =>
          toasts.show(
            'The formulation is not saved yet. Its words are kept and saving is tried again.',
          ),
      )
    }
  }, [queries, clientId])
  const desk = opened?.desk
  const flush = useCallback(async () => desk?.queue.flush(), [desk])
  useSaveAtOnce(flush)
  /** What the vault holds beside the text that is being written: versions. */
  const refresh = useCallback(async () => {
    const view = await open(queries, clientId)
    setOpened((now) => (now === null ? null : { ...now, view }))
  }, [queries, clientId])
  return { opened, error, refresh }
}
