/** Narrows the timeline to some of the tags: about whom, in whose voice, how strong, from which note. */
import type { ReactNode } from 'react'
import { TARGET_PERSONS } from '../../../db/domain/target-person.ts'
import { filterWords, NO_FILTER, type TimelineFilter } from '../../../db/domain/timeline-filter.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Radio, RadioGroup } from '../../ui/radio-group.tsx'
import {
  ASSERTIONS_IN_ORDER,
  assertionWords,
  intensityWords,
  targetWords,
  VOICES_IN_ORDER,
  voiceWords,
} from '../note/tag-words.ts'
import './filter.css'

/** 'About mother or father' of what is filtered; with a way out of it. */
export const FilterLine = ({
  filter,
  onChange,
}: {
  readonly filter: TimelineFilter
  readonly onChange: (filter: TimelineFilter) => void
}) => (
  <p className="timeline-filtered">
    <span>
      Filtered: {filterWords(filter)}. Safety concepts are not filtered; counts and dormancy go by
      what is let through.
    </span>
    <Button size="small" variant="quiet" onPress={() => onChange(NO_FILTER)}>
      Clear the filter
    </Button>
  </p>
)

const Several = <T extends string>({
  legend,
  all,
  chosen,
  wordsOf,
  onChange,
}: {
  readonly legend: string
  readonly all: readonly T[]
  readonly chosen: readonly T[]
  readonly wordsOf: (one: T) => string
  readonly onChange: (chosen: readonly T[]) => void
}) => (
  <fieldset>
    <legend>{legend}</legend>
    <div className="timeline-filter-many">
      {all.map((one) => (
        <Checkbox
          key={one}
          isSelected={chosen.includes(one)}
          onChange={(isSelected) =>
            onChange(all.filter((each) => (each === one ? isSelected : chosen.includes(each))))
          }
        >
          {wordsOf(one)}
        </Checkbox>
      ))}
    </div>
  </fieldset>
)

const One = ({
  label,
  value,
  onChange,
  children,
}: {
  readonly label: string
  readonly value: string | null
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}) => (
  <RadioGroup label={label} orientation="horizontal" value={value ?? 'any'} onChange={onChange}>
    {children}
  </RadioGroup>
)

const LEVELS = [1, 2, 3] as const

export const FilterDialog = ({
  filter,
  onChange,
  onClose,
}: {
  readonly filter: TimelineFilter
  readonly onChange: (filter: TimelineFilter) => void
  readonly onClose: () => void
}) => (
  <Dialog
    title="Filter the themes"
    size="large"
    isOpen
    onOpenChange={onClose}
    footer={(close) => (
      <>
        <Button onPress={() => onChange(NO_FILTER)}>Clear</Button>
        <Button variant="primary" onPress={close}>
          Done
        </Button>
      </>
    )}
  >
    <div className="timeline-filter">
      <Several
        legend="About or turned to"
        all={TARGET_PERSONS}
        chosen={filter.targets}
        wordsOf={targetWords}
        onChange={(targets) => onChange({ ...filter, targets })}
      />
      <Several
        legend="In"
        all={VOICES_IN_ORDER}
        chosen={filter.voices}
        wordsOf={voiceWords}
        onChange={(voices) => onChange({ ...filter, voices })}
      />
      <Several
        legend="Said as"
        all={ASSERTIONS_IN_ORDER}
        chosen={filter.assertions}
        wordsOf={assertionWords}
        onChange={(assertions) => onChange({ ...filter, assertions })}
      />
      <One
        label="From"
        value={filter.note}
        onChange={(value) =>
          onChange({
            ...filter,
            note: value === 'progress' || value === 'process' ? value : null,
          })
        }
      >
        <Radio value="any">both notes</Radio>
        <Radio value="progress">progress notes</Radio>
        <Radio value="process">process notes</Radio>
      </One>
      <One
        label="At least"
        value={filter.leastIntensity === null ? null : String(filter.leastIntensity)}
        onChange={(value) =>
          onChange({
            ...filter,
            leastIntensity: LEVELS.find((level) => String(level) === value) ?? null,
          })
        }
      >
        <Radio value="any">any strength</Radio>
        {LEVELS.map((level) => (
          <Radio key={level} value={String(level)}>
            {intensityWords(level)}
          </Radio>
        ))}
      </One>
      <One
        label="Tagged"
        value={filter.late}
        onChange={(value) =>
          onChange({ ...filter, late: value === 'only' || value === 'without' ? value : null })
        }
      >
        <Radio value="any">at any time</Radio>
        <Radio value="without">within a week of the session</Radio>
        <Radio value="only">later, in retrospect</Radio>
      </One>
    </div>
  </Dialog>
)
