/** Says that work of unknown length goes on; for work that can be counted use ProgressBar. */

import './spinner.css'

export interface SpinnerProps {
  readonly label: string
}

export function Spinner({ label }: SpinnerProps) {
  return (
    <span className="ui-spinner" role="img" aria-label={label}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle className="ui-spinner-track" cx="8" cy="8" r="6" />
        <path className="ui-spinner-arc" d="M8 2a6 6 0 0 1 6 6" />
      </svg>
    </span>
  )
}
