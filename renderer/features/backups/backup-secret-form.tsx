/** The passphrase or the recovery code of a backup that the vault's own key does not open. */
import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { BackupSecret } from './use-backup-visit.ts'

export const BackupSecretForm = ({
  hasRecoveryCode,
  isTrying,
  error,
  onTry,
}: {
  readonly hasRecoveryCode: boolean
  readonly isTrying: boolean
  readonly error: string | null
  readonly onTry: (secret: BackupSecret) => void
}) => {
  const [kind, setKind] = useState<'passphrase' | 'recovery-code'>('passphrase')
  const [typed, setTyped] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (typed === '' || isTrying) return
    onTry(kind === 'passphrase' ? { kind, passphrase: typed } : { kind, code: typed })
  }
  const change = (): void => {
    setKind(kind === 'passphrase' ? 'recovery-code' : 'passphrase')
    setTyped('')
  }
  return (
    <form className="backup-secret" noValidate onSubmit={submit}>
      <p>To look inside, Throughline needs the passphrase that this backup was made under.</p>
      {kind === 'passphrase' ? (
        <PasswordField
          label="Passphrase of the backup"
          value={typed}
          onChange={setTyped}
          error={error}
          autoFocus
        />
      ) : (
        <TextField
          label="Recovery code of the backup"
          value={typed}
          onChange={setTyped}
          error={error}
          autoComplete="off"
          spellCheck="false"
          autoFocus
        />
      )}
      <div className="form-actions">
        {hasRecoveryCode && (
          <Button variant="quiet" onPress={change}>
            {kind === 'passphrase' ? 'Use the recovery code' : 'Use the passphrase'}
          </Button>
        )}
        <Button type="submit" variant="primary" isDisabled={typed === ''} isPending={isTrying}>
          {isTrying ? 'Opening…' : 'Look inside'}
        </Button>
      </div>
    </form>
  )
}
