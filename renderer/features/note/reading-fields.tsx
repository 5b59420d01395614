/** The fields of a tag beyond its concept: how strongly, in what sense, about whom, in whose voice, and a memo. */
import type { KeyboardEvent, ReactNode } from 'react'
import { MAX_MEMO_LENGTH } from '../../../db/contract/limits.ts'
import type { Movement, Voice } from '../../../db/contract/shapes.ts'
import { TARGET_PERSONS } from '../../../db/domain/target-person.ts'
import { aspectsOf } from '../../../db/framework/aspects.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { LevelPicker } from '../../ui/level-picker.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import {
  ASSERTIONS_IN_ORDER,
  assertionWords,
  intensityOfKey,
  intensityWords,
  MOVEMENTS_IN_ORDER,
  movementWords,
  targetWords,
  VOICES_IN_ORDER,
  voiceWords,
} from './tag-words.ts'
import type { Reading } from './tagging.ts'

const LEVEL_NAMES = ['absent', intensityWords(1), intensityWords(2), intensityWords(3)] as const

const ASSERTION_SEGMENTS = ASSERTIONS_IN_ORDER.map((id) => ({ id, label: assertionWords(id) }))

type MovementChoice = Movement | 'unknown'
const MOVEMENT_SEGMENTS: readonly { readonly id: MovementChoice; readonly label: string }[] = [
  { id: 'unknown', label: 'not said' },
  ...MOVEMENTS_IN_ORDER.map((id) => ({ id, label: movementWords(id) })),
]

type VoiceChoice = Voice | 'unknown'
const VOICE_SEGMENTS: readonly { readonly id: VoiceChoice; readonly label: string }[] = [
  { id: 'unknown', label: 'not said' },
  ...VOICES_IN_ORDER.map((id) => ({ id, label: voiceWords(id) })),
]

const NOBODY = 'nobody'

/** A field with its label beside it, so that all of a reading stands in one view. */
const Field = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="note-field">
    <span className="ui-field-label" aria-hidden="true">
      {label}
    </span>
    {children}
  </div>
)

const Aspects = ({
  concept,
  chosen,
  onChange,
}: {
  readonly concept: string
  readonly chosen: readonly string[]
  readonly onChange: (aspects: readonly string[]) => void
}) => {
  const aspects = aspectsOf(concept)
  if (aspects.length === 0) return null
  return (
    <Field label="Which">
      {/* biome-ignore lint/a11y/useSemanticElements: a legend cannot stand beside its fields */}
      <div role="group" aria-label="Aspects" className="note-aspects">
        {aspects.map(({ slug, name }) => (
          <Checkbox
            key={slug}
            isSelected={chosen.includes(slug)}
            onChange={(isOn) =>
              onChange(
                aspects
                  .map((aspect) => aspect.slug)
                  .filter((one) => (one === slug ? isOn : chosen.includes(one))),
              )
            }
          >
            {name}
          </Checkbox>
        ))}
      </div>
    </Field>
  )
}

export const ReadingFields = ({
  concept,
  reading,
  onChange,
  onMemoBlur,
}: {
  readonly concept: string
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
      <Field label="Intensity">
        <LevelPicker
          label="Intensity"
          isLabelHidden
          names={LEVEL_NAMES}
          value={reading.intensity}
          onChange={(intensity) => onChange({ intensity })}
          autoFocus
        />
      </Field>
      <Aspects
        concept={concept}
        chosen={reading.aspects}
        onChange={(aspects) => onChange({ aspects })}
      />
      <Field label="About">
        <Select
          className="note-target"
          label="About"
          isLabelHidden
          value={reading.target ?? NOBODY}
          onChange={(key) =>
            onChange({ target: TARGET_PERSONS.find((person) => person === key) ?? null })
          }
        >
          <ListOption id={NOBODY} text="nobody in particular" />
          {TARGET_PERSONS.map((person) => (
            <ListOption key={person} id={person} text={targetWords(person)} />
          ))}
        </Select>
      </Field>
      <Field label="Voice">
        <SegmentedControl<VoiceChoice>
          label="Voice"
          segments={VOICE_SEGMENTS}
          value={reading.voice ?? 'unknown'}
          onChange={(voice) => onChange({ voice: voice === 'unknown' ? null : voice })}
        />
      </Field>
      <Field label="Assertion">
        <SegmentedControl
          label="Assertion"
          segments={ASSERTION_SEGMENTS}
          value={reading.assertion}
          onChange={(assertion) => onChange({ assertion })}
        />
      </Field>
      <Field label="Movement">
        <SegmentedControl<MovementChoice>
          label="Movement"
          segments={MOVEMENT_SEGMENTS}
          value={reading.movement ?? 'unknown'}
          onChange={(movement) => onChange({ movement: movement === 'unknown' ? null : movement })}
        />
      </Field>
      <Field label="Memo">
        <TextArea
          label="Memo"
          isLabelHidden
          rows={2}
          value={reading.memo}
          maxLength={MAX_MEMO_LENGTH}
          onChange={(memo) => onChange({ memo })}
          {...(onMemoBlur === undefined ? {} : { onBlur: onMemoBlur })}
        />
      </Field>
    </div>
  )
}

export const isTextField = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text')
