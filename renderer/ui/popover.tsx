/** A small surface that belongs to the control it opens from, and closes when left. */

import type { ReactNode } from 'react'
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  Dialog,
  DialogTrigger,
} from 'react-aria-components'
import { cx } from './cx.ts'
import './popover.css'

export interface PopoverProps extends Omit<AriaPopoverProps, 'className' | 'style' | 'children'> {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** The surface itself. Pair it with a pressable trigger inside PopoverTrigger. */
export function Popover({ label, className, children, ...rest }: PopoverProps) {
  return (
    <AriaPopover offset={6} {...rest} className={cx('ui-popover', className)}>
      <Dialog aria-label={label} className="ui-popover-body">
        {({ close }) => (typeof children === 'function' ? children(close) : children)}
      </Dialog>
    </AriaPopover>
  )
}

export const PopoverTrigger = DialogTrigger
