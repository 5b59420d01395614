/** How far counted work has come, in a line and in figures, with a way to stop it. */

import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'
import { Button } from './button.tsx'
import './progress-bar.css'

export interface ProgressBarProps {
  readonly label: string
  /** 0 to 100; leave out while the length is unknown. */
  readonly percent?: number | undefined
  /** What the figures say instead of a percentage: "12 of 60". */
  readonly detail?: string
  readonly onCancel?: () => void
}

export function ProgressBar({ label, percent, detail, onCancel }: ProgressBarProps) {
  return (
    <div className="ui-progress">
      <AriaProgressBar
        className="ui-progress-bar"
        {...(percent === undefined ? { isIndeterminate: true } : { value: percent })}
        {...(detail === undefined ? {} : { valueLabel: detail })}
      >
        {({ percentage, valueText }) => (
          <>
            <div className="ui-progress-words">
              <Label>{label}</Label>
              <span className="ui-progress-figures">{valueText}</span>
            </div>
            <div className="ui-progress-track">
              <div className="ui-progress-fill" style={{ width: `${percentage ?? 30}%` }} />
            </div>
          </>
        )}
      </AriaProgressBar>
      {onCancel ? (
        <Button size="small" variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
      ) : null}
    </div>
  )
}
