/** Asks why an observation is set aside: the reason stays with it, and so does the way back. */
import { useState } from 'react'
import type { ObservationView } from '../../../db/contract/calls/observations.ts'
import type { ClientId } from '../../../db/contract/ids.ts'
import { MAX_DISMISSAL_REASON } from '../../../db/contract/limits.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'

export const DismissDialog = ({
  observation: { rule, name },
  clientId,
  onClose,
  onDismissed,
}: {
  readonly observation: ObservationView
  readonly clientId: ClientId
  readonly onClose: () => void
  readonly onDismissed: () => void
}) => {
  const [reason, setReason] = useState('')
  const dismiss = useVaultMutation('observations.dismiss', ['observations.list'])
  const isReady = reason.trim() !== ''
  return (
    <Dialog title={`Set aside: ${name}`} isOpen isDismissable={false} onOpenChange={onClose}>
      <form
        className="stacked-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady && !dismiss.isPending)
            dismiss.mutate({ clientId, rule, reason }, { onSuccess: onDismissed })
        }}
      >
        <p className="soft">
          It stays in the list of what was set aside, with today’s date. It comes back when what it
          stands on has changed enough, and then says so.
        </p>
        <TextField
          label="Why it does not fit here"
          autoFocus
          maxLength={MAX_DISMISSAL_REASON}
          value={reason}
          onChange={setReason}
        />
        {dismiss.error !== null && (
          <p role="alert" className="form-error">
            {errorWords(dismiss.error)}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button
            type="submit"
            variant="primary"
            isDisabled={!isReady}
            isPending={dismiss.isPending}
          >
            Set aside
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
