/** The client's layout of the timeline: shown as changed at once, and kept in the vault. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { TimelineChoice, TimelineSurroundings } from '../../../db/contract/calls/timeline.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { callVault, vaultKey } from '../../lib/vault-client.ts'
import { toasts } from '../../ui/toast-queue.ts'
import { type ChoiceChange, changeChoice } from './choice.ts'

export const useChangeChoice = (clientId: ClientId): ((change: ChoiceChange) => void) => {
  const client = useQueryClient()
  return useCallback(
    (change) => {
      const key = vaultKey('timeline.around', { clientId })
      const around = client.getQueryData<TimelineSurroundings>(key)
      if (around === undefined) return
      const choice: TimelineChoice = changeChoice(around.choice, change)
      client.setQueryData<TimelineSurroundings>(key, { ...around, choice })
      callVault('timeline.choose', { clientId, choice }).catch((error: unknown) =>
        toasts.show(errorWords(error)),
      )
    },
    [client, clientId],
  )
}
