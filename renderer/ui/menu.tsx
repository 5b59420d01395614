/** Actions on one thing, each with its key. */

import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps as AriaMenuProps,
  MenuTrigger,
  Popover,
  type PopoverProps,
  Separator,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { Kbd } from './kbd.tsx'
import './menu.css'
import './popover.css'

export interface MenuProps<T extends object>
  extends Omit<AriaMenuProps<T>, 'className' | 'style' | 'aria-label'> {
  readonly label: string
  readonly placement?: PopoverProps['placement']
}

/** The menu with its surface. Put it after a button inside MenuTrigger. */
export function Menu<T extends object>({ label, placement, ...rest }: MenuProps<T>) {
  return (
    <Popover
      className="ui-popover ui-popover-list"
      offset={4}
      {...(placement === undefined ? {} : { placement })}
    >
      <AriaMenu {...rest} aria-label={label} className="ui-menu" />
    </Popover>
  )
}

export interface MenuItemProps
  extends Omit<AriaMenuItemProps, 'className' | 'style' | 'children' | 'textValue'> {
  readonly text: string
  readonly icon?: ReactNode
  readonly shortcut?: string | undefined
  readonly tone?: 'plain' | 'danger'
}

export function MenuItem({ text, icon, shortcut, tone = 'plain', ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem {...rest} textValue={text} className={cx('ui-menu-item', `ui-menu-item-${tone}`)}>
      {({ isSelected, selectionMode }) => (
        <>
          {selectionMode === 'none' ? null : (
            <span className="ui-menu-icon">{isSelected ? <Check aria-hidden="true" /> : null}</span>
          )}
          {icon ? <span className="ui-menu-icon">{icon}</span> : null}
          <span className="ui-menu-text">{text}</span>
          {shortcut ? <Kbd keys={shortcut} look="bare" className="ui-menu-keys" /> : null}
        </>
      )}
    </AriaMenuItem>
  )
}

export function MenuDivider() {
  return <Separator className="ui-menu-divider" />
}

export { MenuTrigger }
