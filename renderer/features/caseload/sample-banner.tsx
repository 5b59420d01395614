/** Says which clients are invented, and removes them in one step. */
import { useState } from 'react'
import { count } from '../../lib/format.ts'
import { STALE_AFTER_SESSION_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { AlertDialog } from '../../ui/dialog.tsx'

export const SampleBanner = ({ samples }: { readonly samples: number }) => {
  const [isAsking, setAsking] = useState(false)
  const remove = useVaultMutation('practice.removeSample', STALE_AFTER_SESSION_CHANGE)
  return (
    <aside className="sample-banner" aria-label="Sample practice">
      <p>
        {count(samples, 'client')} of this caseload {samples === 1 ? 'is' : 'are'} invented, to try
        things out on.
      </p>
      <Button variant="quiet" onPress={() => setAsking(true)} isPending={remove.isPending}>
        Remove sample clients
      </Button>
      <AlertDialog
        title="Remove the sample clients?"
        confirmLabel="Remove sample clients"
        isOpen={isAsking}
        onOpenChange={setAsking}
        onConfirm={() => remove.mutate({})}
      >
        {count(samples, 'invented client')} with all sessions, notes and tags are removed. Clients
        that you added yourself stay as they are.
      </AlertDialog>
    </aside>
  )
}
