/** Locking the vault, and checking that all in it is as it was written. */
import { CircleAlert, CircleCheck } from 'lucide-react'
import { useState } from 'react'
import type { VerifyReport } from '../../../db/contract/views.ts'
import { useNavigation } from '../../app/routes.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { checkTitle, checkWords } from './verify-words.ts'

type Verification =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly report: VerifyReport }
  | { readonly state: 'failed'; readonly words: string }

const Report = ({ report }: { readonly report: VerifyReport }) => (
  <div className="verify-report" role="status">
    <p>
      {report.isSound
        ? 'All is as it was written.'
        : 'Something in the vault is not as it was written. Restore a backup, and keep this vault for an expert to look at.'}
    </p>
    <ul>
      {report.checks.map((check) => (
        <li key={check.name} data-is-sound={check.isSound}>
          {check.isSound ? (
            <CircleCheck aria-hidden="true" size="1em" />
          ) : (
            <CircleAlert aria-hidden="true" size="1em" />
          )}
          {checkTitle(check)}
          <span className="soft">{checkWords(check)}</span>
        </li>
      ))}
    </ul>
  </div>
)

export const VaultSection = () => {
  const { go } = useNavigation()
  const [verification, setVerification] = useState<Verification>({ state: 'idle' })
  const verify = async (): Promise<void> => {
    setVerification({ state: 'running' })
    try {
      setVerification({ state: 'done', report: await callVault('vault.verify', {}) })
    } catch (error) {
      setVerification({ state: 'failed', words: errorWords(error) })
    }
  }
  return (
    <section className="settings-section">
      <h2>Vault</h2>
      <p>
        Everything you write is in one encrypted store on this computer. Locking ends the process
        that holds its key, so that nothing readable stays in memory.
      </p>
      <div className="settings-actions">
        <Button shortcut="Mod+Shift+L" onPress={() => void window.shell.lock()}>
          Lock now
        </Button>
        <Button onPress={() => void verify()} isPending={verification.state === 'running'}>
          {verification.state === 'running' ? 'Checking…' : 'Check the vault'}
        </Button>
        <Button onPress={() => go({ screen: 'activity' })}>Activity log</Button>
      </div>
      {verification.state === 'done' && <Report report={verification.report} />}
      {verification.state === 'failed' && (
        <p role="alert" className="form-error">
          {verification.words}
        </p>
      )}
    </section>
  )
}
