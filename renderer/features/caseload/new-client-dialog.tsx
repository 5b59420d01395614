/** Adds a client and goes to it. */
import type { ClientId } from '../../../db/contract/ids.ts'
import { STALE_AFTER_CLIENT_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ClientForm } from './client-form.tsx'

const BLANK = { name: '', code: '' } as const

export const NewClientDialog = ({
  isOpen,
  onClose,
  onCreated,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onCreated: (clientId: ClientId) => void
}) => {
  // Archived clients keep their codes.
  const { data: clients } = useVaultQuery('clients.list', { includeArchived: true })
  const create = useVaultMutation('clients.create', STALE_AFTER_CLIENT_CHANGE)
  return (
    <Dialog title="New client" isOpen={isOpen} isDismissable={false} onOpenChange={onClose}>
      <ClientForm
        initial={BLANK}
        takenCodes={clients?.map((client) => client.code) ?? []}
        submitLabel="Add client"
        isPending={create.isPending}
        error={create.error}
        onSubmit={(details) => create.mutate(details, { onSuccess: ({ id }) => onCreated(id) })}
        onCancel={onClose}
      />
    </Dialog>
  )
}
