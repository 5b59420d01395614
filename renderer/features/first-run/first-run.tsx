/** The first minutes: a passphrase, what it means to lose it, and what to start with. */
import { type FormEvent, useState } from 'react'
import type { VaultStatus } from '../../../db/contract/views.ts'
import { GatePage } from '../../app/gate-page.tsx'
import { SyncedFolderNotice } from '../../app/synced-folder-notice.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Radio, RadioGroup } from '../../ui/radio-group.tsx'
import { RestoreFromGate } from '../backups/restore-from-gate.tsx'
import { PassphraseFields, useChosenPassphrase } from '../keys/choose-passphrase.tsx'
import { RecoveryCodeStep } from '../keys/recovery-code-step.tsx'
import './first-run.css'

type Start = 'empty' | 'sample'
type Stage =
  | { readonly name: 'choosing'; readonly error: string | null }
  | { readonly name: 'creating' }
  | { readonly name: 'recovery'; readonly code: string }
  | { readonly name: 'loading-sample' }
  /** The vault is made, only the sample is not: going on without it loses nothing. */
  | { readonly name: 'sample-failed'; readonly error: string }

const STARTS: readonly { readonly id: Start; readonly label: string; readonly about: string }[] = [
  { id: 'empty', label: 'Start empty', about: 'For your own clients.' },
  {
    id: 'sample',
    label: 'Start with a sample practice',
    about: 'Invented clients with notes and themes, removed again in one step.',
  },
]

const Working = ({ label }: { readonly label: string }) => (
  <GatePage>
    <ProgressBar label={label} />
  </GatePage>
)

export const FirstRun = ({
  status,
  onOpen,
}: {
  readonly status: VaultStatus
  readonly onOpen: () => void
}) => {
  const [stage, setStage] = useState<Stage>({ name: 'choosing', error: null })
  const [start, setStart] = useState<Start>('empty')
  const chosen = useChosenPassphrase()

  const loadSample = async (): Promise<void> => {
    setStage({ name: 'loading-sample' })
    try {
      await callVault('practice.loadSample', {})
      onOpen()
    } catch (error) {
      setStage({ name: 'sample-failed', error: errorWords(error) })
    }
  }

  const create = async (): Promise<void> => {
    setStage({ name: 'creating' })
    try {
      const { recoveryCode } = await callVault('vault.create', { passphrase: chosen.passphrase })
      setStage({ name: 'recovery', code: recoveryCode })
    } catch (error) {
      setStage({ name: 'choosing', error: errorWords(error) })
    }
  }

  const goOn = (): void => {
    if (start === 'sample') void loadSample()
    else onOpen()
  }

  const choose = (value: string): void => {
    const chosen = STARTS.find(({ id }) => id === value)
    if (chosen !== undefined) setStart(chosen.id)
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (chosen.isReady) void create()
  }

  if (stage.name === 'creating') return <Working label="Making your vault…" />
  if (stage.name === 'recovery')
    return (
      <GatePage>
        <div className="first-run">
          <h1>Your recovery code</h1>
          <RecoveryCodeStep
            code={stage.code}
            laterLabel="Later"
            onConfirmed={goOn}
            onLater={goOn}
          />
        </div>
      </GatePage>
    )
  if (stage.name === 'loading-sample') return <Working label="Writing the sample practice…" />
  if (stage.name === 'sample-failed')
    return (
      <GatePage>
        <div className="first-run">
          <h1>Your vault is ready</h1>
          <p role="alert">The sample practice could not be written. {stage.error}</p>
          <div className="form-actions">
            <Button onPress={() => void loadSample()}>Try again</Button>
            <Button variant="primary" onPress={onOpen}>
              Go on without it
            </Button>
          </div>
        </div>
      </GatePage>
    )

  return (
    <GatePage>
      <form className="first-run" noValidate onSubmit={submit}>
        <header>
          <h1>Welcome to Throughline</h1>
          <p className="first-run-lead">
            Your notes stay on this computer, in a vault that only your passphrase opens. Choose it
            well and keep it safe.
          </p>
        </header>
        <SyncedFolderNotice service={status.inSyncedFolder} />
        <PassphraseFields chosen={chosen} fieldClass="gate-field" autoFocus />
        <p className="first-run-warning">
          <strong>Nobody else has a key.</strong> In the next step you get a recovery code on paper,
          for the day the passphrase is forgotten.
        </p>
        <RadioGroup label="What to start with" value={start} onChange={choose}>
          {STARTS.map(({ id, label, about }) => (
            <Radio key={id} value={id} description={about}>
              {label}
            </Radio>
          ))}
        </RadioGroup>
        {stage.error !== null && (
          <p role="alert" className="form-error">
            {stage.error}
          </p>
        )}
        <Button type="submit" variant="primary" size="large" isDisabled={!chosen.isReady}>
          Make the vault
        </Button>
      </form>
      <RestoreFromGate hasVault={false} refusal={null} onRestored={onOpen} />
    </GatePage>
  )
}
