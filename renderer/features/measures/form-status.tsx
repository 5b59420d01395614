/** Where filling in stands: how many answers, the score once there is one, and what is missing. */
import type { MeasureEntry } from '../../../db/contract/calls/measures.ts'
import {
  type Answers,
  areScoresOf,
  mayProrate,
  missingItems,
  type Scores,
  scoreAnswers,
} from '../../../db/domain/scoring.ts'
import type { Instrument } from '../../../db/measures/instrument.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { bandWords, listWords, scoreWords, unknownSafety } from './measure-words.ts'

const ScoreLine = ({
  instrument,
  scores,
}: {
  readonly instrument: Instrument
  readonly scores: Scores
}) => (
  <p className="measure-score" role="status">
    {instrument.scales.flatMap((scale) => {
      const score = scores[scale.slug]
      if (score === undefined) return []
      const band = bandWords(scale, score)
      return [
        <span key={scale.slug}>
          {scale.name} <strong className="figures">{scoreWords(scale, score)}</strong>
          {band !== null && ` · ${band}`}
        </span>,
      ]
    })}
  </p>
)

const AnswerStatus = ({
  instrument,
  answers,
  wasRefused,
  isProrated,
  onProrated,
}: {
  readonly instrument: Instrument
  readonly answers: Answers
  readonly wasRefused: boolean
  readonly isProrated: boolean
  readonly onProrated: (isProrated: boolean) => void
}) => {
  const missing = missingItems(instrument, answers)
  const scored = scoreAnswers(instrument, answers, isProrated)
  const [{ missing: rule }] = instrument.scales
  const needed = missingItems(instrument, []).length
  const isOffered = (wasRefused || isProrated) && mayProrate(instrument, answers)
  const isSafetyUnknown =
    instrument.safetyItem !== null && missing.includes(instrument.safetyItem.number)
  return (
    <>
      {scored.ok ? (
        <ScoreLine instrument={instrument} scores={scored.scores} />
      ) : (
        <p className="soft" role="status">
          {needed - missing.length} of {needed} answered.{' '}
          {wasRefused && (
            <span className="form-error">
              Not answered: {missing.length === 1 ? 'item' : 'items'} {listWords(missing)}.{' '}
              {!isOffered && 'Without them there is no score.'}
            </span>
          )}
        </p>
      )}
      {isOffered && rule.known && (
        <Checkbox
          isSelected={isProrated}
          onChange={onProrated}
          description={`${rule.value.words} ${rule.source}.`}
        >
          Score it without {missing.length === 1 ? 'item' : 'items'} {listWords(missing)}
        </Checkbox>
      )}
      {isOffered && isSafetyUnknown && instrument.safetyItem !== null && (
        <p>
          Item {instrument.safetyItem.number}, about {instrument.safetyItem.about}, is then not
          known. Ask.
        </p>
      )}
    </>
  )
}

export const FormStatus = ({
  way,
  scores,
  ...rest
}: Parameters<typeof AnswerStatus>[0] & {
  readonly way: MeasureEntry['kind']
  readonly scores: Scores
}) => {
  if (way === 'answers') return <AnswerStatus {...rest} />
  const { instrument, wasRefused } = rest
  const isWhole = areScoresOf(instrument, scores)
  const safety = unknownSafety(instrument)
  return (
    <>
      {isWhole && <ScoreLine instrument={instrument} scores={scores} />}
      {wasRefused && !isWhole && (
        <p role="alert" className="form-error">
          The scores are not all there, or do not add up.
        </p>
      )}
      {safety !== null && <p className="soft">{safety}</p>}
    </>
  )
}
