/** Changing and removing a session. */
import type { SessionRow } from '../../../db/contract/views.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { formatDayLong } from '../../lib/format.ts'
import { STALE_AFTER_SESSION_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { AlertDialog, Dialog } from '../../ui/dialog.tsx'
import { SessionForm } from './session-form.tsx'

type Props = { readonly session: SessionRow; readonly onClose: () => void }

export const EditSessionDialog = ({ session, onClose }: Props) => {
  const update = useVaultMutation('sessions.update', STALE_AFTER_SESSION_CHANGE)
  const { localDate, localTime, timeZone, durationMinutes, attendance } = session
  return (
    <Dialog title={`Session ${session.number}`} size="small" isOpen onOpenChange={onClose}>
      <SessionForm
        initial={{ localDate, localTime, timeZone, durationMinutes, attendance }}
        usualDay={null}
        submitLabel="Save"
        isPending={update.isPending}
        error={update.error}
        onSubmit={(details) =>
          update.mutate({ sessionId: session.id, ...details }, { onSuccess: onClose })
        }
        onCancel={onClose}
      />
    </Dialog>
  )
}

export const RemoveSessionDialog = ({ session, onClose }: Props) => {
  const remove = useVaultMutation('sessions.remove', STALE_AFTER_SESSION_CHANGE)
  return (
    <AlertDialog
      title={`Remove session ${session.number}?`}
      confirmLabel="Remove session"
      isOpen
      onOpenChange={onClose}
      onConfirm={() => remove.mutate({ sessionId: session.id })}
    >
      The session of {formatDayLong(session.localDate)} has no note and no tags. Drafts of it that
      were deleted, and are kept in its draft history, go with it. Later sessions move up by one
      number.
      {remove.error !== null && (
        <span role="alert" className="form-error">
          {errorWords(remove.error)}
        </span>
      )}
    </AlertDialog>
  )
}
