/** Date, time, length and attendance of a session, for a new one and for changing one. */
import { parseDate, parseTime } from '@internationalized/date'
import { useState } from 'react'
import type { Attendance, SessionDetails } from '../../../db/contract/shapes.ts'
import { errorWords } from '../../lib/failure-words.ts'
import { formatDay, formatWeekday } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { DateField, TimeField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { ATTENDANCE_WORDS } from './attendance-words.ts'

type Props = {
  readonly initial: SessionDetails
  /** A day to take with one press in place of the initial one. */
  readonly usualDay: string | null
  readonly submitLabel: string
  readonly isPending: boolean
  readonly error: Error | null
  readonly onSubmit: (details: SessionDetails) => void
  readonly onCancel: () => void
}

const ATTENDANCES: readonly { readonly id: Attendance; readonly label: string }[] = [
  { id: 'attended', label: ATTENDANCE_WORDS.attended },
  { id: 'cancelled', label: ATTENDANCE_WORDS.cancelled },
  { id: 'no-show', label: ATTENDANCE_WORDS['no-show'] },
]

export const SessionForm = ({
  initial,
  usualDay,
  submitLabel,
  isPending,
  error,
  onSubmit,
  onCancel,
}: Props) => {
  const [details, setDetails] = useState(initial)
  const change = (changed: Partial<SessionDetails>): void => setDetails({ ...details, ...changed })
  return (
    <form
      className="stacked-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(details)
      }}
    >
      <DateField
        label="Date"
        value={parseDate(details.localDate)}
        onChange={(date) => date !== null && change({ localDate: date.toString() })}
        autoFocus
      />
      {usualDay !== null && details.localDate !== usualDay && (
        <Button variant="quiet" onPress={() => change({ localDate: usualDay })}>
          Use {formatWeekday(usualDay)} {formatDay(usualDay)}, the usual day
        </Button>
      )}
      <div className="form-row">
        <TimeField
          label="Time"
          value={parseTime(details.localTime)}
          onChange={(time) => time !== null && change({ localTime: time.toString().slice(0, 5) })}
        />
        <NumberField
          label="Minutes"
          value={details.durationMinutes}
          minValue={1}
          maxValue={1_440}
          onChange={(durationMinutes) => change({ durationMinutes })}
        />
      </div>
      <SegmentedControl
        label="Attendance"
        segments={ATTENDANCES}
        value={details.attendance}
        onChange={(attendance) => change({ attendance })}
      />
      {error !== null && (
        <p role="alert" className="form-error">
          {errorWords(error)}
        </p>
      )}
      <div className="form-actions">
        <Button onPress={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
