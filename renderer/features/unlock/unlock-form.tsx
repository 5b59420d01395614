/** The passphrase and what the vault says to it, wherever the vault is opened. */
import { type FormEvent, useRef, useState } from 'react'
import type { FailureCode } from '../../../db/contract/failures.ts'
import { failureWords } from '../../lib/failure-words.ts'
import { countdown } from '../../lib/format.ts'
import { useCountdown } from '../../lib/use-countdown.ts'
import { Button } from '../../ui/button.tsx'
import { PasswordField } from '../../ui/password-field.tsx'

/** Where the kept copy of the key file may still open the vault. */
const KEY_FILE_TROUBLE: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'key-file-damaged',
  'key-file-missing',
  'key-file-altered',
  'key-file-of-another-vault',
])

export const UnlockForm = ({
  hasKeyCopy = false,
  onOpen,
  onRefused,
}: {
  readonly hasKeyCopy?: boolean
  readonly onOpen: () => void
  readonly onRefused?: (code: FailureCode) => void
}) => {
  const field = useRef<HTMLInputElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [isOpening, setOpening] = useState(false)
  const [message, setMessage] = useState<string | null>(null)
  const [mayUseCopy, setMayUseCopy] = useState(false)
  const [nextTryAt, setNextTryAt] = useState<number | null>(null)
  const waitMs = useCountdown(nextTryAt)

  const unlock = async (keys: 'file' | 'copy'): Promise<void> => {
    setOpening(true)
    setMessage(null)
    // Not through the query cache: a passphrase must not stay there.
    const result = await window.vault.call('vault.unlock', { passphrase, keys })
    setOpening(false)
    if (result.ok || result.failure.code === 'already-unlocked') return onOpen()
    const { code, retryAfterMs = 0 } = result.failure
    // How long to wait stands below, counted down.
    setMessage(failureWords({ code }))
    onRefused?.(code)
    setNextTryAt(retryAfterMs > 0 ? Date.now() + retryAfterMs : null)
    setMayUseCopy(hasKeyCopy && keys === 'file' && KEY_FILE_TROUBLE.has(code))
    if (code !== 'wrong-passphrase') return
    setPassphrase('')
    // The button that was pressed has nothing to open any more, and would take the focus with it.
    field.current?.focus()
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (passphrase !== '' && !isOpening && waitMs === 0) void unlock('file')
  }

  return (
    <form className="unlock-form" noValidate onSubmit={submit}>
      <PasswordField
        label="Passphrase"
        inputRef={field}
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
      {mayUseCopy && (
        <div className="unlock-offer">
          <p>
            Throughline keeps a second copy of the key file. Opening with it puts it in the place of
            the other, which is set aside.
          </p>
          <Button
            isDisabled={passphrase === ''}
            isPending={isOpening}
            onPress={() => void unlock('copy')}
          >
            Open with the kept copy
          </Button>
        </div>
      )}
      {waitMs > 0 && (
        <p className="soft" role="timer">
          The next try is possible in {countdown(waitMs)}.
        </p>
      )}
    </form>
  )
}
