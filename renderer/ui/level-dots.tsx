/** Shows a level from 0 to 3 by count and fill; 0 is struck through, so it differs from "no answer". */

import { cx } from './cx.ts'
import './level-dots.css'

export const levels = [0, 1, 2, 3] as const

export type Level = (typeof levels)[number]

export interface LevelDotsProps {
  readonly level: Level
  /** What the level means here; leave out where words beside it say so. */
  readonly label?: string
  readonly className?: string
}

export function LevelDots({ level, label, className }: LevelDotsProps) {
  return (
    <span className={cx('ui-level-dots', className)}>
      {label ? <span className="visually-hidden">{label}</span> : null}
      <svg aria-hidden="true" viewBox="0 0 26 8">
        {[1, 2, 3].map((step) => (
          <circle
            key={step}
            cx={step * 9 - 5}
            cy="4"
            r={step <= level ? 3.25 : 2.625}
            className={step <= level ? 'ui-level-dots-full' : 'ui-level-dots-open'}
          />
        ))}
        {level === 0 ? <path d="M0 4h26" className="ui-level-dots-strike" /> : null}
      </svg>
    </span>
  )
}
