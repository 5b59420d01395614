/** The items of a measure with their answers, filled in by digits or by pointing. */
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { choicesOf } from '../../../db/domain/scoring.ts'
import type { Choices, Instrument, Item } from '../../../db/measures/instrument.ts'
import { answered, press, type Sheet } from './answer-keys.ts'

const ChoiceHead = ({ choices }: { readonly choices: Choices }) => (
  <div className="answer-labels" aria-hidden="true">
    {[...choices.labels.entries()].map(([place, label]) => (
      <span key={place}>{label}</span>
    ))}
  </div>
)

type RowProps = {
  readonly instrument: Instrument
  readonly item: Item
  readonly at: number
  readonly sheet: Sheet
  readonly isMissing: boolean
  readonly onSheet: (sheet: Sheet) => void
}

const AnswerRow = ({ instrument, item, at, sheet, isMissing, onSheet }: RowProps) => {
  const id = useId()
  const choices = choicesOf(instrument, item)
  const answer = sheet.answers[at] ?? null
  const isScored = instrument.scales.some((scale) => scale.items.includes(item.number))
  return (
    <div
      className="answer-row"
      role="radiogroup"
      aria-labelledby={id}
      aria-invalid={isMissing}
      data-at={at}
      data-is-now={sheet.at === at}
    >
      <span className="answer-number figures" aria-hidden="true">
        {item.wording === null ? '' : item.number}
      </span>
      <span id={id} className="answer-wording">
        {item.wording ?? `Item ${item.number}`}
        {!isScored && <span className="faint"> Not part of the score; may be left out.</span>}
        {isMissing && <span className="form-error"> Not answered.</span>}
      </span>
      <div className="answer-choices">
        {item.choices !== null && <ChoiceHead choices={choices} />}
        <div className="answer-cells">
          {choices.labels.map((label, place) => {
            const value = choices.from + place
            return (
              <label key={value} className="answer-cell">
                <input
                  type="radio"
                  name={id}
                  className="visually-hidden"
                  aria-label={label === null ? String(value) : `${value}, ${label}`}
                  checked={answer === value}
                  onChange={() => onSheet(answered(sheet, at, value))}
                  onFocus={() => sheet.at !== at && onSheet({ ...sheet, at })}
                />
                <span aria-hidden="true">{value}</span>
              </label>
            )
          })}
        </div>
      </div>
    </div>
  )
}

export const AnswerSheet = ({
  instrument,
  sheet,
  missing,
  onSheet,
}: {
  readonly instrument: Instrument
  readonly sheet: Sheet
  /** Numbers of the items to be marked as not answered. */
  readonly missing: readonly number[]
  readonly onSheet: (sheet: Sheet) => void
}) => {
  const frame = useRef<HTMLDivElement>(null)
  // Only where a key moved on, or a save was refused: the date or a button may have the focus otherwise.
  const isMoving = useRef(true)
  const { at } = sheet
  const firstMissing = missing[0]

  useEffect(() => {
    if (firstMissing !== undefined) isMoving.current = true
  }, [firstMissing])
  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    const row = frame.current?.querySelector(`[data-at="${at}"]`)
    const target =
      row?.querySelector<HTMLElement>('input:checked') ?? row?.querySelector<HTMLElement>('input')
    target?.focus({ preventScroll: true })
    // Not at an edge, where the foot lies over it.
    row?.scrollIntoView?.({ block: 'center' })
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = press(instrument, sheet, event.key)
    if (next === null) return
    event.preventDefault()
    isMoving.current = true
    onSheet(next)
  }

  return (
    // The keys are those of the answers inside, whichever of them has the focus.
    // biome-ignore lint/a11y/noStaticElementInteractions: a frame around radio buttons, not a control of its own
    <div ref={frame} className="answer-sheet" onKeyDown={onKeyDown}>
      {instrument.choices !== null && (
        <div className="answer-row answer-head" aria-hidden="true">
          <ChoiceHead choices={instrument.choices} />
        </div>
      )}
      {instrument.items.map((item, place) => (
        <AnswerRow
          key={item.number}
          instrument={instrument}
          item={item}
          at={place}
          sheet={sheet}
          isMissing={missing.includes(item.number)}
          onSheet={onSheet}
        />
      ))}
    </div>
  )
}
