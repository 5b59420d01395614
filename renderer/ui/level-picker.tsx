/** Chooses a level from 0 to 3: by its digit, by the arrows or by pointing. */

import type { ComponentProps } from 'react'
import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { cx } from './cx.ts'
import { type Level, LevelDots, levels } from './level-dots.tsx'
import './field.css'
import './level-picker.css'

export interface LevelPickerProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** What 0, 1, 2 and 3 mean here. */
  readonly names: readonly [string, string, string, string]
  /** `null` while nothing is chosen, which is not the same as 0. */
  readonly value: Level | null
  readonly onChange: (level: Level) => void
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  readonly className?: string
}

type KeyHandler = NonNullable<ComponentProps<typeof RadioField>['onKeyDown']>

function levelOf(text: string): Level | undefined {
  return levels.find((level) => String(level) === text)
}

export function LevelPicker(props: LevelPickerProps) {
  const { label, isLabelHidden, names, value, onChange, isDisabled, autoFocus, className } = props

  const chooseByDigit: KeyHandler = (event) => {
    const level = levelOf(event.key)
    if (level === undefined || event.ctrlKey || event.metaKey || event.altKey) {
      // The group's own arrow keys hear only what is passed on.
      event.continuePropagation()
      return
    }
    event.preventDefault()
    onChange(level)
    // Focus goes along, so that the arrows continue from the digit just pressed.
    const pressed: Element = event.currentTarget
    pressed
      .closest('[role="radiogroup"]')
      ?.querySelector<HTMLInputElement>(`input[value="${level}"]`)
      ?.focus()
  }

  return (
    <RadioGroup
      className={cx('ui-field', 'ui-level-picker', className)}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      isDisabled={isDisabled ?? false}
      onChange={(text) => {
        const level = levelOf(text)
        if (level !== undefined) onChange(level)
      }}
    >
      <Label className={isLabelHidden ? 'visually-hidden' : 'ui-field-label'}>{label}</Label>
      <div className="ui-level-options">
        {levels.map((level) => (
          <RadioField
            key={level}
            value={String(level)}
            className="ui-level-option"
            onKeyDown={chooseByDigit}
            autoFocus={Boolean(autoFocus) && level === (value ?? 0)}
          >
            <RadioButton className="ui-level-button">
              <span className="ui-level-digit" aria-hidden="true">
                {level}
              </span>
              <LevelDots level={level} />
              <span className="ui-level-name">{names[level]}</span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  )
}
