/** One choice out of a few, all of them in sight. */

import type { ReactNode } from 'react'
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  RadioButton,
  RadioField,
  type RadioFieldProps,
  Text,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldHelp, FieldLabel, type FieldLook, invalidProps } from './field.tsx'
import './choice.css'

export interface RadioGroupProps
  extends Omit<AriaRadioGroupProps, 'className' | 'style' | 'children' | 'isInvalid'>,
    FieldLook {
  readonly children: ReactNode
}

export function RadioGroup(props: RadioGroupProps) {
  const { label, isLabelHidden, description, error, className, children, ...rest } = props
  return (
    <AriaRadioGroup {...rest} {...invalidProps(error)} className={cx('ui-choice-group', className)}>
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <div className="ui-choice-options">{children}</div>
      <FieldHelp description={description} error={error} />
    </AriaRadioGroup>
  )
}

export interface RadioProps extends Omit<RadioFieldProps, 'className' | 'style' | 'children'> {
  readonly description?: ReactNode
  readonly children: ReactNode
}

export function Radio({ description, children, ...rest }: RadioProps) {
  return (
    <RadioField {...rest} className="ui-choice">
      <RadioButton className="ui-choice-button">
        <span className="ui-choice-dot" />
        <span>{children}</span>
      </RadioButton>
      {description ? (
        <Text slot="description" className="ui-choice-description">
          {description}
        </Text>
      ) : null}
    </RadioField>
  )
}
