/** One choice out of a long list, found by typing a few letters of it. */

import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
  Button,
  Group,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldHelp, FieldLabel, type FieldLook, invalidProps } from './field.tsx'
import './combo-box.css'
import './popover.css'

export interface ComboBoxProps<T extends object>
  extends Omit<AriaComboBoxProps<T>, 'className' | 'style' | 'children' | 'isInvalid'>,
    FieldLook {
  readonly placeholder?: string
  /** Said in the list when nothing matches. */
  readonly emptyText?: string
  readonly children: ReactNode | ((item: T) => ReactNode)
}

export function ComboBox<T extends object>(props: ComboBoxProps<T>) {
  const {
    label,
    isLabelHidden,
    description,
    error,
    className,
    placeholder,
    emptyText = 'Nothing matches.',
    children,
    ...rest
  } = props
  return (
    <AriaComboBox
      allowsEmptyCollection
      {...rest}
      {...invalidProps(error)}
      className={cx('ui-field', className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <Group className="ui-field-well">
        <Input {...(placeholder === undefined ? {} : { placeholder })} />
        <Button className="ui-field-button">
          <ChevronDown aria-hidden="true" />
        </Button>
      </Group>
      <FieldHelp description={description} error={error} />
      <Popover className="ui-popover ui-popover-list" offset={4}>
        <ListBox
          className="ui-list-box"
          renderEmptyState={() => <p className="ui-combo-box-empty">{emptyText}</p>}
        >
          {children}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
