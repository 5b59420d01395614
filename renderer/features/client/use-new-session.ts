/** The daily path: one key from a client to writing in today's note. */
import type { ClientId, SessionId } from '../../../db/contract/ids.ts'
import type { NoteKind, SessionDetails } from '../../../db/contract/shapes.ts'
import type { SessionRow } from '../../../db/contract/views.ts'
import { useEnvironment } from '../../app/environment.tsx'
import { useNavigation } from '../../app/routes.tsx'
import { typeAhead } from '../../app/type-ahead.ts'
import { STALE_AFTER_SESSION_CHANGE } from '../../lib/stale-after.ts'
import { useToday } from '../../lib/today.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { newSessionDefaults } from './session-defaults.ts'

/** Today's session whose note is not signed yet: pressing the key twice must not make two sessions. */
export const openSessionOf = (
  sessions: readonly SessionRow[],
  today: string,
): SessionRow | undefined =>
  sessions.findLast(
    (session) =>
      session.localDate === today && session.attendance === 'attended' && session.note !== 'signed',
  )

export const useNewSession = (clientId: ClientId, sessions: readonly SessionRow[]) => {
  const { go } = useNavigation()
  const today = useToday()
  const { timeZone } = useEnvironment().info
  const create = useVaultMutation('sessions.create', STALE_AFTER_SESSION_CHANGE)
  const defaults = newSessionDefaults(sessions, today, timeZone)
  const openNote = (sessionId: SessionId, kind: NoteKind = 'progress'): void =>
    go({ screen: 'note', sessionId, kind })
  const make = (details: SessionDetails): void => {
    typeAhead.begin()
    create.mutate(
      { clientId, ...details },
      { onSuccess: ({ id }) => openNote(id), onError: () => void typeAhead.end() },
    )
  }
  return {
    defaults,
    create,
    make,
    openNote,
    /** Today's note, made if need be. */
    writeToday: (): void => {
      const open = openSessionOf(sessions, today)
      if (open !== undefined) openNote(open.id)
      else if (!create.isPending) make(defaults)
    },
  }
}
