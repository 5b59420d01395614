/** A session with another date, length or attendance than today's usual one; Enter opens its note. */
import type { SessionRow } from '../../../db/contract/views.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { lastUsualDay } from './session-defaults.ts'
import { SessionForm } from './session-form.tsx'
import type { useNewSession } from './use-new-session.ts'

export const NewSessionDialog = ({
  isOpen,
  sessions,
  today,
  newSession,
  onClose,
}: {
  readonly isOpen: boolean
  readonly sessions: readonly SessionRow[]
  readonly today: string
  readonly newSession: ReturnType<typeof useNewSession>
  readonly onClose: () => void
}) => (
  <Dialog title="New session" size="small" isOpen={isOpen} onOpenChange={onClose}>
    <SessionForm
      initial={newSession.defaults}
      usualDay={lastUsualDay(sessions, today)}
      submitLabel="Open note"
      isPending={newSession.create.isPending}
      error={newSession.create.error}
      onSubmit={newSession.make}
      onCancel={onClose}
    />
  </Dialog>
)
