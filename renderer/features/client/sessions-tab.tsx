/** The client's sessions, newest first, and the way into writing. */
import { ArrowDownUp } from 'lucide-react'
import { useState } from 'react'
import type { ClientRow, SessionRow } from '../../../db/contract/views.ts'
import { useCommands } from '../../app/commands.tsx'
import { useEntryState } from '../../app/routes.tsx'
import { type RowFocus, VirtualRows } from '../../app/virtual-rows.tsx'
import { useConcepts } from '../../lib/concepts.ts'
import { useToday } from '../../lib/today.ts'
import { useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { NewSessionDialog } from './new-session-dialog.tsx'
import { EditSessionDialog, RemoveSessionDialog } from './session-dialogs.tsx'
import { type SessionListItem, type SessionOrder, sessionListItems } from './session-list.ts'
import { SessionRowItem } from './session-row-item.tsx'
import { useNewSession } from './use-new-session.ts'

type Asking = { readonly what: 'edit' | 'remove'; readonly session: SessionRow } | null

const NO_SESSIONS: readonly SessionRow[] = []
const keyOf = (item: SessionListItem): string => item.key
const isStop = (item: SessionListItem): boolean => item.kind === 'session'
const estimateRem = (item: SessionListItem): number => (item.kind === 'session' ? 5.5 : 3)

export const SessionsTab = ({ client }: { readonly client: ClientRow }) => {
  const { data } = useVaultQuery('sessions.list', { clientId: client.id })
  const sessions = data ?? NO_SESSIONS
  const concepts = useConcepts()
  const today = useToday()
  const [order, setOrder] = useEntryState<SessionOrder>('order', 'newest')
  const [focused, setFocused] = useEntryState<string | null>('focused-session', null)
  const [focusFirst] = useState(focused)
  const [isNewOpen, setNewOpen] = useState(false)
  const [asking, setAsking] = useState<Asking>(null)
  const newSession = useNewSession(client.id, sessions)
  const isLoaded = data !== undefined

  useCommands([
    {
      id: 'session.write',
      label: 'Write today’s note',
      group: 'Client',
      keys: 'n',
      run: newSession.writeToday,
      isEnabled: isLoaded,
    },
    {
      id: 'session.new',
      label: 'New session…',
      group: 'Client',
      keys: 'shift+n',
      run: () => setNewOpen(true),
      isEnabled: isLoaded,
    },
  ])

  if (!isLoaded) return null

  const renderItem = (item: SessionListItem, focus: RowFocus) => {
    if (item.kind === 'month') return <h2 className="session-month">{item.words}</h2>
    if (item.kind === 'gap') return <p className="session-gap">{item.words}</p>
    const { session } = item
    return (
      <SessionRowItem
        session={session}
        concepts={concepts}
        focus={focus}
        onOpen={(kind) => newSession.openNote(session.id, kind)}
        onEdit={() => setAsking({ what: 'edit', session })}
        onRemove={() => setAsking({ what: 'remove', session })}
      />
    )
  }

  return (
    <section className="sessions" aria-label="Sessions">
      <div className="toolbar">
        <Button variant="primary" onPress={newSession.writeToday}>
          Write today’s note
        </Button>
        <Button onPress={() => setNewOpen(true)}>New session…</Button>
        {sessions.length > 1 && (
          <Button
            className="toolbar-end"
            variant="quiet"
            icon={<ArrowDownUp aria-hidden="true" />}
            onPress={() => setOrder(order === 'newest' ? 'oldest' : 'newest')}
          >
            {order === 'newest' ? 'Newest first' : 'Oldest first'}
          </Button>
        )}
      </div>
      {sessions.length === 0 ? (
        <p className="empty-line">
          No session yet. Press N to write the first note, dated today, or add a session with
          another date.
        </p>
      ) : (
        <VirtualRows
          label="Sessions"
          items={sessionListItems(sessions, order)}
          keyOf={keyOf}
          isStop={isStop}
          estimateRem={estimateRem}
          focusFirst={focusFirst}
          onFocusRow={setFocused}
        >
          {renderItem}
        </VirtualRows>
      )}
      <NewSessionDialog
        isOpen={isNewOpen}
        sessions={sessions}
        today={today}
        newSession={newSession}
        onClose={() => setNewOpen(false)}
      />
      {asking?.what === 'edit' && (
        <EditSessionDialog session={asking.session} onClose={() => setAsking(null)} />
      )}
      {asking?.what === 'remove' && (
        <RemoveSessionDialog session={asking.session} onClose={() => setAsking(null)} />
      )}
    </section>
  )
}
