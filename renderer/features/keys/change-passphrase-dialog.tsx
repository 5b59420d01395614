/** Another passphrase for the same vault; nothing in it is written anew. */
import { type FormEvent, useState } from 'react'
import { type OneAct, useOneAct } from '../../lib/use-one-act.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { PassphraseFields, useChosenPassphrase } from './choose-passphrase.tsx'

const Form = ({
  change: { act, error, isActing },
  onChanged,
  onLeave,
}: {
  readonly change: OneAct
  readonly onChanged: () => void
  readonly onLeave: () => void
}) => {
  const [current, setCurrent] = useState('')
  const chosen = useChosenPassphrase()
  const isReady = current !== '' && chosen.isReady
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!isReady) return
    act(async () => {
      await callVault('vault.changePassphrase', {
        proof: { kind: 'passphrase', passphrase: current },
        passphrase: chosen.passphrase,
      })
      onChanged()
    })
  }

  return (
    <form className="keys-form" noValidate onSubmit={submit}>
      <PasswordField
        label="Current passphrase"
        value={current}
        onChange={setCurrent}
        error={error}
        autoFocus
      />
      <PassphraseFields chosen={chosen} label="New passphrase" />
      <p className="soft">
        The recovery code stays good. Backups made before today still open with the old passphrase.
      </p>
      <div className="form-actions">
        <Button isDisabled={isActing} onPress={onLeave}>
          Cancel
        </Button>
        <Button type="submit" variant="primary" isDisabled={!isReady} isPending={isActing}>
          Change the passphrase
        </Button>
      </div>
    </form>
  )
}

export const ChangePassphraseDialog = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: (isChanged: boolean) => void
}) => {
  const change = useOneAct()
  // To leave would not stop it: the passphrase would be another one unseen.
  const leave = (): void => {
    if (change.isActing) return
    change.forgetError()
    onClose(false)
  }
  return (
    <Dialog
      title="Change the passphrase"
      isOpen={isOpen}
      onOpenChange={leave}
      isDismissable={false}
    >
      <Form change={change} onChanged={() => onClose(true)} onLeave={leave} />
    </Dialog>
  )
}
