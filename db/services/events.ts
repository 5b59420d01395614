/** Events: what happened in a client's life and treatment, on a date or over a time. */
import type { ParsedInput } from '../contract/api.ts'
import type { EventDetails, EventRow } from '../contract/calls/events.ts'
import { VaultFailure } from '../contract/failures.ts'
import type { EventId } from '../contract/ids.ts'
import { newEventId } from '../contract/new-ids.ts'
import { eventDateFault } from '../domain/event-rules.ts'
import { localDateOf } from '../domain/local-date.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'
import { clientKeyOf } from './sessions.ts'

export const eventOf = (context: Context, id: EventId) => {
  const row = context.queries.events.find(id)
  if (row === undefined) throw new VaultFailure('not-found')
  return row
}

export const listEvents = (
  context: Context,
  input: ParsedInput<'events.list'>,
): readonly EventRow[] =>
  context.queries.events
    .ofClient(clientKeyOf(context, input.clientId))
    .map(({ id, kind, title, detail, startDate, endDate, isOngoing }) => ({
      id,
      kind,
      title,
      detail,
      startDate,
      endDate,
      isOngoing,
    }))

/** @throws VaultFailure `event-ends-before-start`, `event-in-future` */
const requireDates = (context: Context, event: EventDetails): void => {
  const fault = eventDateFault(event.kind, event, localDateOf(context.now()))
  if (fault !== null) throw new VaultFailure(fault)
}

/** Call inside a transaction. */
export const insertEvent = (
  context: Context,
  clientKey: number,
  event: EventDetails,
  at: number = context.now(),
): EventId => {
  const id = newEventId()
  context.queries.events.insert({ id, clientKey, ...event, createdAt: at, updatedAt: at })
  return id
}

export const addEvent = (context: Context, input: ParsedInput<'events.add'>) =>
  context.transaction(() => {
    requireDates(context, input.event)
    return { id: insertEvent(context, clientKeyOf(context, input.clientId), input.event) }
  })

export const updateEvent = (context: Context, input: ParsedInput<'events.update'>) =>
  context.transaction(() => {
    const { key } = eventOf(context, input.eventId)
    requireDates(context, input.event)
    context.queries.events.update(key, { ...input.event, updatedAt: context.now() })
    return DONE
  })

export const removeEvent = (context: Context, input: ParsedInput<'events.remove'>) =>
  context.transaction(() => {
    context.queries.events.remove(eventOf(context, input.eventId).key)
    return DONE
  })
