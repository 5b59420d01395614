/** A button with words: primary for the one thing to do next, plain and quiet for the rest. */

import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { cx } from './cx.ts'
import { Kbd } from './kbd.tsx'
import { ariaKeys, currentKeyPlatform } from './keys.ts'
import { Spinner } from './spinner.tsx'
import './button.css'

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'regular' | 'large'

export interface ButtonProps
  extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'isPending'> {
  /**
   * What was pressed is under way: the button keeps the focus and does nothing. Not the library's own
   * `isPending`, which announces a button that has often gone with its form by then.
   */
  readonly isPending?: boolean
  readonly variant?: ButtonVariant
  readonly size?: ButtonSize
  readonly icon?: ReactNode
  /** Shown at the end and told to assistive technology; the caller binds the key. */
  readonly shortcut?: string | undefined
  readonly className?: string
  readonly children: ReactNode
}

export function Button({
  variant = 'plain',
  size = 'regular',
  icon,
  shortcut,
  className,
  children,
  isPending = false,
  onPress,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(isPending || onPress === undefined ? {} : { onPress })}
      type={isPending ? 'button' : type}
      {...(isPending ? { 'aria-disabled': true } : {})}
      data-is-pending={isPending}
      {...(shortcut ? { 'aria-keyshortcuts': ariaKeys(shortcut, currentKeyPlatform()) } : {})}
      className={cx('ui-button', `ui-button-${variant}`, `ui-button-${size}`, className)}
    >
      {isPending ? <Spinner label="Working" /> : icon}
      <span className="ui-button-label">{children}</span>
      {shortcut ? (
        <span aria-hidden="true" className="ui-button-keys">
          <Kbd keys={shortcut} look="bare" />
        </span>
      ) : null}
    </AriaButton>
  )
}
