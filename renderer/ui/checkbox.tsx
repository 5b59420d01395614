/** A yes or no that takes effect when the form does; for an immediate one use Switch. */

import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { CheckboxButton, CheckboxField, type CheckboxFieldProps, Text } from 'react-aria-components'
import { cx } from './cx.ts'
import './choice.css'

export interface CheckboxProps
  extends Omit<CheckboxFieldProps, 'className' | 'style' | 'children'> {
  readonly description?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

export function Checkbox({ description, className, children, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} className={cx('ui-choice', className)}>
      <CheckboxButton className="ui-choice-button">
        {({ isIndeterminate }) => (
          <>
            <span className="ui-choice-box">
              {isIndeterminate ? <Minus aria-hidden="true" /> : <Check aria-hidden="true" />}
            </span>
            <span>{children}</span>
          </>
        )}
      </CheckboxButton>
      {description ? (
        <Text slot="description" className="ui-choice-description">
          {description}
        </Text>
      ) : null}
    </CheckboxField>
  )
}
