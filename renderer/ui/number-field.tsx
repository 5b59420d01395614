/** A number typed or stepped, within bounds. */

import { Minus, Plus } from 'lucide-react'
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldHelp, FieldLabel, type FieldLook, invalidProps } from './field.tsx'
import './number-field.css'

export interface NumberFieldProps
  extends Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'isInvalid'>,
    FieldLook {}

export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden, description, error, className, ...rest } = props
  return (
    <AriaNumberField {...rest} {...invalidProps(error)} className={cx('ui-field', className)}>
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <Group className="ui-field-well ui-number-field">
        <Input />
        <Button slot="decrement" className="ui-field-button">
          <Minus aria-hidden="true" />
        </Button>
        <Button slot="increment" className="ui-field-button">
          <Plus aria-hidden="true" />
        </Button>
      </Group>
      <FieldHelp description={description} error={error} />
    </AriaNumberField>
  )
}
