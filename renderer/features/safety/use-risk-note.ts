/** The way to a client's risk note, from wherever it is asked for. */
import type { ClientId } from '../../../db/contract/ids.ts'
import { useNavigation } from '../../app/routes.tsx'
import { useVaultQuery } from '../../lib/vault-client.ts'

/** A draft is gone on with; a new one is about the session of the one open mark, where there is one alone. */
export const useRiskNote = (clientId: ClientId) => {
  const { go } = useNavigation()
  const { data: state } = useVaultQuery('safety.state', { clientId })
  const hasDraft = state?.riskNotes.some((note) => note.signedAt === null) === true
  const [mark, another] = state?.open ?? []
  const session = another === undefined ? (mark?.session ?? null) : null
  return {
    state,
    label: hasDraft ? 'Go on with the risk note' : 'Write a risk note',
    write: (): void =>
      go({
        screen: 'risk-note',
        clientId,
        riskNoteId: null,
        ...(session === null ? {} : { sessionId: session.id }),
      }),
  }
}
