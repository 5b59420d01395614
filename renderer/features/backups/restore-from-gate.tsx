/** Restoring before any vault is open: on a new computer, or when the vault here does not open any more. */
import { useState } from 'react'
import type { FailureCode } from '../../../db/contract/failures.ts'
import { Button } from '../../ui/button.tsx'
import { BackupDialog } from './backup-dialog.tsx'
import { useBackupVisit } from './use-backup-visit.ts'
import './backups.css'

/** Where a backup is the way on, and not one of several. */
const BEYOND_OPENING: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'store-damaged',
  'store-missing',
  'key-file-missing',
  'key-file-damaged',
  'key-file-of-another-vault',
])

export const RestoreFromGate = ({
  hasVault,
  refusal,
  onRestored,
}: {
  readonly hasVault: boolean
  /** Why the vault did not open when it was last tried; null where it was not, or opens. */
  readonly refusal: FailureCode | null
  readonly onRestored: () => void
}) => {
  const [isOpen, setOpen] = useState(false)
  const use = useBackupVisit(async () => undefined)
  const isUrgent = refusal !== null && BEYOND_OPENING.has(refusal)
  const close = (): void => {
    setOpen(false)
    const wasRestored = use.visit.step === 'restored'
    // Also so that no passphrase of a backup stays in the page.
    use.pick()
    if (wasRestored) onRestored()
  }
  return (
    <div className="backup-gate">
      {isUrgent && <p>A backup brings back what the vault held when it was made.</p>}
      <Button variant={isUrgent ? 'primary' : 'quiet'} onPress={() => setOpen(true)}>
        {hasVault ? 'Restore a backup…' : 'I have a backup…'}
      </Button>
      <BackupDialog use={use} isOpen={isOpen} mayPick hasVault={hasVault} onClose={close} />
    </div>
  )
}
