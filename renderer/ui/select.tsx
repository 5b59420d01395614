/** One choice out of a short, known list. For a long list use ComboBox. */

import { ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  ListBox,
  Popover,
  SelectValue,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldHelp, FieldLabel, type FieldLook, invalidProps } from './field.tsx'
import './popover.css'
import './select.css'

export interface SelectProps<T extends object>
  extends Omit<AriaSelectProps<T>, 'className' | 'style' | 'children' | 'isInvalid'>,
    FieldLook {
  readonly items?: Iterable<T>
  /** `ListOption`s, or a function from an item to one. */
  readonly children: ReactNode | ((item: T) => ReactNode)
  /** `quiet` shows the value as words with no well around it, for toolbars. */
  readonly look?: 'well' | 'quiet'
}

export function Select<T extends object>(props: SelectProps<T>) {
  const {
    label,
    isLabelHidden,
    description,
    error,
    className,
    items,
    children,
    look = 'well',
    ...rest
  } = props
  return (
    <AriaSelect {...rest} {...invalidProps(error)} className={cx('ui-field', className)}>
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <Button
        className={cx('ui-select-button', look === 'well' ? 'ui-field-well' : 'ui-select-quiet')}
      >
        <SelectValue className="ui-select-value" />
        <ChevronsUpDown aria-hidden="true" />
      </Button>
      <FieldHelp description={description} error={error} />
      <Popover className="ui-popover ui-popover-list" offset={4}>
        <ListBox className="ui-list-box" {...(items === undefined ? {} : { items })}>
          {children}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
