/** The way to a client's risk note, from wherever it is asked for. */
import type { ClientId } from '../../../db/contract/ids.ts'
import { useNavigation } from '../../app/routes.tsx'
import { daysBetween } from '../../lib/format.ts'
import { useToday } from '../../lib/today.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'

/** Longer ago than this, the conversation to be written down is likely another one. */
const RECENT_DAYS = 7

/** A draft is gone on with; a new one is about the session of the one open mark, where that is of these days. */
export const useRiskNote = (clientId: ClientId) => {
  const { go } = useNavigation()
  const today = useToday()
  const { data: state } = useVaultQuery('safety.state', { clientId })
  const hasDraft = state?.riskNotes.some((note) => note.signedAt === null) === true
  const [mark, another] = state?.open ?? []
  const isRecent = mark !== undefined && daysBetween(mark.aboutDate, today) <= RECENT_DAYS
  const session = isRecent && another === undefined ? mark.session : null
  return {
    state,
    label: hasDraft ? 'Go on with the risk note' : 'Write a risk note',
    write: (): void =>
      go({
        screen: 'risk-note',
        clientId,
        riskNoteId: null,
        ...(session === null || mark === undefined
          ? {}
          : { about: { sessionId: session.id, localDate: mark.aboutDate } }),
      }),
  }
}
