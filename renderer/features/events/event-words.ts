/** How the dates of events are said. */
import type { EventDetails } from '../../../db/contract/calls/events.ts'
import { formatDayShort } from '../../lib/format.ts'

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
