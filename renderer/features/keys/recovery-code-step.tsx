/** A new recovery code: to print or write down, then to prove by typing part of it. */
import { Printer } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { CODE_GROUPS, groupsOf, normalizeCode } from '../../../db/domain/recovery-code.ts'
import { useOneAct } from '../../lib/use-one-act.ts'
import { callVault } from '../../lib/vault-client.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CodeGroups } from './code-groups.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import './keys.css'

/** Two places of the code, in order; another pair each time, so that nobody prepares for them. */
const pickPlaces = (): readonly [number, number] => {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2))
  const first = a % CODE_GROUPS
  const second = (first + 1 + (b % (CODE_GROUPS - 1))) % CODE_GROUPS
  return first < second ? [first + 1, second + 1] : [second + 1, first + 1]
}

const errorOf = (typed: string, group: string): string | null =>
  typed.length >= group.length && normalizeCode(typed) !== group
    ? 'This is not what that group says.'
    : null

export const RecoveryCodeStep = ({
  code,
  laterLabel,
  onConfirmed,
  onLater,
}: {
  readonly code: string
  readonly laterLabel: string
  readonly onConfirmed: () => void
  readonly onLater: () => void
}) => {
  const [places] = useState(pickPlaces)
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const { act, error, isActing } = useOneAct()
  const groups = groupsOf(code)
  const groupAt = (place: number): string => groups[place - 1] ?? ''
  const isRight = places.every((place) => normalizeCode(typed[place] ?? '') === groupAt(place))

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!isRight) return
    act(async () => {
      const answer = places.map((place) => ({ place, symbols: typed[place] ?? '' }))
      await callVault('vault.confirmRecoveryCode', { groups: answer })
      onConfirmed()
    })
  }

  return (
    <form className="recovery-step" noValidate onSubmit={submit}>
      <p>
        This code opens the vault if the passphrase is ever lost. It is shown once, here. Print it
        or write it down, and keep it away from this computer.
      </p>
      <CodeGroups code={code} />
      <div>
        <Button
          icon={<Printer aria-hidden="true" size="1em" />}
          onPress={() => void window.shell.print({ what: 'recovery-sheet' })}
        >
          Print the sheet
        </Button>
      </div>
      <fieldset className="recovery-confirm">
        <legend>From your paper, type these two groups:</legend>
        {places.map((place) => (
          <TextField
            key={place}
            label={`Group ${place}`}
            className="code-field"
            value={typed[place] ?? ''}
            onChange={(symbols) => setTyped({ ...typed, [place]: symbols })}
            error={errorOf(typed[place] ?? '', groupAt(place))}
            autoComplete="off"
            spellCheck="false"
            maxLength={12}
          />
        ))}
      </fieldset>
      {error !== null && (
        <p role="alert" className="form-error">
          {error}
        </p>
      )}
      <div className="form-actions">
        <Button variant="quiet" isDisabled={isActing} onPress={onLater}>
          {laterLabel}
        </Button>
        <Button type="submit" variant="primary" isDisabled={!isRight} isPending={isActing}>
          I have it on paper
        </Button>
      </div>
      <RecoverySheet code={code} />
    </form>
  )
}
