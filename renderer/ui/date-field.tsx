/** A date or a time of day, typed digit by digit; the calendar is beside it, not in the way. */

import { Calendar as CalendarIcon, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  TimeField as AriaTimeField,
  type TimeFieldProps as AriaTimeFieldProps,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
  DateInput,
  DatePicker,
  type DatePickerProps,
  DateSegment,
  type DateValue,
  Dialog,
  Group,
  Popover,
  type TimeValue,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldHelp, FieldLabel, type FieldLook, invalidProps } from './field.tsx'
import './date-field.css'
import './popover.css'

export interface DateFieldProps<T extends DateValue>
  extends Omit<DatePickerProps<T>, 'className' | 'style' | 'children' | 'isInvalid'>,
    FieldLook {}

/** Holds a value of @internationalized/date: `CalendarDate` for a day, without zone or hour. */
export function DateField<T extends DateValue>(props: DateFieldProps<T>) {
  const { label, isLabelHidden, description, error, className, ...rest } = props
  return (
    <DatePicker
      shouldForceLeadingZeros
      {...rest}
      {...invalidProps(error)}
      className={cx('ui-field', className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <Group className="ui-field-well">
        <DateInput className="ui-date-input">
          {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
        </DateInput>
        <Button className="ui-field-button">
          <CalendarIcon aria-hidden="true" />
        </Button>
      </Group>
      <FieldHelp description={description} error={error} />
      <Popover className="ui-popover" offset={4}>
        <Dialog className="ui-calendar-frame">
          <Calendar className="ui-calendar">
            <header className="ui-calendar-head">
              <CalendarHeading className="ui-calendar-title" />
              <Button slot="previous" className="ui-field-button">
                <ChevronLeft aria-hidden="true" />
              </Button>
              <Button slot="next" className="ui-field-button">
                <ChevronRight aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid weekdayStyle="short" className="ui-calendar-grid">
              <CalendarGridHeader>
                {(day) => (
                  <CalendarHeaderCell className="ui-calendar-day">{day}</CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className="ui-calendar-cell" />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}

export interface TimeFieldProps<T extends TimeValue>
  extends Omit<AriaTimeFieldProps<T>, 'className' | 'style' | 'children' | 'isInvalid'>,
    FieldLook {}

export function TimeField<T extends TimeValue>(props: TimeFieldProps<T>) {
  const { label, isLabelHidden, description, error, className, ...rest } = props
  return (
    <AriaTimeField
      shouldForceLeadingZeros
      {...rest}
      {...invalidProps(error)}
      className={cx('ui-field', className)}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <DateInput className="ui-field-well ui-date-input">
        {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
      </DateInput>
      <FieldHelp description={description} error={error} />
    </AriaTimeField>
  )
}
