/** Events as the list shows them: newest first, under the years in which they began. */
import type { EventRow } from '../../../db/contract/calls/events.ts'

export type EventListItem =
  | { readonly kind: 'year'; readonly key: string; readonly year: string }
  | {
      readonly kind: 'event'
      readonly key: string
      readonly event: EventRow
      readonly isAhead: boolean
    }

/** @param today local date */
export const eventListItems = (
  events: readonly EventRow[],
  today: string,
): readonly EventListItem[] => {
  const items: EventListItem[] = []
  let year = ''
  for (const event of events.toReversed()) {
    const own = event.startDate.slice(0, 4)
    if (own !== year) {
      year = own
      items.push({ kind: 'year', key: year, year })
    }
    items.push({ kind: 'event', key: event.id, event, isAhead: event.startDate > today })
  }
  return items
}
