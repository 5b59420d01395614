/** Name and code of a client, for a new one and for changing one. */
import { useState } from 'react'
import type { ClientDetails } from '../../../db/contract/shapes.ts'
import { errorWords, failureCode } from '../../lib/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { suggestCode } from './client-code.ts'

type Props = {
  readonly initial: ClientDetails
  /** Codes of other clients; a suggestion avoids them. */
  readonly takenCodes: readonly string[]
  readonly submitLabel: string
  readonly isPending: boolean
  readonly error: Error | null
  readonly onSubmit: (details: ClientDetails) => void
  readonly onCancel: () => void
}

export const ClientForm = ({
  initial,
  takenCodes,
  submitLabel,
  isPending,
  error,
  onSubmit,
  onCancel,
}: Props) => {
  const [name, setName] = useState(initial.name)
  /** Null until the therapist types a code of their own. */
  const [ownCode, setOwnCode] = useState<string | null>(initial.code === '' ? null : initial.code)
  const code = ownCode ?? (name.trim() === '' ? '' : suggestCode(name, takenCodes))
  const isCodeTaken = error !== null && failureCode(error) === 'code-taken'
  const isComplete = name.trim() !== '' && code.trim() !== ''
  return (
    <form
      className="stacked-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isComplete) onSubmit({ name, code })
      }}
    >
      <TextField label="Name" value={name} onChange={setName} maxLength={200} autoFocus />
      <TextField
        label="Code"
        description="Stands for the name in privacy mode and on supervision sheets."
        value={code}
        onChange={setOwnCode}
        maxLength={24}
        error={isCodeTaken ? errorWords(error) : null}
      />
      {error !== null && !isCodeTaken && (
        <p role="alert" className="form-error">
          {errorWords(error)}
        </p>
      )}
      <div className="form-actions">
        <Button onPress={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" isDisabled={!isComplete} isPending={isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
