/** One field, and ways in when it does not open the vault. Nothing about clients is in sight. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FailureCode } from '../../../db/contract/failures.ts'
import type { VaultStatus } from '../../../db/contract/views.ts'
import { GatePage } from '../../app/gate-page.tsx'
import { SyncedFolderNotice } from '../../app/synced-folder-notice.tsx'
import { markStale } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { RestoreFromGate } from '../backups/restore-from-gate.tsx'
import { RecoveryForm } from './recovery-form.tsx'
import { UnlockForm } from './unlock-form.tsx'

export const Unlock = ({
  status,
  onOpen,
}: {
  readonly status: VaultStatus
  readonly onOpen: () => void
}) => {
  const queries = useQueryClient()
  const onRestored = (): void => {
    setRefusal(null)
    // The vault that came may have a recovery code, or a copy of its keys.
    void markStale(queries, ['vault.status'])
  }
  const [isRecovering, setRecovering] = useState(false)
  const [refusal, setRefusal] = useState<FailureCode | null>(null)
  return (
    <GatePage>
      <div className="gate-unlock">
        <h1>Throughline</h1>
        {isRecovering ? (
          <RecoveryForm onOpen={onOpen} onBack={() => setRecovering(false)} />
        ) : (
          <>
            <UnlockForm hasKeyCopy={status.hasKeyCopy} onOpen={onOpen} onRefused={setRefusal} />
            {status.hasRecoveryCode && (
              <Button variant="quiet" onPress={() => setRecovering(true)}>
                Use the recovery code
              </Button>
            )}
            <RestoreFromGate hasVault refusal={refusal} onRestored={onRestored} />
          </>
        )}
      </div>
      <SyncedFolderNotice service={status.inSyncedFolder} />
    </GatePage>
  )
}
