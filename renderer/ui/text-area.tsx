/** Several lines of text that grow with what is written; the reading face marks prose of the record. */

import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldHelp, FieldLabel, type FieldLook, invalidProps } from './field.tsx'
import './text-area.css'

export interface TextAreaProps
  extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'>,
    FieldLook {
  readonly placeholder?: string
  readonly rows?: number
  readonly face?: 'ui' | 'reading'
}

export function TextArea(props: TextAreaProps) {
  const {
    label,
    isLabelHidden,
    description,
    error,
    className,
    placeholder,
    rows = 3,
    face = 'ui',
    ...rest
  } = props
  return (
    <AriaTextField {...rest} {...invalidProps(error)} className={cx('ui-field', className)}>
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <AriaTextArea
        rows={rows}
        style={{ ['--text-area-rows' as string]: rows }}
        className={cx('ui-field-well', 'ui-text-area', `ui-text-area-${face}`)}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <FieldHelp description={description} error={error} />
    </AriaTextField>
  )
}
