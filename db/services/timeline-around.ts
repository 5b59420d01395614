/** What lies around a client's themes on the timeline, and how the therapist has laid it out. */
import type { ParsedInput } from '../contract/api.ts'
import {
  DEFAULT_CHOICE,
  type TimelineChoice,
  type TimelineSurroundings,
  timelineChoice,
} from '../contract/calls/timeline.ts'
import { codebookChanges } from './codebook-changes.ts'
import type { Context } from './context.ts'
import { DONE } from './done.ts'
import { listEvents } from './events.ts'
import { listMeasures } from './measures.ts'
import { clientKeyOf } from './sessions.ts'

const parsed = (value: string): unknown => {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

/** What another version of the app wrote and this one cannot use counts as not chosen, field by field. */
const choiceOf = (stored: string | undefined): TimelineChoice => {
  const known = stored === undefined ? {} : parsed(stored)
  const fields = Object.entries(known ?? {}).flatMap(([name, value]) => {
    const one = timelineChoice.partial().safeParse({ [name]: value })
    return one.success ? Object.entries(one.data) : []
  })
  return timelineChoice.parse({ ...DEFAULT_CHOICE, ...Object.fromEntries(fields) })
}

export const timelineAround = (
  context: Context,
  input: ParsedInput<'timeline.around'>,
): TimelineSurroundings => {
  const clientKey = clientKeyOf(context, input.clientId)
  const { safety, timeline } = context.queries
  return {
    results: listMeasures(context, input).map(
      ({ id, instrument, instrumentVersion, takenOn, scores }) => ({
        id,
        instrument,
        instrumentVersion,
        takenOn,
        scores,
      }),
    ),
    events: listEvents(context, input),
    safety: safety.marks(clientKey),
    codebook: codebookChanges(context, clientKey),
    choice: choiceOf(timeline.choice(clientKey)),
  }
}

export const chooseTimeline = (context: Context, input: ParsedInput<'timeline.choose'>) =>
  context.transaction(() => {
    const clientKey = clientKeyOf(context, input.clientId)
    context.queries.timeline.choose({ clientKey, choice: JSON.stringify(input.choice) })
    return DONE
  })
