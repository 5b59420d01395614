/** Stands where there is nothing yet, and says what to do next. */

import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import './empty-state.css'

export interface EmptyStateProps {
  readonly title: string
  /** What would be here, and what makes it come. */
  readonly children: ReactNode
  readonly action?: ReactNode
  readonly className?: string
}

export function EmptyState({ title, children, action, className }: EmptyStateProps) {
  return (
    <div className={cx('ui-empty', className)}>
      <p className="ui-empty-title">{title}</p>
      <p className="ui-empty-text">{children}</p>
      {action ? <div className="ui-empty-action">{action}</div> : null}
    </div>
  )
}
