/** A button that shows only an icon: it always has a name, and a tooltip that says it. */

import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ToggleButton,
  type ToggleButtonProps,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { ariaKeys, currentKeyPlatform } from './keys.ts'
import { Tooltip, type TooltipProps } from './tooltip.tsx'
import './icon-button.css'

interface IconLook {
  /** The accessible name, and the tooltip's text. */
  readonly label: string
  readonly icon: ReactNode
  readonly shortcut?: string | undefined
  readonly size?: 'small' | 'regular' | 'large'
  readonly tooltipPlacement?: TooltipProps['placement']
  readonly className?: string
}

type Handled = 'className' | 'style' | 'children' | 'aria-label'

export interface IconButtonProps extends Omit<AriaButtonProps, Handled>, IconLook {}

export interface IconToggleProps extends Omit<ToggleButtonProps, Handled>, IconLook {}

function shortcutProps(shortcut: string | undefined) {
  return shortcut ? { 'aria-keyshortcuts': ariaKeys(shortcut, currentKeyPlatform()) } : {}
}

export function IconButton(props: IconButtonProps) {
  const { label, icon, shortcut, size = 'regular', tooltipPlacement, className, ...rest } = props
  return (
    <Tooltip text={label} shortcut={shortcut} placement={tooltipPlacement}>
      <AriaButton
        {...rest}
        {...shortcutProps(shortcut)}
        aria-label={label}
        className={cx('ui-icon-button', `ui-icon-button-${size}`, className)}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  )
}

/** The same, for something that is on or off. */
export function IconToggle(props: IconToggleProps) {
  const { label, icon, shortcut, size = 'regular', tooltipPlacement, className, ...rest } = props
  return (
    <Tooltip text={label} shortcut={shortcut} placement={tooltipPlacement}>
      <ToggleButton
        {...rest}
        {...shortcutProps(shortcut)}
        aria-label={label}
        className={cx('ui-icon-button', `ui-icon-button-${size}`, className)}
      >
        {icon}
      </ToggleButton>
    </Tooltip>
  )
}
