/** What is marked on the drawing, in words, and what can be done with it. */
import { numberWords, type PeriodRange } from '../../../db/domain/periods.ts'
import type { Timeline } from '../../../db/domain/timeline-shapes.ts'
import { Button } from '../../ui/button.tsx'
import type { ViewChange } from './view-state.ts'

const rangeWords = ({ sessions }: Timeline, { from, to }: PeriodRange): string =>
  numberWords(sessions.slice(from, to + 1).map(({ number }) => number))

const wordsOf = (timeline: Timeline, ranges: readonly PeriodRange[]): string => {
  const [a, b] = ranges
  if (a === undefined) return ''
  const first = `A: ${rangeWords(timeline, a)}`
  return b === undefined
    ? `${first}. Mark a second period, or compare with the other sessions.`
    : `${first}. B: ${rangeWords(timeline, b)}.`
}

export const BrushedLine = ({
  timeline,
  ranges,
  isBrushing,
  change,
}: {
  readonly timeline: Timeline
  readonly ranges: readonly PeriodRange[]
  /** By keys: the arrows move the end of the period. */
  readonly isBrushing: boolean
  readonly change: (change: ViewChange) => void
}) => {
  const words = isBrushing
    ? 'Arrow keys move the end of the period; B sets it, Escape drops it.'
    : wordsOf(timeline, ranges)
  return (
    <div className="timeline-brushed" aria-live="polite">
      {words !== '' && <span>{words}</span>}
      {!isBrushing && ranges.length > 0 && (
        <>
          <Button size="small" shortcut="K" onPress={() => change({ kind: 'compare-brushed' })}>
            Compare
          </Button>
          <Button size="small" variant="quiet" onPress={() => change({ kind: 'clear-brush' })}>
            Clear
          </Button>
        </>
      )}
    </div>
  )
}
