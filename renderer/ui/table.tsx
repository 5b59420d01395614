/** Figures and words in columns, read by row and sorted by column. */

import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Table as AriaTable,
  TableBody as AriaTableBody,
  type TableBodyProps as AriaTableBodyProps,
  type TableProps as AriaTableProps,
  Cell,
  type CellProps,
  Column,
  type ColumnProps,
  Row,
  type RowProps,
  TableHeader,
} from 'react-aria-components'
import { cx } from './cx.ts'
import './table.css'

export interface TableProps extends Omit<AriaTableProps, 'className' | 'style' | 'aria-label'> {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

export function Table({ label, className, ...rest }: TableProps) {
  return <AriaTable {...rest} aria-label={label} className={cx('ui-table', className)} />
}

export function TableHead({ children }: { readonly children: ReactNode }) {
  return <TableHeader className="ui-table-head">{children}</TableHeader>
}

export interface TableColumnProps extends Omit<ColumnProps, 'className' | 'style' | 'children'> {
  /** `end` for figures. */
  readonly align?: 'start' | 'end'
  readonly children: ReactNode
}

export function TableColumn({ align = 'start', children, ...rest }: TableColumnProps) {
  return (
    <Column {...rest} className={cx('ui-table-column', `ui-table-${align}`)}>
      {({ allowsSorting, sortDirection }) => (
        <span className="ui-table-title">
          {children}
          {allowsSorting ? (
            <span className="ui-table-sort" aria-hidden="true">
              {sortDirection === 'ascending' ? <ArrowUp /> : null}
              {sortDirection === 'descending' ? <ArrowDown /> : null}
            </span>
          ) : null}
        </span>
      )}
    </Column>
  )
}

export interface TableBodyProps<T extends object>
  extends Omit<AriaTableBodyProps<T>, 'className' | 'style'> {}

export function TableBody<T extends object>(props: TableBodyProps<T>) {
  return <AriaTableBody {...props} className="ui-table-body" />
}

export interface TableRowProps<T extends object> extends Omit<RowProps<T>, 'className' | 'style'> {}

export function TableRow<T extends object>(props: TableRowProps<T>) {
  return <Row {...props} className="ui-table-row" />
}

export interface TableCellProps extends Omit<CellProps, 'className' | 'style'> {
  readonly align?: 'start' | 'end'
}

export function TableCell({ align = 'start', ...rest }: TableCellProps) {
  return <Cell {...rest} className={cx('ui-table-cell', `ui-table-${align}`)} />
}
