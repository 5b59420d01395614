/** One instrument used with a client: the latest score, its change, the course, and all results. */
import type { MeasureResult } from '../../../db/contract/calls/measures.ts'
import { type CoursePoint, courseOf } from '../../../db/domain/measure-course.ts'
import { isPart } from '../../../db/domain/scoring.ts'
import type { Instrument, Scale } from '../../../db/measures/instrument.ts'
import { formatDay } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { AboutInstrument } from './about-instrument.tsx'
import { ChangeNote } from './change-note.tsx'
import { CourseChart } from './course-chart.tsx'
import { bandWords, scoreWords } from './measure-words.ts'
import { ResultsTable } from './results-table.tsx'

type Point = CoursePoint<MeasureResult>

const LatestScore = ({
  instrument,
  scale,
  course,
}: {
  readonly instrument: Instrument
  readonly scale: Scale
  readonly course: readonly Point[]
}) => {
  const scored = course.filter((point) => point.score !== null)
  const latest = scored.at(-1)
  if (latest === undefined || latest.score === null) return null
  const band = bandWords(scale, latest.score)
  const first = scored[0]
  const before = scored.at(-2)
  return (
    <div className="latest-score">
      <p className="latest-figure">
        {instrument.scales.length > 1 && <span className="soft">{scale.name} </span>}
        <strong className="figures">{scoreWords(scale, latest.score)}</strong>
        <span className="faint"> of {scale.highest}</span>
        {band !== null && <span> · {band}</span>}
        <span className="faint"> · {formatDay(latest.result.takenOn)}</span>
      </p>
      {before !== undefined && latest.sincePrevious !== null && (
        <p>
          <span className="soft">Since {formatDay(before.result.takenOn)}: </span>
          <ChangeNote scale={scale} change={latest.sincePrevious} />
        </p>
      )}
      {first !== undefined && first !== before && latest.sinceFirst !== null && (
        <p>
          <span className="soft">Since the first, {formatDay(first.result.takenOn)}: </span>
          <ChangeNote scale={scale} change={latest.sinceFirst} />
        </p>
      )}
    </div>
  )
}

const chartKey = (scale: Scale): string =>
  scale.reliableChange.known
    ? 'Hatched: within noise of the first score. Filled dot: a reliable change since the first; hollow: none, or the first.'
    : 'How much of a change is noise is not published, so every dot is hollow.'

export const InstrumentSection = ({
  instrument,
  results,
  onAdd,
  ...acts
}: {
  readonly instrument: Instrument
  /** Oldest first. */
  readonly results: readonly MeasureResult[]
  readonly onAdd: () => void
  readonly onCorrect: (result: MeasureResult) => void
  readonly onRemove: (result: MeasureResult) => void
}) => {
  const shown = instrument.scales
    .filter((scale) => !isPart(instrument, scale))
    .map((scale) => ({ scale, course: courseOf(scale, results) }))
  const [main] = instrument.scales
  return (
    <section className="instrument" aria-label={instrument.abbreviation}>
      <header className="instrument-head">
        <h2>{instrument.abbreviation}</h2>
        <p className="faint">{instrument.measures}</p>
        <Button size="small" onPress={onAdd}>
          Add {instrument.abbreviation}
        </Button>
      </header>
      {shown.map(({ scale, course }) => (
        <div key={scale.slug} className="instrument-scale">
          <LatestScore instrument={instrument} scale={scale} course={course} />
          {course.length > 1 && (
            <CourseChart instrument={instrument} scale={scale} course={course} />
          )}
        </div>
      ))}
      {results.length > 1 && <p className="chart-key faint">{chartKey(main)}</p>}
      <ResultsTable instrument={instrument} course={courseOf(main, results)} {...acts} />
      <AboutInstrument instrument={instrument} />
    </section>
  )
}
