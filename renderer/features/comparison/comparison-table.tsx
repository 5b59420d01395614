/** Themes in two or three parts of the record: each drawn as a lane, with how often it appeared and of how many. */
import { CircleAlert } from 'lucide-react'
import { Fragment, useMemo, useState } from 'react'
import {
  type ComparedLane,
  compareParts,
  pointWords,
  smallPartWords,
} from '../../../db/domain/comparison.ts'
import { groupColor } from '../../../db/picture/mark-shapes.ts'
import { alignedScale, type TimeScale } from '../../../db/picture/time-scale.ts'
import { count } from '../../lib/format.ts'
import { groupMark } from '../../lib/group-color.ts'
import { groupColors, Swatch } from '../../ui/swatch.tsx'
import { useRoom } from '../timeline/use-room.ts'
import { RateCell } from './rate-cell.tsx'
import type { Side } from './sides.ts'
import { Strip } from './strip.tsx'
import '../timeline/lane-labels.css'
import './comparison.css'

const [LEAST_STEP, MOST_STEP] = [2, 16]
/** What names, figures and differences take beside the strips. */
const BESIDE = 360
const BESIDE_EACH = 122

const stepFor = (sides: readonly Side[], room: number): number => {
  const longest = Math.max(1, ...sides.map(({ drawn }) => drawn.sessions.length))
  const each = (room - BESIDE) / sides.length - BESIDE_EACH
  return Math.min(MOST_STEP, Math.max(LEAST_STEP, each / longest))
}

const LaneRow = ({
  compared,
  sides,
  scales,
  unit,
  onOpen,
}: {
  readonly compared: ComparedLane
  readonly sides: readonly Side[]
  readonly scales: readonly TimeScale[]
  readonly unit: number
  readonly onOpen: ((concept: string) => void) | undefined
}) => (
  <tr style={groupColors(groupMark(groupColor(compared.group)).color)}>
    <th scope="row">
      {onOpen === undefined ? (
        compared.name
      ) : (
        <button type="button" onClick={() => onOpen(compared.slug)}>
          {compared.name}
        </button>
      )}
      {compared.isSafety && <CircleAlert className="timeline-safety" aria-label="safety" />}
    </th>
    {sides.map((side, at) => {
      const lane = side.drawn.lanes.find(({ concept }) => concept.slug === compared.slug)
      const [rate, scale] = [compared.rates[at], scales[at]]
      if (rate === undefined || scale === undefined) return null
      return (
        <td key={side.key}>
          <div className="comparison-cell">
            {lane !== undefined && (
              <Strip timeline={side.drawn} lane={lane} scale={scale} unit={unit} />
            )}
            <RateCell rate={rate} />
          </div>
        </td>
      )
    })}
    <td className="comparison-difference" data-none={compared.difference === null}>
      {pointWords(compared.difference)}
    </td>
  </tr>
)

export const ComparisonTable = ({
  sides,
  caption,
  onOpen,
}: {
  readonly sides: readonly Side[]
  readonly caption: string
  readonly onOpen?: (concept: string) => void
}) => {
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const { width, unit } = useRoom(frame)
  const lanes = useMemo(() => compareParts(sides), [sides])
  const step = stepFor(sides, width / unit)
  const scales = useMemo(
    () => sides.map(({ drawn }) => alignedScale(drawn.sessions.length, step)),
    [sides, step],
  )
  const warning = smallPartWords(sides.map(({ written }) => written))
  const groups = Map.groupBy(lanes, ({ group }) => group.slug)
  return (
    <div className="comparison">
      {warning !== null && <p className="comparison-warning">{warning}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className="comparison-frame" ref={setFrame} aria-label={caption} tabIndex={0}>
        {width > 0 && (
          <table>
            <caption className="visually-hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">Theme</th>
                {sides.map((side) => (
                  <th scope="col" key={side.key}>
                    {side.label}
                    <span className="comparison-about">
                      {side.about}
                      <br />
                      {count(side.drawn.sessions.length, 'session')}, {side.written} with a note
                    </span>
                  </th>
                ))}
                <th scope="col">
                  Difference
                  <span className="comparison-about">
                    {sides.length > 2 ? 'first to last' : 'left to right'}
                  </span>
                </th>
              </tr>
            </thead>
            <tbody>
              {[...groups].map(([slug, own]) => (
                <Fragment key={slug}>
                  <tr className="comparison-group">
                    <th colSpan={sides.length + 2} scope="rowgroup">
                      {own[0] !== undefined && <Swatch {...groupMark(groupColor(own[0].group))} />}
                      {own[0]?.group.name}
                    </th>
                  </tr>
                  {own.map((compared) => (
                    <LaneRow
                      key={compared.slug}
                      compared={compared}
                      sides={sides}
                      scales={scales}
                      unit={unit}
                      onOpen={onOpen}
                    />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <p className="comparison-rule">
        A rate counts the sessions with a note in which the theme appeared, of all sessions with a
        note from when the concept was in the codebook. Differences are in percentage points; they
        say nothing of why, and nothing of chance.
      </p>
    </div>
  )
}
