/** The log as the list shows it: events under the days on which they happened here. */
import type { AuditListedEvent } from '../../../db/contract/audit.ts'
import { daysBetween, formatDayLong, localNow } from '../../lib/format.ts'

export type AuditItem =
  | { readonly kind: 'day'; readonly key: string; readonly words: string }
  | {
      readonly kind: 'event'
      readonly key: string
      readonly event: AuditListedEvent
      /** `HH:MM` on the therapist's wall. */
      readonly time: string
    }

const NEAR: Readonly<Record<number, string>> = { 0: 'Today', 1: 'Yesterday' }

const dayWords = (date: string, today: string): string => {
  const near = NEAR[daysBetween(date, today)]
  return near === undefined ? formatDayLong(date) : `${near} · ${formatDayLong(date)}`
}

/** @param events in the order of the log, newest first */
export const auditItems = (
  events: readonly AuditListedEvent[],
  today: string,
): readonly AuditItem[] => {
  const items: AuditItem[] = []
  let day = ''
  for (const event of events) {
    const { date, time } = localNow(new Date(event.at))
    if (date !== day) {
      day = date
      // A day may come twice where the clock was set back.
      items.push({ kind: 'day', key: `day-${event.number}`, words: dayWords(date, today) })
    }
    items.push({ kind: 'event', key: String(event.number), event, time })
  }
  return items
}
