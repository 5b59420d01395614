/** Opens a client's draft with its component, and leaves it with it. */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { RiskNoteView } from '../../../db/contract/calls/safety.ts'
import type { RiskNoteAbout } from '../../app/history.ts'
import { useSaveAtOnce } from '../../app/saving/use-save-at-once.ts'
import { STALE_AFTER_RISK_NOTE_CHANGE } from '../../lib/stale-after.ts'
import { markStale } from '../../lib/vault-client.ts'
import { toasts } from '../../ui/toast-queue.ts'
import { leaveRiskDesk, openRiskDesk, type RiskDesk, takeRiskDesk } from './risk-desk.ts'

/** @param about what a draft that is not begun yet is about */
export const useRiskDesk = (
  view: RiskNoteView,
  about: RiskNoteAbout | undefined,
): RiskDesk | null => {
  const queries = useQueryClient()
  const [desk, setDesk] = useState<RiskDesk | null>(null)
  const start = useRef({ view, about })

  useLayoutEffect(() => {
    const { view, about } = start.current
    const { fields, session } = view
    const isNew = view.id === null && about !== undefined
    const opened =
      takeRiskDesk(view.client.id) ??
      openRiskDesk(view.client.id, view.revision, {
        fields: isNew ? { ...fields, localDate: about.localDate } : fields,
        sessionId: isNew ? about.sessionId : (session?.id ?? null),
      })
    setDesk(opened)
    return () => {
      const hasChanged = opened.queue.revision() !== view.revision || !opened.queue.isClean()
      leaveRiskDesk(
        opened,
        async () => {
          if (hasChanged) await markStale(queries, STALE_AFTER_RISK_NOTE_CHANGE)
        },
        () =>
          toasts.show(
            'The risk note is not saved yet. Its words are kept and saving is tried again.',
          ),
      )
    }
  }, [queries])

  const flush = useCallback(async () => desk?.queue.flush(), [desk])
  useSaveAtOnce(flush)

  return desk
}
