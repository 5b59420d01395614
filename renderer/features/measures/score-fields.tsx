/** Scores that were worked out on paper: one field for each scale. */
import { isPart, isScoreOf } from '../../../db/domain/scoring.ts'
import type { Instrument, Scale } from '../../../db/measures/instrument.ts'
import { TextField } from '../../ui/text-field.tsx'
import { rangeWords, readScore } from './measure-words.ts'

/** As typed, by slug of the scale. */
export type TypedScores = Readonly<Record<string, string>>

const problemOf = (instrument: Instrument, scale: Scale, typed: string): string | null => {
  if (typed.trim() === '') return isPart(instrument, scale) ? null : 'This score is needed.'
  const score = readScore(typed)
  return score !== null && isScoreOf(scale, score) ? null : `It must be ${rangeWords(scale)}.`
}

export const scoresTyped = (typed: TypedScores): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([slug, text]) => {
      const score = readScore(text)
      return score === null ? [] : [[slug, score]]
    }),
  )

export const hasProblem = (instrument: Instrument, typed: TypedScores): boolean =>
  instrument.scales.some((scale) => problemOf(instrument, scale, typed[scale.slug] ?? '') !== null)

export const ScoreFields = ({
  instrument,
  typed,
  showsProblems,
  onType,
}: {
  readonly instrument: Instrument
  readonly typed: TypedScores
  readonly showsProblems: boolean
  readonly onType: (typed: TypedScores) => void
}) => (
  <div className="score-fields">
    {instrument.scales.map((scale, at) => {
      const text = typed[scale.slug] ?? ''
      return (
        <TextField
          key={scale.slug}
          label={isPart(instrument, scale) ? `${scale.name} (may be left out)` : scale.name}
          description={rangeWords(scale)}
          error={showsProblems ? problemOf(instrument, scale, text) : null}
          value={text}
          inputMode="decimal"
          autoFocus={at === 0}
          onChange={(value) => onType({ ...typed, [scale.slug]: value })}
        />
      )
    })}
  </div>
)
