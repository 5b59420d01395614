/** What events are called, and how their dates are said. */
import type { EventDetails } from '../../../db/contract/calls/events.ts'
import type { EventKind } from '../../../db/domain/event-rules.ts'
import { formatDayShort } from '../../lib/format.ts'

export const EVENT_WORDS: Readonly<Record<EventKind, string>> = {
  'medication-start': 'Medication started',
  'medication-dose': 'Medication dose changed',
  'medication-stop': 'Medication stopped',
  'treatment-start': 'Other treatment started',
  'treatment-end': 'Other treatment ended',
  hospital: 'Hospital',
  'holiday-break': 'Break in therapy',
  risk: 'Risk',
  loss: 'Loss',
  'break-up': 'Separation',
  'relationship-start': 'New relationship',
  move: 'Move',
  work: 'Work',
  illness: 'Illness',
  other: 'Other',
}

const yearOf = (localDate: string): string => localDate.slice(0, 4)

/** '26 Jan', '10 Aug – 14 Aug', '17 May – 3 Jul 2027', 'since 16 Sep'; the year of the start is said above. */
export const eventDateWords = ({
  startDate,
  endDate,
  isOngoing,
}: Pick<EventDetails, 'startDate' | 'endDate' | 'isOngoing'>): string => {
  const start = formatDayShort(startDate)
  if (isOngoing) return `since ${start}`
  if (endDate === null || endDate === startDate) return start
  const year = yearOf(endDate) === yearOf(startDate) ? '' : ` ${yearOf(endDate)}`
  return `${start} – ${formatDayShort(endDate)}${year}`
}
