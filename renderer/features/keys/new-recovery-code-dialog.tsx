/** Another recovery code, for somebody who knows the passphrase; the former one opens nothing from then on. */
import { type FormEvent, useState } from 'react'
import { useOneAct } from '../../lib/use-one-act.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { RecoveryCodeStep } from './recovery-code-step.tsx'

const AskPassphrase = ({
  onCode,
  onClose,
}: {
  readonly onCode: (code: string) => void
  readonly onClose: () => void
}) => {
  const [passphrase, setPassphrase] = useState('')
  const { act, error, isActing } = useOneAct()

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (passphrase === '') return
    act(async () => {
      onCode((await callVault('vault.proposeRecoveryCode', { passphrase })).recoveryCode)
    })
  }

  return (
    <form className="keys-form" noValidate onSubmit={submit}>
      <PasswordField
        label="Passphrase"
        description="So that nobody makes one at a desk you left for a minute."
        value={passphrase}
        onChange={setPassphrase}
        error={error}
        autoFocus
      />
      <div className="form-actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" isDisabled={passphrase === ''} isPending={isActing}>
          Make the code
        </Button>
      </div>
    </form>
  )
}

const Steps = ({ onClose }: { readonly onClose: (isMade: boolean) => void }) => {
  const [code, setCode] = useState<string | null>(null)
  if (code === null) return <AskPassphrase onCode={setCode} onClose={() => onClose(false)} />
  return (
    <RecoveryCodeStep
      code={code}
      laterLabel="Leave it as it was"
      onLater={() => onClose(false)}
      onConfirmed={() => onClose(true)}
    />
  )
}

export const NewRecoveryCodeDialog = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: (isMade: boolean) => void
}) => (
  <Dialog
    title="New recovery code"
    isOpen={isOpen}
    onOpenChange={() => onClose(false)}
    isDismissable={false}
  >
    <Steps onClose={onClose} />
  </Dialog>
)
