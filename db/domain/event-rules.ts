/** Which events of a client's life and treatment there are, and on which dates they may lie. */

export const EVENT_KINDS = [
  'medication-start',
  'medication-dose',
  'medication-stop',
  'treatment-start',
  'treatment-end',
  'hospital',
  'holiday-break',
  'risk',
  'loss',
  'break-up',
  'relationship-start',
  'move',
  'work',
  'illness',
  'other',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export type EventDates = {
  /** Local date. */
  readonly startDate: string
  /** Local date; null for a single day and for what still goes on. */
  readonly endDate: string | null
}

export type EventDateFault = 'event-ends-before-start' | 'event-in-future'

/** An event is something that happened. Only a break in therapy is known, and announced, beforehand. */
export const mayLieAhead = (kind: EventKind): boolean => kind === 'holiday-break'

/** @param today local date */
export const eventDateFault = (
  kind: EventKind,
  { startDate, endDate }: EventDates,
  today: string,
): EventDateFault | null => {
  if (endDate !== null && endDate < startDate) return 'event-ends-before-start'
  const last = endDate ?? startDate
  return last > today && !mayLieAhead(kind) ? 'event-in-future' : null
}
