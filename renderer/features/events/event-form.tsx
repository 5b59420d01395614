/** Kind, title, dates and detail of an event, for a new one and for changing one. */
import { parseDate } from '@internationalized/date'
import { useState } from 'react'
import type { EventDetails } from '../../../db/contract/calls/events.ts'
import { MAX_EVENT_DETAIL, MAX_EVENT_TITLE } from '../../../db/contract/limits.ts'
import { EVENT_KINDS, eventDateFault } from '../../../db/domain/event-rules.ts'
import { EVENT_WORDS } from '../../../db/domain/event-words.ts'
import { errorWords, failureWords } from '../../lib/failure-words.ts'
import { useToday } from '../../lib/today.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { ListOption } from '../../ui/list-box.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Length = 'day' | 'range' | 'ongoing'

const LENGTHS: readonly { readonly id: Length; readonly label: string }[] = [
  { id: 'day', label: 'One day' },
  { id: 'range', label: 'From – to' },
  { id: 'ongoing', label: 'Still going on' },
]

const lengthOf = ({ endDate, isOngoing }: EventDetails): Length =>
  isOngoing ? 'ongoing' : endDate === null ? 'day' : 'range'

const withLength = (event: EventDetails, length: Length): EventDetails => ({
  ...event,
  endDate: length === 'range' ? (event.endDate ?? event.startDate) : null,
  isOngoing: length === 'ongoing',
})

export const EventForm = ({
  initial,
  submitLabel,
  isPending,
  error,
  onSubmit,
  onCancel,
}: {
  readonly initial: EventDetails
  readonly submitLabel: string
  readonly isPending: boolean
  readonly error: Error | null
  readonly onSubmit: (event: EventDetails) => void
  readonly onCancel: () => void
}) => {
  const today = useToday()
  const [event, setEvent] = useState(initial)
  const change = (changed: Partial<EventDetails>): void => setEvent({ ...event, ...changed })
  const fault = eventDateFault(event.kind, event, today)
  const faultWords = fault === null ? null : failureWords({ code: fault })
  const isRange = event.endDate !== null
  const isComplete = event.title.trim() !== '' && fault === null
  return (
    <form
      className="stacked-form"
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault()
        if (isComplete) onSubmit(event)
      }}
    >
      <Select
        label="Kind"
        autoFocus
        selectedKey={event.kind}
        onSelectionChange={(key) => {
          const kind = EVENT_KINDS.find((known) => known === key)
          if (kind !== undefined) change({ kind })
        }}
      >
        {EVENT_KINDS.map((kind) => (
          <ListOption key={kind} id={kind} text={EVENT_WORDS[kind]} />
        ))}
      </Select>
      <TextField
        label="Title"
        description="One line, such as the name of a medication or of the person lost."
        value={event.title}
        onChange={(title) => change({ title })}
        maxLength={MAX_EVENT_TITLE}
      />
      <SegmentedControl
        label="How long"
        className="event-length"
        segments={LENGTHS}
        value={lengthOf(event)}
        onChange={(length) => setEvent(withLength(event, length))}
      />
      <div className="form-row">
        <DateField
          label={lengthOf(event) === 'day' ? 'Date' : 'Began'}
          value={parseDate(event.startDate)}
          error={isRange ? null : faultWords}
          onChange={(date) => date !== null && change({ startDate: date.toString() })}
        />
        {event.endDate !== null && (
          <DateField
            label="Ended"
            value={parseDate(event.endDate)}
            error={faultWords}
            onChange={(date) => date !== null && change({ endDate: date.toString() })}
          />
        )}
      </div>
      <TextArea
        label="Detail"
        face="reading"
        value={event.detail}
        onChange={(detail) => change({ detail })}
        maxLength={MAX_EVENT_DETAIL}
      />
      {error !== null && (
        <p role="alert" className="form-error">
          {errorWords(error)}
        </p>
      )}
      <div className="form-actions">
        <Button onPress={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" isDisabled={!isComplete} isPending={isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
