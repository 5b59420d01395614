/** The passphrase and what the vault says to it, wherever the vault is opened. */
import { type FormEvent, useState } from 'react'
import type { FailureCode } from '../../../db/contract/failures.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { countdown } from '../../lib/format.ts'
import { useCountdown } from '../../lib/use-countdown.ts'
import { Button } from '../../ui/button.tsx'
import { PasswordField } from '../../ui/password-field.tsx'

export const UnlockForm = ({
  onOpen,
  onRefused,
}: {
  readonly onOpen: () => void
  readonly onRefused?: (code: FailureCode) => void
}) => {
  const [passphrase, setPassphrase] = useState('')
  const [isOpening, setOpening] = useState(false)
  const [message, setMessage] = useState<string | null>(null)
  const [nextTryAt, setNextTryAt] = useState<number | null>(null)
  const waitMs = useCountdown(nextTryAt)

  const unlock = async (): Promise<void> => {
    setOpening(true)
    setMessage(null)
    // Not through the query cache: a passphrase must not stay there.
    const result = await window.vault.call('vault.unlock', { passphrase })
    setOpening(false)
    if (result.ok || result.failure.code === 'already-unlocked') return onOpen()
    const { code, retryAfterMs = 0 } = result.failure
    // How long to wait stands below, counted down.
    setMessage(failureWords({ code }))
    onRefused?.(code)
    setNextTryAt(retryAfterMs > 0 ? Date.now() + retryAfterMs : null)
    if (code === 'wrong-passphrase') setPassphrase('')
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (passphrase !== '' && !isOpening && waitMs === 0) void unlock()
  }

  return (
    <form className="unlock-form" noValidate onSubmit={submit}>
      <PasswordField
        label="Passphrase"
        className="gate-field"
        value={passphrase}
        onChange={(typed) => {
          setPassphrase(typed)
          if (typed !== '') setMessage(null)
        }}
        error={message}
        autoFocus
      />
      <Button
        type="submit"
        variant="primary"
        size="large"
        isDisabled={passphrase === '' || waitMs > 0}
        isPending={isOpening}
      >
        {isOpening ? 'Opening…' : 'Unlock'}
      </Button>
      {waitMs > 0 && (
        <p className="soft" role="timer">
          The next try is possible in {countdown(waitMs)}.
        </p>
      )}
    </form>
  )
}
