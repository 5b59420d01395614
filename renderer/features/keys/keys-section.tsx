/** What opens the vault: its passphrase, and the recovery code for the day that is forgotten. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { markStale, useVaultQuery } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { ChangePassphraseDialog } from './change-passphrase-dialog.tsx'
import { NewRecoveryCodeDialog } from './new-recovery-code-dialog.tsx'

type Open = 'passphrase' | 'code' | null

export const KeysSection = () => {
  const queries = useQueryClient()
  const [open, setOpen] = useState<Open>(null)
  const [done, setDone] = useState('')
  const { data: status } = useVaultQuery('vault.status', {})
  const hasCode = status?.hasRecoveryCode === true

  const close = (words: string): void => {
    setOpen(null)
    setDone(words)
    void markStale(queries, ['vault.status'])
  }

  return (
    <section className="settings-section">
      <h2>Keys</h2>
      <p>
        Your passphrase opens the vault. Nobody else has a key: if it is lost, only the recovery
        code opens it, and without that nothing does.
      </p>
      <p>
        {hasCode
          ? 'A recovery code was made. If its sheet is lost or somebody saw it, make a new one.'
          : 'There is no recovery code yet. Make one, and keep it on paper.'}
      </p>
      <div className="settings-actions">
        <Button onPress={() => setOpen('passphrase')}>Change the passphrase…</Button>
        <Button variant={hasCode ? 'plain' : 'primary'} onPress={() => setOpen('code')}>
          {hasCode ? 'New recovery code…' : 'Make a recovery code…'}
        </Button>
      </div>
      <p role="status" className="soft">
        {done}
      </p>
      <ChangePassphraseDialog
        isOpen={open === 'passphrase'}
        onClose={(isChanged) => close(isChanged ? 'The passphrase was changed.' : '')}
      />
      <NewRecoveryCodeDialog
        isOpen={open === 'code'}
        onClose={(isMade) =>
          close(isMade ? 'The new recovery code is good. An earlier one opens nothing now.' : '')
        }
      />
    </section>
  )
}
