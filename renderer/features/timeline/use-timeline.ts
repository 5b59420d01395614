/** A client's timeline from the vault, derived once for each answer. */
import { useMemo } from 'react'
import type { ClientId, SessionId } from '../../../db/contract/ids.ts'
import { buildTimeline } from '../../../db/domain/timeline.ts'
import { sourceOf } from '../../../db/domain/timeline-columns.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { CONCEPT_GROUPS } from '../../../db/framework/framework.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'

export const useTimeline = (clientId: ClientId): Timeline<SessionId> | null => {
  const { data } = useVaultQuery('timeline.forClient', { clientId })
  return useMemo(
    () => (data === undefined ? null : buildTimeline<SessionId>(sourceOf(data), CONCEPT_GROUPS)),
    [data],
  )
}
