/** The fields of a tag beyond its concept: how strongly, in what sense, in what direction, and a memo. */
import type { KeyboardEvent } from 'react'
import { MAX_MEMO_LENGTH } from '../../../db/contract/limits.ts'
import type { Movement } from '../../../db/contract/shapes.ts'
import { LevelPicker } from '../../ui/level-picker.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import {
  ASSERTIONS_IN_ORDER,
  assertionWords,
  intensityOfKey,
  intensityWords,
  MOVEMENTS_IN_ORDER,
  movementWords,
} from './tag-words.ts'
import type { Reading } from './tagging.ts'

const LEVEL_NAMES = ['absent', intensityWords(1), intensityWords(2), intensityWords(3)] as const

const ASSERTION_SEGMENTS = ASSERTIONS_IN_ORDER.map((id) => ({ id, label: assertionWords(id) }))

type MovementChoice = Movement | 'unknown'
const MOVEMENT_SEGMENTS: readonly { readonly id: MovementChoice; readonly label: string }[] = [
  { id: 'unknown', label: 'not said' },
  ...MOVEMENTS_IN_ORDER.map((id) => ({ id, label: movementWords(id) })),
]

export const ReadingFields = ({
  reading,
  onChange,
  onMemoBlur,
}: {
  readonly reading: Reading
  readonly onChange: (change: Partial<Reading>) => void
  readonly onMemoBlur?: () => void
}) => {
  const onDigit = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return
    const intensity = intensityOfKey(event.key)
    if (intensity === null) return
    event.preventDefault()
    onChange({ intensity })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend would say again what the card says already
    <div role="group" aria-label="Reading" className="note-fields" onKeyDown={onDigit}>
      <LevelPicker
        label="Intensity"
        names={LEVEL_NAMES}
        value={reading.intensity}
        onChange={(intensity) => onChange({ intensity })}
        autoFocus
      />
      <div className="note-field">
        <span className="ui-field-label" aria-hidden="true">
          Assertion
        </span>
        <SegmentedControl
          label="Assertion"
          segments={ASSERTION_SEGMENTS}
          value={reading.assertion}
          onChange={(assertion) => onChange({ assertion })}
        />
      </div>
      <div className="note-field">
        <span className="ui-field-label" aria-hidden="true">
          Movement
        </span>
        <SegmentedControl<MovementChoice>
          label="Movement"
          segments={MOVEMENT_SEGMENTS}
          value={reading.movement ?? 'unknown'}
          onChange={(movement) => onChange({ movement: movement === 'unknown' ? null : movement })}
        />
      </div>
      <TextArea
        label="Memo"
        rows={2}
        value={reading.memo}
        maxLength={MAX_MEMO_LENGTH}
        onChange={(memo) => onChange({ memo })}
        {...(onMemoBlur === undefined ? {} : { onBlur: onMemoBlur })}
      />
    </div>
  )
}

export const isTextField = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text')
