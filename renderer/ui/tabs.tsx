/** Sections of one screen under one heading. */

import type { ReactNode } from 'react'
import {
  Tab as AriaTab,
  TabList as AriaTabList,
  TabPanel as AriaTabPanel,
  type TabPanelProps as AriaTabPanelProps,
  type TabProps as AriaTabProps,
  Tabs as AriaTabs,
  type TabsProps as AriaTabsProps,
} from 'react-aria-components'
import { cx } from './cx.ts'
import './tabs.css'

export interface TabsProps extends Omit<AriaTabsProps, 'className' | 'style' | 'children'> {
  readonly className?: string
  readonly children: ReactNode
}

export function Tabs({ className, ...rest }: TabsProps) {
  return <AriaTabs {...rest} className={cx('ui-tabs', className)} />
}

export interface TabListProps {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

export function TabList({ label, className, children }: TabListProps) {
  return (
    <AriaTabList aria-label={label} className={cx('ui-tab-list', className)}>
      {children}
    </AriaTabList>
  )
}

export interface TabProps extends Omit<AriaTabProps, 'className' | 'style' | 'children'> {
  readonly count?: number
  readonly children: ReactNode
}

export function Tab({ count, children, ...rest }: TabProps) {
  return (
    <AriaTab {...rest} className="ui-tab">
      {children}
      {count === undefined ? null : <span className="ui-tab-count">{count}</span>}
    </AriaTab>
  )
}

export interface TabPanelProps extends Omit<AriaTabPanelProps, 'className' | 'style' | 'children'> {
  readonly className?: string
  readonly children: ReactNode
}

/** A panel that is left stays for one more drawing, in case it fades out: it does not, so it need not draw a long list again. */
export function TabPanel({ className, children, ...rest }: TabPanelProps) {
  return (
    <AriaTabPanel {...rest} className={cx('ui-tab-panel', className)}>
      {({ isExiting }) => (isExiting ? null : children)}
    </AriaTabPanel>
  )
}
