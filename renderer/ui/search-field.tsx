/** A field that looks for something as it is typed into; Escape clears it. */

import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldLabel, type FieldLook } from './field.tsx'
import { Kbd } from './kbd.tsx'
import './search-field.css'

export interface SearchFieldProps
  extends Omit<AriaSearchFieldProps, 'className' | 'style' | 'children' | 'isInvalid'>,
    Pick<FieldLook, 'label' | 'isLabelHidden' | 'className'> {
  readonly placeholder?: string
  readonly shortcut?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

export function SearchField(props: SearchFieldProps) {
  const { label, isLabelHidden = true, className, placeholder, shortcut, inputRef, ...rest } = props
  return (
    <AriaSearchField {...rest} className={cx('ui-field', 'ui-search-field', className)}>
      <FieldLabel label={label} isLabelHidden={isLabelHidden} />
      <Group className="ui-field-well">
        <Search className="ui-search-field-glass" aria-hidden="true" />
        <Input
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        {shortcut ? (
          <span className="ui-search-field-keys" aria-hidden="true">
            <Kbd keys={shortcut} />
          </span>
        ) : null}
        <Button className="ui-field-button ui-search-field-clear">
          <X aria-hidden="true" />
        </Button>
      </Group>
    </AriaSearchField>
  )
}
