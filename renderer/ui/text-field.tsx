/** One line of text. */

import type { Ref } from 'react'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldHelp, FieldLabel, type FieldLook, invalidProps } from './field.tsx'

export interface TextFieldProps
  extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'>,
    FieldLook {
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, description, error, className, placeholder, inputRef, ...rest } =
    props
  return (
    <AriaTextField {...rest} {...invalidProps(error)} className={cx('ui-field', className)}>
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <Input
        className="ui-field-well"
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(inputRef === undefined ? {} : { ref: inputRef })}
      />
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  )
}
