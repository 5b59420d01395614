/** The calls about events: what happened in a client's life and treatment. */
import { z } from 'zod'
import { EVENT_KINDS, type EventKind } from '../../domain/event-rules.ts'
import { call, type Done } from '../call.ts'
import { type EventId, eventId } from '../ids.ts'
import { MAX_EVENT_DETAIL, MAX_EVENT_TITLE } from '../limits.ts'
import { byClient, localDate, oneLine, text } from '../shapes.ts'

/** The dates are checked by the service, which says what is wrong with them. */
const eventDetails = z
  .strictObject({
    kind: z.enum(EVENT_KINDS),
    title: oneLine(MAX_EVENT_TITLE),
    detail: text(MAX_EVENT_DETAIL),
    startDate: localDate,
    /** Null for a single day, and for what still goes on. */
    endDate: localDate.nullable(),
    isOngoing: z.boolean(),
  })
  .refine(({ endDate, isOngoing }) => !isOngoing || endDate === null)

export type EventDetails = {
  readonly kind: EventKind
  readonly title: string
  readonly detail: string
  readonly startDate: string
  readonly endDate: string | null
  readonly isOngoing: boolean
}
export type EventRow = EventDetails & { readonly id: EventId }

export const eventCalls = {
  /** By the day on which they began, oldest first. */
  'events.list': call<readonly EventRow[]>()(byClient),
  'events.add': call<{ readonly id: EventId }>()(
    z.strictObject({ ...byClient.shape, event: eventDetails }),
  ),
  'events.update': call<Done>()(z.strictObject({ eventId, event: eventDetails })),
  'events.remove': call<Done>()(z.strictObject({ eventId })),
} as const
