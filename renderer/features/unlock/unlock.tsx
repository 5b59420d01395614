/** One field, and a way in when the passphrase is lost. Nothing about clients is in sight. */
import { useState } from 'react'
import type { VaultStatus } from '../../../db/contract/views.ts'
import { GatePage } from '../../app/gate-page.tsx'
import { Button } from '../../ui/button.tsx'
import { RecoveryForm } from './recovery-form.tsx'
import { UnlockForm } from './unlock-form.tsx'

export const Unlock = ({
  status,
  onOpen,
}: {
  readonly status: VaultStatus
  readonly onOpen: () => void
}) => {
  const [isRecovering, setRecovering] = useState(false)
  return (
    <GatePage>
      <div className="gate-unlock">
        <h1>Throughline</h1>
        {isRecovering ? (
          <RecoveryForm onOpen={onOpen} onBack={() => setRecovering(false)} />
        ) : (
          <>
            <UnlockForm hasKeyCopy={status.hasKeyCopy} onOpen={onOpen} />
            {status.hasRecoveryCode && (
              <Button variant="quiet" onPress={() => setRecovering(true)}>
                Use the recovery code
              </Button>
            )}
          </>
        )}
      </div>
    </GatePage>
  )
}
