/** The way in when the passphrase is lost: the recovery code, then another passphrase. */
import { type FormEvent, useState } from 'react'
import { normalizeCode } from '../../../db/domain/recovery-code.ts'
import { useOneAct } from '../../lib/use-one-act.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PassphraseFields, useChosenPassphrase } from '../keys/choose-passphrase.tsx'

const CODE_LENGTH = 30

const progressOf = (typed: string): string => {
  const symbols = normalizeCode(typed)
  if (symbols === null) return 'A code has only letters and digits.'
  return `${symbols.length} of ${CODE_LENGTH}. Small letters and spaces do not matter.`
}

const AskCode = ({
  onOpen,
  onBack,
}: {
  readonly onOpen: (code: string) => void
  readonly onBack: () => void
}) => {
  const [code, setCode] = useState('')
  const { act, error, forgetError, isActing } = useOneAct()
  const isWhole = normalizeCode(code)?.length === CODE_LENGTH

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!isWhole) return
    act(async () => {
      await callVault('vault.unlockByRecoveryCode', { code })
      onOpen(code)
    })
  }

  return (
    <form className="unlock-form" noValidate onSubmit={submit}>
      <TextField
        label="Recovery code"
        className="gate-field code-field"
        value={code}
        onChange={(typed) => {
          setCode(typed)
          forgetError()
        }}
        description={progressOf(code)}
        error={error}
        autoComplete="off"
        spellCheck="false"
        maxLength={200}
        autoFocus
      />
      <Button
        type="submit"
        variant="primary"
        size="large"
        isDisabled={!isWhole}
        isPending={isActing}
      >
        {isActing ? 'Opening…' : 'Unlock'}
      </Button>
      <Button variant="quiet" isDisabled={isActing} onPress={onBack}>
        Back to the passphrase
      </Button>
    </form>
  )
}

const ChooseNext = ({ code, onDone }: { readonly code: string; readonly onDone: () => void }) => {
  const chosen = useChosenPassphrase()
  const { act, error, isActing } = useOneAct()

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!chosen.isReady) return
    act(async () => {
      await callVault('vault.changePassphrase', {
        proof: { kind: 'recovery-code', code },
        passphrase: chosen.passphrase,
      })
      onDone()
    })
  }

  return (
    <form className="unlock-form" noValidate onSubmit={submit}>
      <p>The vault is open. Choose a new passphrase; the recovery code stays good.</p>
      <PassphraseFields chosen={chosen} label="New passphrase" fieldClass="gate-field" autoFocus />
      {error !== null && (
        <p role="alert" className="form-error">
          {error}
        </p>
      )}
      <Button
        type="submit"
        variant="primary"
        size="large"
        isDisabled={!chosen.isReady}
        isPending={isActing}
      >
        Set the passphrase
      </Button>
      <Button variant="quiet" isDisabled={isActing} onPress={onDone}>
        Keep the old one
      </Button>
    </form>
  )
}

export const RecoveryForm = ({
  onOpen,
  onBack,
}: {
  readonly onOpen: () => void
  readonly onBack: () => void
}) => {
  const [code, setCode] = useState<string | null>(null)
  return code === null ? (
    <AskCode onOpen={setCode} onBack={onBack} />
  ) : (
    <ChooseNext code={code} onDone={onOpen} />
  )
}
