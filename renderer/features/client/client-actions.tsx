/** Changing a client's name or code, and putting the client away or back. */
import { useState } from 'react'
import type { ClientRow } from '../../../db/contract/views.ts'
import { useCommands } from '../../app/commands.tsx'
import { STALE_AFTER_CLIENT_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ClientForm } from '../caseload/client-form.tsx'

export const ClientActions = ({ client }: { readonly client: ClientRow }) => {
  const [isEditing, setEditing] = useState(false)
  const { data: clients } = useVaultQuery('clients.list', { includeArchived: true })
  const update = useVaultMutation('clients.update', STALE_AFTER_CLIENT_CHANGE)
  const archive = useVaultMutation('clients.archive', STALE_AFTER_CLIENT_CHANGE)
  const archiveLabel = client.isArchived ? 'Bring back from the archive' : 'Archive'
  const toggleArchived = (): void =>
    archive.mutate({ clientId: client.id, isArchived: !client.isArchived })
  const edit = (): void => {
    update.reset()
    setEditing(true)
  }

  useCommands([
    { id: 'client.edit', label: 'Edit client…', group: 'Client', keys: 'e', run: edit },
    { id: 'client.archive', label: archiveLabel, group: 'Client', run: toggleArchived },
  ])

  return (
    <div className="header-actions">
      <Button variant="quiet" onPress={edit}>
        Edit
      </Button>
      <Button variant="quiet" onPress={toggleArchived} isPending={archive.isPending}>
        {archiveLabel}
      </Button>
      <Dialog
        title="Edit client"
        isOpen={isEditing}
        isDismissable={false}
        onOpenChange={setEditing}
      >
        <ClientForm
          initial={client}
          takenCodes={clients?.map(({ code }) => code) ?? []}
          submitLabel="Save"
          isPending={update.isPending}
          error={update.error}
          onSubmit={(details) =>
            update.mutate(
              { clientId: client.id, ...details },
              { onSuccess: () => setEditing(false) },
            )
          }
          onCancel={() => setEditing(false)}
        />
      </Dialog>
    </div>
  )
}
