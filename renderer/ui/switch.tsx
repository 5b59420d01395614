/** Turns something on or off at once. */

import type { ReactNode } from 'react'
import { SwitchButton, SwitchField, type SwitchFieldProps, Text } from 'react-aria-components'
import { cx } from './cx.ts'
import './choice.css'
import './switch.css'

export interface SwitchProps extends Omit<SwitchFieldProps, 'className' | 'style' | 'children'> {
  readonly description?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

export function Switch({ description, className, children, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className={cx('ui-choice', 'ui-switch', className)}>
      <SwitchButton className="ui-choice-button">
        <span className="ui-switch-track" />
        <span>{children}</span>
      </SwitchButton>
      {description ? (
        <Text slot="description" className="ui-choice-description">
          {description}
        </Text>
      ) : null}
    </SwitchField>
  )
}
