/** A passphrase is chosen: typed twice, and judged while it is typed. */
import { useState } from 'react'
import { PasswordField } from '../../ui/password-field.tsx'
import { PassphraseMeter } from './passphrase-meter.tsx'
import { usePassphraseStrength } from './use-passphrase-strength.ts'
import './keys.css'

export const useChosenPassphrase = () => {
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const strength = usePassphraseStrength(passphrase)
  return {
    passphrase,
    setPassphrase,
    repeated,
    setRepeated,
    strength,
    isReady: strength?.isAccepted === true && passphrase === repeated,
  }
}

export type ChosenPassphrase = ReturnType<typeof useChosenPassphrase>

export const PassphraseFields = ({
  chosen,
  label = 'Passphrase',
  fieldClass = '',
  autoFocus = false,
}: {
  readonly chosen: ChosenPassphrase
  readonly label?: string
  readonly fieldClass?: string
  readonly autoFocus?: boolean
}) => (
  <div className="passphrase-fields">
    <PasswordField
      label={label}
      className={fieldClass}
      value={chosen.passphrase}
      onChange={chosen.setPassphrase}
      autoFocus={autoFocus}
    />
    <PassphraseMeter passphrase={chosen.passphrase} strength={chosen.strength} />
    <PasswordField
      label="The same again"
      className={fieldClass}
      value={chosen.repeated}
      onChange={chosen.setRepeated}
      error={chosen.passphrase.startsWith(chosen.repeated) ? null : 'This differs from the first.'}
    />
  </div>
)
