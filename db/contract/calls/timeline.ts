/** The calls about a client's timeline: themes across sessions, what lies around them, and how it is laid out. */
import { z } from 'zod'
import type { CodebookChange, SourceSafetyMark } from '../../domain/happenings.ts'
import type { SessionPortrait } from '../../domain/session-portrait.ts'
import { TARGET_PERSONS } from '../../domain/target-person.ts'
import { call, type Done } from '../call.ts'
import { conceptSlug, type MeasureId, type SessionId, sessionId } from '../ids.ts'
import { MAX_LANES_CHOSEN, MAX_TRACKS_CHOSEN } from '../limits.ts'
import { assertion, byClient, noteKind, targetPerson, voice } from '../shapes.ts'
import type { MarkDetails, TimelineData } from '../views.ts'
import type { EventRow } from './events.ts'

const slugs = z.array(conceptSlug).max(MAX_LANES_CHOSEN)
const trackKey = z
  .string()
  .max(90)
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)

/** See `TimelineFilter`. */
export const timelineFilter = z.strictObject({
  targets: z.array(targetPerson).max(TARGET_PERSONS.length).readonly(),
  voices: z.array(voice).max(3).readonly(),
  assertions: z.array(assertion).max(4).readonly(),
  note: noteKind.nullable(),
  leastIntensity: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  late: z.enum(['only', 'without']).nullable(),
})

/** How a client's timeline is laid out; what it names may have gone since, and then counts for nothing. */
export const timelineChoice = z.strictObject({
  /** Concepts, in the order in which they stand at the top. */
  pinned: slugs,
  hidden: slugs,
  /** Those that were moved, in their order; the others follow in that of the codebook. */
  lanes: slugs,
  groups: slugs,
  collapsed: slugs,
  /** Scales of instruments, as 'phq-9/total'; null while nobody has chosen. */
  measures: z.array(trackKey).max(MAX_TRACKS_CHOSEN).nullable(),
  showsEvents: z.boolean(),
})
export type TimelineChoice = Readonly<z.infer<typeof timelineChoice>>

export const DEFAULT_CHOICE: TimelineChoice = {
  pinned: [],
  hidden: [],
  lanes: [],
  groups: [],
  collapsed: [],
  measures: null,
  showsEvents: true,
}

export type TimelineResult = {
  readonly id: MeasureId
  readonly instrument: string
  readonly instrumentVersion: number
  readonly takenOn: string
  /** By slug of the scale. */
  readonly scores: Readonly<Record<string, number>>
}

export type TimelineSurroundings = {
  /** Oldest first. */
  readonly results: readonly TimelineResult[]
  /** By the day on which they began. */
  readonly events: readonly EventRow[]
  /** Answered or not, by the day that they are about. */
  readonly safety: readonly SourceSafetyMark[]
  /** Of concepts that this client is tagged with, since they first came: oldest first. */
  readonly codebook: readonly CodebookChange[]
  readonly choice: TimelineChoice
}

export type ConceptTimelines = {
  readonly name: string
  /** Clients with a tag of it, and clients with any session. */
  readonly total: number
  readonly of: number
  /** Each with that concept alone. */
  readonly clients: readonly TimelineData[]
}

export const timelineCalls = {
  'timeline.forClient': call<TimelineData>()(
    byClient.extend({ filter: timelineFilter.nullable().default(null) }),
  ),
  'timeline.mark': call<MarkDetails>()(z.strictObject({ sessionId, concept: conceptSlug })),
  /** One for each session, in their order. */
  'timeline.portraits': call<readonly SessionPortrait<SessionId>[]>()(
    byClient.extend({ filter: timelineFilter.nullable().default(null) }),
  ),
  'timeline.around': call<TimelineSurroundings>()(byClient),
  /** Of the clients with most sessions tagged with it, at most `MAX_CLIENTS_BESIDE`. */
  'timeline.ofConcept': call<ConceptTimelines>()(z.strictObject({ concept: conceptSlug })),
  'timeline.choose': call<Done>()(byClient.extend({ choice: timelineChoice })),
} as const
