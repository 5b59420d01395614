/** What every form field shares: its label, the help under it and the error that replaces the help. */

import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import './field.css'

export interface FieldLook {
  readonly label: string
  /** Keeps the label for screen readers only, where the place already says what the field is. */
  readonly isLabelHidden?: boolean
  readonly description?: ReactNode
  /** When set, the field is invalid and this says how to mend it. */
  readonly error?: string | null | undefined
  readonly className?: string
}

export function FieldLabel({ label, isLabelHidden }: Pick<FieldLook, 'label' | 'isLabelHidden'>) {
  return <Label className={isLabelHidden ? 'visually-hidden' : 'ui-field-label'}>{label}</Label>
}

export function FieldHelp({ description, error }: Pick<FieldLook, 'description' | 'error'>) {
  return (
    <>
      {description && !error ? (
        <Text slot="description" className="ui-field-description">
          {description}
        </Text>
      ) : null}
      <FieldError className="ui-field-error">{error ?? undefined}</FieldError>
    </>
  )
}

/** Spread on the field: an error of ours overrules the field's own validation. */
export function invalidProps(error: string | null | undefined) {
  return error ? { isInvalid: true } : {}
}
