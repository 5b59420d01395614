/** A short name for a control that shows none, with its key; never the only place for a fact. */

import type { ReactNode } from 'react'
import {
  Tooltip as AriaTooltip,
  type TooltipProps as AriaTooltipProps,
  TooltipTrigger,
} from 'react-aria-components'
import { Kbd } from './kbd.tsx'
import './tooltip.css'

export interface TooltipProps {
  readonly text: string
  readonly shortcut?: string | undefined
  readonly placement?: AriaTooltipProps['placement']
  /** The control it names: one element that can take focus. */
  readonly children: ReactNode
}

export function Tooltip({ text, shortcut, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={80}>
      {children}
      <AriaTooltip className="ui-tooltip" placement={placement} offset={6}>
        {text}
        {shortcut ? <Kbd keys={shortcut} look="bare" /> : null}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
