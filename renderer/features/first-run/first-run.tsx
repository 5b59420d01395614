/** The first minutes: a passphrase, what it means to lose it, and what to start with. */
import { type FormEvent, useState } from 'react'
import { GatePage } from '../../app/gate-page.tsx'
import { errorWords } from '../../lib/failure-words.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { Radio, RadioGroup } from '../../ui/radio-group.tsx'
import { RestoreFromGate } from '../backups/restore-from-gate.tsx'
import { PassphraseMeter } from './passphrase-meter.tsx'
import { usePassphraseStrength } from './use-passphrase-strength.ts'
import './first-run.css'

type Start = 'empty' | 'sample'
type Stage =
  | { readonly name: 'choosing'; readonly error: string | null }
  | { readonly name: 'creating' }
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

export const FirstRun = ({ onOpen }: { readonly onOpen: () => void }) => {
  const [stage, setStage] = useState<Stage>({ name: 'choosing', error: null })
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const [start, setStart] = useState<Start>('empty')
  const strength = usePassphraseStrength(passphrase)
  const isSame = passphrase === repeated
  const isReady = strength?.isAccepted === true && isSame

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
      await callVault('vault.create', { passphrase })
    } catch (error) {
      setStage({ name: 'choosing', error: errorWords(error) })
      return
    }
    if (start === 'sample') await loadSample()
    else onOpen()
  }

  const choose = (value: string): void => {
    const chosen = STARTS.find(({ id }) => id === value)
    if (chosen !== undefined) setStart(chosen.id)
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isReady) void create()
  }

  if (stage.name === 'creating') return <Working label="Making your vault…" />
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
        <div className="first-run-fields">
          <PasswordField
            label="Passphrase"
            className="gate-field"
            value={passphrase}
            onChange={setPassphrase}
            autoFocus
          />
          <PassphraseMeter passphrase={passphrase} strength={strength} />
          <PasswordField
            label="The same again"
            className="gate-field"
            value={repeated}
            onChange={setRepeated}
            error={passphrase.startsWith(repeated) ? null : 'This differs from the first.'}
          />
        </div>
        <p className="first-run-warning">
          <strong>A lost passphrase cannot be recovered yet.</strong> Nobody else has a key, so
          write it down and keep it where you keep what must not be lost.
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
        <Button type="submit" variant="primary" size="large" isDisabled={!isReady}>
          Make the vault
        </Button>
      </form>
      <RestoreFromGate hasVault={false} refusal={null} onRestored={onOpen} />
    </GatePage>
  )
}
