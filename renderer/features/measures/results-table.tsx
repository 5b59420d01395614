/** All results of one instrument, newest first, with what the drawing shows and what can be done about each. */
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { MeasureResult } from '../../../db/contract/calls/measures.ts'
import type { CoursePoint } from '../../../db/domain/measure-course.ts'
import { CHANGE_WORDS } from '../../../db/domain/score-words.ts'
import type { Change } from '../../../db/domain/scoring.ts'
import type { Instrument, Scale } from '../../../db/measures/instrument.ts'
import { useNavigation } from '../../app/routes.tsx'
import { formatDay } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../../ui/menu.tsx'
import { bandWords, differenceWords, scoreWords } from './measure-words.ts'

const SHOWN_AT_FIRST = 6

const ChangeCell = ({
  scale,
  change,
}: {
  readonly scale: Scale
  readonly change: Change | null
}) => (
  <td>
    {change !== null && (
      <>
        <span className="figures">{differenceWords(scale, change)}</span>{' '}
        <span className="faint">{CHANGE_WORDS[change.kind]}</span>
      </>
    )}
  </td>
)

const remarksOf = (instrument: Instrument, result: MeasureResult): string =>
  [
    ...(result.isProrated ? ['scored with answers missing'] : []),
    ...(result.answers === null && instrument.items.length > 0 ? ['score only'] : []),
  ].join(', ')

type Acts = {
  readonly onCorrect: (result: MeasureResult) => void
  readonly onRemove: (result: MeasureResult) => void
}

const ResultRow = ({
  instrument,
  point,
  onCorrect,
  onRemove,
}: Acts & {
  readonly instrument: Instrument
  readonly point: CoursePoint<MeasureResult>
}) => {
  const { go } = useNavigation()
  const { result, sincePrevious, sinceFirst } = point
  const { session } = result
  const [main] = instrument.scales
  const day = formatDay(result.takenOn)
  return (
    <tr>
      <th scope="row">
        {day}
        {session !== null && (
          <>
            {' '}
            <button
              type="button"
              className="text-link"
              onClick={() => go({ screen: 'note', kind: 'progress', sessionId: session.id })}
            >
              #{session.number}
              <span className="visually-hidden">, open its note</span>
            </button>
          </>
        )}
      </th>
      {instrument.scales.map((scale) => {
        const score = result.scores[scale.slug]
        const band = score === undefined ? null : bandWords(scale, score)
        return (
          <td key={scale.slug}>
            <span className="figures">{score === undefined ? '–' : scoreWords(scale, score)}</span>{' '}
            {band !== null && <span className="faint">{band}</span>}
          </td>
        )
      })}
      <ChangeCell scale={main} change={sincePrevious} />
      <ChangeCell scale={main} change={sinceFirst} />
      <td className="soft">
        {result.isSafetyPositive && (
          <span className="safety-mark">Item {instrument.safetyItem?.number} above 0</span>
        )}{' '}
        {remarksOf(instrument, result)}
      </td>
      <td className="results-acts">
        <MenuTrigger>
          <IconButton
            label={`Actions for ${instrument.abbreviation} of ${day}`}
            icon={<Ellipsis aria-hidden="true" />}
            size="small"
          />
          <Menu label={`${instrument.abbreviation} of ${day}`} placement="bottom end">
            <MenuItem text="Look at it or correct it…" onAction={() => onCorrect(result)} />
            <MenuItem text="Remove…" tone="danger" onAction={() => onRemove(result)} />
          </Menu>
        </MenuTrigger>
      </td>
    </tr>
  )
}

export const ResultsTable = ({
  instrument,
  course,
  ...acts
}: Acts & {
  readonly instrument: Instrument
  /** Of the main scale, oldest first. */
  readonly course: readonly CoursePoint<MeasureResult>[]
}) => {
  const [showsAll, setShowsAll] = useState(false)
  const newestFirst = course.toReversed()
  const shown = showsAll ? newestFirst : newestFirst.slice(0, SHOWN_AT_FIRST)
  const [main] = instrument.scales
  const of = instrument.scales.length === 1 ? '' : ` (${main.name})`
  return (
    <>
      <div className="results-frame">
        <table className="results">
          <caption className="visually-hidden">Results of {instrument.abbreviation}</caption>
          <thead>
            <tr>
              <th scope="col">Filled in on</th>
              {instrument.scales.map((scale) => (
                <th key={scale.slug} scope="col">
                  {scale.name}
                </th>
              ))}
              <th scope="col">Since the one before{of}</th>
              <th scope="col">Since the first{of}</th>
              <th scope="col">Remarks</th>
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((point) => (
              <ResultRow key={point.result.id} instrument={instrument} point={point} {...acts} />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < newestFirst.length && (
        <Button variant="quiet" onPress={() => setShowsAll(true)}>
          Show all {newestFirst.length}
        </Button>
      )}
    </>
  )
}
