/** The periods marked on the drawing, as bands through the axis and the lanes. */
import type { PeriodRange } from '../../../db/domain/periods.ts'
import type { TimeScale } from '../../../db/picture/time-scale.ts'
import './brush.css'

const NAMES = ['A', 'B'] as const

export const PeriodBands = ({
  ranges,
  current,
  scale,
  unit,
  labelsWidth,
}: {
  readonly ranges: readonly PeriodRange[]
  /** The one that is being marked. */
  readonly current: PeriodRange | null
  readonly scale: TimeScale
  readonly unit: number
  readonly labelsWidth: number
}) => {
  // A third period begins anew.
  const kept = current !== null && ranges.length > 1 ? [] : ranges
  const bands = current === null ? kept : [...kept, current]
  return bands.map(({ from, to }, at) => {
    const left = scale.starts[from] ?? 0
    const right = scale.ends[to] ?? left
    return (
      <div
        key={NAMES[at]}
        className="timeline-period"
        data-is-current={current !== null && at === bands.length - 1}
        style={{ left: labelsWidth + left * unit, width: (right - left) * unit }}
        aria-hidden="true"
      >
        <span>{NAMES[at]}</span>
      </div>
    )
  })
}
