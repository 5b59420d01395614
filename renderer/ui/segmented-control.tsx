/** Two to five views of the same thing, one of them on. */

import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from './cx.ts'
import './segmented-control.css'

export interface Segment<Id extends string> {
  readonly id: Id
  readonly label: string
  /** Shown instead of the label, which then stays as the accessible name. */
  readonly icon?: ReactNode
}

export interface SegmentedControlProps<Id extends string> {
  readonly label: string
  readonly segments: ReadonlyArray<Segment<Id>>
  readonly value: Id
  readonly onChange: (id: Id) => void
  readonly isDisabled?: boolean
  readonly className?: string
}

export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, segments, value, onChange, isDisabled = false, className } = props
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.id))
        if (chosen) onChange(chosen.id)
      }}
      className={cx('ui-segments', className)}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.id}
          id={segment.id}
          className="ui-segment"
          {...(segment.icon ? { 'aria-label': segment.label } : {})}
        >
          {segment.icon ?? segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
