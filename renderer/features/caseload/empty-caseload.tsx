/** What a caseload without clients says: what to do next. */

import { errorWords } from '../../lib/failure-words.ts'
import { count } from '../../lib/format.ts'
import { STALE_AFTER_SESSION_CHANGE } from '../../lib/stale-after.ts'
import { useVaultMutation, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

export const EmptyCaseload = ({
  onNewClient,
  onShowArchived,
}: {
  readonly onNewClient: () => void
  readonly onShowArchived: () => void
}) => {
  const { data: all } = useVaultQuery('clients.list', { includeArchived: true })
  const archived = all?.length ?? 0
  const load = useVaultMutation('practice.loadSample', STALE_AFTER_SESSION_CHANGE)
  return (
    <>
      <EmptyState
        title={archived === 0 ? 'No clients yet' : 'Every client is archived'}
        action={
          <>
            <Button variant="primary" onPress={onNewClient}>
              Add a client
            </Button>
            <Button onPress={() => load.mutate({})} isPending={load.isPending}>
              {load.isPending ? 'Writing the sample practice…' : 'Load the sample practice'}
            </Button>
            {archived > 0 && (
              <Button variant="quiet" onPress={onShowArchived}>
                Show {count(archived, 'archived client')}
              </Button>
            )}
          </>
        }
      >
        {archived === 0 ? 'Add the first client' : 'Add a client'} and write, or look around in a
        sample practice of invented clients that you can remove again in one step.
      </EmptyState>
      {load.error !== null && (
        <p role="alert" className="form-error">
          {errorWords(load.error)}
        </p>
      )}
    </>
  )
}
