/** One field, and the way back from a backup. Nothing about clients is in sight. */
import { useState } from 'react'
import type { FailureCode } from '../../../db/contract/failures.ts'
import { GatePage } from '../../app/gate-page.tsx'
import { RestoreFromGate } from '../backups/restore-from-gate.tsx'
import { UnlockForm } from './unlock-form.tsx'

export const Unlock = ({ onOpen }: { readonly onOpen: () => void }) => {
  const [refusal, setRefusal] = useState<FailureCode | null>(null)
  return (
    <GatePage>
      <div className="gate-unlock">
        <h1>Throughline</h1>
        <UnlockForm onOpen={onOpen} onRefused={setRefusal} />
        <RestoreFromGate hasVault refusal={refusal} onRestored={() => setRefusal(null)} />
      </div>
    </GatePage>
  )
}
