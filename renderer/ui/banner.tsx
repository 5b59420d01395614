/** Something about the whole window that a person should know and may act on; it stays until solved. */

import { CircleCheck, Info, OctagonAlert, ShieldAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import './banner.css'

export type BannerTone = 'info' | 'success' | 'safety' | 'danger'

export interface BannerProps {
  readonly tone?: BannerTone
  readonly title?: string
  readonly children: ReactNode
  readonly action?: ReactNode
  readonly onDismiss?: () => void
  readonly className?: string
}

const icons = {
  info: Info,
  success: CircleCheck,
  safety: ShieldAlert,
  danger: OctagonAlert,
} as const

export function Banner(props: BannerProps) {
  const { tone = 'info', title, children, action, onDismiss, className } = props
  const Icon = icons[tone]
  return (
    <section
      className={cx('ui-banner', `ui-banner-${tone}`, className)}
      role={tone === 'danger' ? 'alert' : 'status'}
    >
      <Icon className="ui-banner-icon" aria-hidden="true" />
      <div className="ui-banner-text">
        {title ? <strong>{title}</strong> : null} {children}
      </div>
      {action ? <div className="ui-banner-action">{action}</div> : null}
      {onDismiss ? (
        <IconButton
          size="small"
          label="Dismiss"
          icon={<X aria-hidden="true" />}
          onPress={onDismiss}
        />
      ) : null}
    </section>
  )
}
