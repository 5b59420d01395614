/** Adding, changing and removing an event. */
import type { EventDetails, EventRow } from '../../../db/contract/calls/events.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { EVENT_WORDS } from '../../../db/domain/event-words.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { STALE_AFTER_EVENT_CHANGE } from '../../lib/stale-after.ts'
import { useToday } from '../../lib/today.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { AlertDialog, Dialog } from '../../ui/dialog.tsx'
import { EventForm } from './event-form.tsx'

export const NewEventDialog = ({
  clientId,
  onClose,
}: {
  readonly clientId: ClientId
  readonly onClose: () => void
}) => {
  const today = useToday()
  const add = useVaultMutation('events.add', STALE_AFTER_EVENT_CHANGE)
  const blank: EventDetails = {
    kind: 'other',
    title: '',
    detail: '',
    startDate: today,
    endDate: null,
    isOngoing: false,
  }
  return (
    <Dialog title="New event" isOpen isDismissable={false} onOpenChange={onClose}>
      <EventForm
        initial={blank}
        submitLabel="Add event"
        isPending={add.isPending}
        error={add.error}
        onSubmit={(event) => add.mutate({ clientId, event }, { onSuccess: onClose })}
        onCancel={onClose}
      />
    </Dialog>
  )
}

type Props = { readonly event: EventRow; readonly onClose: () => void }

export const EditEventDialog = ({ event: { id, ...details }, onClose }: Props) => {
  const update = useVaultMutation('events.update', STALE_AFTER_EVENT_CHANGE)
  return (
    <Dialog title="Change event" isOpen isDismissable={false} onOpenChange={onClose}>
      <EventForm
        initial={details}
        submitLabel="Save"
        isPending={update.isPending}
        error={update.error}
        onSubmit={(event) => update.mutate({ eventId: id, event }, { onSuccess: onClose })}
        onCancel={onClose}
      />
    </Dialog>
  )
}

export const RemoveEventDialog = ({ event, onClose }: Props) => {
  const remove = useVaultMutation('events.remove', STALE_AFTER_EVENT_CHANGE)
  return (
    <AlertDialog
      title="Remove this event?"
      confirmLabel="Remove event"
      isOpen
      onOpenChange={onClose}
      onConfirm={() => remove.mutate({ eventId: event.id })}
    >
      {EVENT_WORDS[event.kind]}: {event.title}. Its words cannot be brought back.
      {remove.error !== null && (
        <span role="alert" className="form-error">
          {errorWords(remove.error)}
        </span>
      )}
    </AlertDialog>
  )
}
