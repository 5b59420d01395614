/** A list of things to open: one row each, walked by the arrow keys, with its own controls inside. */

import type { ReactNode } from 'react'
import {
  GridList,
  GridListItem,
  type GridListItemProps,
  type GridListProps,
} from 'react-aria-components'
import { cx } from './cx.ts'
import './rows.css'

export interface RowsProps<T extends object>
  extends Omit<GridListProps<T>, 'className' | 'style' | 'aria-label'> {
  readonly label: string
  readonly className?: string
}

export function Rows<T extends object>({ label, className, ...rest }: RowsProps<T>) {
  return <GridList {...rest} aria-label={label} className={cx('ui-rows', className)} />
}

export interface RowProps extends Omit<GridListItemProps, 'className' | 'style' | 'children'> {
  /** What type-ahead and screen readers know the row by. */
  readonly textValue: string
  readonly className?: string
  readonly children: ReactNode
}

export function Row({ className, children, ...rest }: RowProps) {
  return (
    <GridListItem {...rest} className={cx('ui-row', className)}>
      {children}
    </GridListItem>
  )
}
