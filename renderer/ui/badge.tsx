/** The state of a document, in a word and a shape. */

import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import './badge.css'

export type BadgeState = 'none' | 'draft' | 'signed'

export interface BadgeProps {
  readonly state: BadgeState
  readonly children: ReactNode
  readonly className?: string
}

function StateMark({ state }: { readonly state: BadgeState }) {
  if (state === 'signed') {
    return (
      <>
        <circle cx="6" cy="6" r="5" className="ui-badge-fill" />
        <path d="m3.7 6.2 1.6 1.6 3-3.5" className="ui-badge-tick" />
      </>
    )
  }
  if (state === 'draft') {
    return (
      <>
        <circle cx="6" cy="6" r="4.25" className="ui-badge-ring" />
        <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" className="ui-badge-fill" />
      </>
    )
  }
  return <circle cx="6" cy="6" r="4.25" className="ui-badge-ring ui-badge-dashed" />
}

export function Badge({ state, children, className }: BadgeProps) {
  return (
    <span className={cx('ui-badge', `ui-badge-${state}`, className)}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <StateMark state={state} />
      </svg>
      {children}
    </span>
  )
}
