/** One result of a measure, filled in by answers or by scores; Enter saves. */
import { useState } from 'react'
import type { MeasureEntry, MeasureResult } from '../../../db/contract/calls/measures.ts'
import type { SessionRow } from '../../../db/contract/views.ts'
import { areScoresOf, mayProrate, missingItems, scoreAnswers } from '../../../db/domain/scoring.ts'
import type { Instrument } from '../../../db/measures/instrument.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { blankSheet, type Sheet } from './answer-keys.ts'
import { AnswerSheet } from './answer-sheet.tsx'
import { FormStatus } from './form-status.tsx'
import { hasProblem, ScoreFields, scoresTyped, type TypedScores } from './score-fields.tsx'
import { sessionOn, type When, WhenFields } from './when-fields.tsx'

type Way = MeasureEntry['kind']
const WAYS: readonly { readonly id: Way; readonly label: string }[] = [
  { id: 'answers', label: 'Answers' },
  { id: 'scores', label: 'Scores only' },
]

const typedOf = (result: MeasureResult | null): TypedScores =>
  result === null
    ? {}
    : Object.fromEntries(Object.entries(result.scores).map(([slug, score]) => [slug, `${score}`]))

const sheetOf = (instrument: Instrument, result: MeasureResult | null): Sheet =>
  result?.answers?.length === instrument.items.length
    ? { answers: result.answers, at: 0 }
    : blankSheet(instrument)

const firstWay = (instrument: Instrument, result: MeasureResult | null): Way =>
  instrument.items.length === 0 || (result !== null && result.answers === null)
    ? 'scores'
    : 'answers'

export const MeasureForm = ({
  instrument,
  initial,
  sessions,
  today,
  isPending,
  error,
  onSave,
  onCancel,
}: {
  readonly instrument: Instrument
  /** A result to correct; null for a new one. */
  readonly initial: MeasureResult | null
  readonly sessions: readonly SessionRow[]
  readonly today: string
  readonly isPending: boolean
  readonly error: Error | null
  readonly onSave: (details: When & { readonly entry: MeasureEntry }) => void
  readonly onCancel: () => void
}) => {
  const [when, setWhen] = useState<When>(() =>
    initial === null
      ? { takenOn: today, sessionId: sessionOn(sessions, today) }
      : { takenOn: initial.takenOn, sessionId: initial.session?.id ?? null },
  )
  const [way, setWay] = useState<Way>(() => firstWay(instrument, initial))
  const [sheet, setSheet] = useState(() => sheetOf(instrument, initial))
  const [typed, setTyped] = useState(() => typedOf(initial))
  const [isProrated, setProrated] = useState(initial?.isProrated ?? false)
  const [wasRefused, setRefused] = useState(false)

  const missing = missingItems(instrument, sheet.answers)
  const wantsProrating = isProrated && mayProrate(instrument, sheet.answers)
  const scores = scoresTyped(typed)

  const save = (): void => {
    if (isPending || when.takenOn > today) return
    if (way === 'scores') {
      if (hasProblem(instrument, typed) || !areScoresOf(instrument, scores)) setRefused(true)
      else onSave({ ...when, entry: { kind: 'scores', scores } })
      return
    }
    const { answers } = sheet
    if (scoreAnswers(instrument, answers, wantsProrating).ok)
      onSave({
        ...when,
        entry: { kind: 'answers', answers: [...answers], isProrated: wantsProrating },
      })
    else {
      setRefused(true)
      setSheet({
        ...sheet,
        at: instrument.items.findIndex((item) => item.number === missing[0]),
      })
    }
  }

  return (
    <form
      className="measure-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <WhenFields when={when} sessions={sessions} today={today} onWhen={setWhen} />
      {instrument.items.length > 0 && (
        <SegmentedControl label="Enter" segments={WAYS} value={way} onChange={setWay} />
      )}
      {instrument.caution !== null && <p className="soft">{instrument.caution}</p>}
      {instrument.stem !== null && <p className="measure-stem">{instrument.stem}</p>}
      {way === 'answers' ? (
        <AnswerSheet
          instrument={instrument}
          sheet={sheet}
          missing={wasRefused && !wantsProrating ? missing : []}
          onSheet={setSheet}
        />
      ) : (
        <ScoreFields
          instrument={instrument}
          typed={typed}
          showsProblems={wasRefused}
          onType={setTyped}
        />
      )}
      <p className="measure-notice faint">{instrument.notice ?? instrument.licence}</p>
      <div className="measure-foot">
        <FormStatus
          instrument={instrument}
          way={way}
          answers={sheet.answers}
          scores={scores}
          wasRefused={wasRefused}
          isProrated={wantsProrating}
          onProrated={setProrated}
        />
        {error !== null && (
          <p role="alert" className="form-error">
            {errorWords(error)}
          </p>
        )}
        <div className="form-actions">
          <Button onPress={onCancel}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={isPending} shortcut="Enter">
            Save
          </Button>
        </div>
      </div>
    </form>
  )
}
