/** A course of scores as a stepped line, with the severity bands and the reach of noise drawn quietly. */
import { useId } from 'react'
import type { MeasureResult } from '../../../db/contract/calls/measures.ts'
import type { CoursePoint } from '../../../db/domain/measure-course.ts'
import type { Instrument, Scale } from '../../../db/measures/instrument.ts'
import { count, formatDay } from '../../lib/format.ts'
import { CHART, type ChartLayout, chartLayout, type Dot } from './chart-layout.ts'
import { scoreWords } from './measure-words.ts'

/** Beyond so many, figures at every dot would stand on each other. */
const MOST_FIGURES = 14
const END = CHART.width - CHART.right

const isReliable = ({ change }: Dot): boolean =>
  change === 'reliably-better' || change === 'reliably-worse'

const Ground = ({ layout, hatch }: { readonly layout: ChartLayout; readonly hatch: string }) => (
  <>
    {layout.bands.map((band, at) => (
      <g key={band.words}>
        <rect
          className="course-band"
          data-is-odd={(layout.bands.length - at) % 2 === 0}
          x={CHART.left}
          y={band.top}
          width={END - CHART.left}
          height={band.height}
        />
        <text className="course-band-words" x={END + 10} y={band.top + band.height / 2 + 3.5}>
          {band.words}
        </text>
      </g>
    ))}
    {layout.noise !== null && (
      <rect
        className="course-noise"
        fill={`url(#${hatch})`}
        x={CHART.left}
        y={layout.noise.top}
        width={END - CHART.left}
        height={layout.noise.height}
      />
    )}
  </>
)

const Axis = ({ scale, layout }: { readonly scale: Scale; readonly layout: ChartLayout }) => {
  const first = layout.dots[0]
  const last = layout.dots.at(-1)
  const base = layout.yOf(scale.lowest)
  return (
    <>
      <line className="course-axis" x1={CHART.left} x2={END} y1={base} y2={base} />
      <text className="course-tick" x={CHART.left - 6} y={base + 3} textAnchor="end">
        {scale.lowest}
      </text>
      <text className="course-tick" x={CHART.left - 6} y={CHART.top + 4} textAnchor="end">
        {scale.highest}
      </text>
      {first !== undefined && last !== undefined && first.takenOn !== last.takenOn && (
        <text className="course-tick" x={CHART.left} y={base + 16}>
          {formatDay(first.takenOn)}
        </text>
      )}
      {last !== undefined && (
        <text
          className="course-tick"
          x={layout.dots.length === 1 ? last.x : END}
          y={base + 16}
          textAnchor={layout.dots.length === 1 ? 'middle' : 'end'}
        >
          {formatDay(last.takenOn)}
        </text>
      )}
    </>
  )
}

const summary = (instrument: Instrument, scale: Scale, dots: readonly Dot[]): string => {
  const name = `${instrument.abbreviation}, ${scale.name}`
  const [first] = dots
  const last = dots.at(-1)
  if (first === undefined || last === undefined) return `${name}: no score`
  const at = (dot: Dot): string => `${scoreWords(scale, dot.score)} on ${formatDay(dot.takenOn)}`
  if (first === last) return `${name}: ${at(first)}`
  return `${name}: from ${at(first)} to ${at(last)}, ${count(dots.length, 'result')}; the table has them all`
}

/** Above its dot or, where the line comes down to it, below: the line would strike it through. */
const figureShift = (
  before: { readonly y: number } | undefined,
  { y }: { readonly y: number },
): number => (before !== undefined && before.y < y ? 17 : -8)

export const CourseChart = ({
  instrument,
  scale,
  course,
}: {
  readonly instrument: Instrument
  readonly scale: Scale
  readonly course: readonly CoursePoint<MeasureResult>[]
}) => {
  const hatch = useId()
  const layout = chartLayout(scale, course)
  const { dots } = layout
  return (
    <svg
      className="course"
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-label={summary(instrument, scale, dots)}
    >
      <defs>
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="course-hatch" x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      <Ground layout={layout} hatch={hatch} />
      <Axis scale={scale} layout={layout} />
      <path className="course-line" d={layout.path} />
      {dots.map((dot, at) => (
        <g key={dot.id}>
          <circle
            className="course-dot"
            data-is-reliable={isReliable(dot)}
            cx={dot.x}
            cy={dot.y}
            r={4}
          />
          {(dots.length <= MOST_FIGURES || at === 0 || at === dots.length - 1) && (
            <text
              className="course-figure"
              x={dot.x}
              y={dot.y + figureShift(dots[at - 1], dot)}
              textAnchor="middle"
            >
              {scoreWords(scale, dot.score)}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
