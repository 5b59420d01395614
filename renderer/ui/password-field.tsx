/** A secret, hidden unless asked for; it never reaches spelling, completion or form history. */

import { Eye, EyeOff } from 'lucide-react'
import { type Ref, useState } from 'react'
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Group,
  Input,
  ToggleButton,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldHelp, FieldLabel, type FieldLook, invalidProps } from './field.tsx'

export interface PasswordFieldProps
  extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'type'>,
    FieldLook {
  readonly inputRef?: Ref<HTMLInputElement>
}

export function PasswordField(props: PasswordFieldProps) {
  const { label, isLabelHidden, description, error, className, inputRef, ...rest } = props
  const [isShown, setShown] = useState(false)
  return (
    <AriaTextField
      autoComplete="off"
      spellCheck="false"
      {...rest}
      {...invalidProps(error)}
      type={isShown ? 'text' : 'password'}
      className={cx('ui-field', className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <Group
        className="ui-field-well"
        isInvalid={Boolean(error)}
        isDisabled={rest.isDisabled ?? false}
      >
        <Input {...(inputRef === undefined ? {} : { ref: inputRef })} />
        <ToggleButton
          className="ui-field-button"
          aria-label={`Show ${label.toLowerCase()}`}
          isSelected={isShown}
          onChange={setShown}
          isDisabled={rest.isDisabled ?? false}
        >
          {isShown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        </ToggleButton>
      </Group>
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  )
}
