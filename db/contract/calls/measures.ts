/** The calls about measures: results of an instrument, entered by the clinician. */
import { z } from 'zod'
import type { LatestMeasure } from '../../domain/measure-due.ts'
import { call, type Done } from '../call.ts'
import { type MeasureId, measureId, type SessionId, sessionId } from '../ids.ts'
import { MAX_ANSWERS, MAX_SCORES } from '../limits.ts'
import { byClient, byClients, localDate } from '../shapes.ts'

/** As in `db/measures`; one that is not there is refused by the service. */
const instrumentSlug = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Answers to the items, or scores that were worked out elsewhere, by slug of their scale. */
export const measureEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answers'),
    /** One per item of the instrument, in its order. */
    answers: z.array(z.number().int().min(-1_000).max(1_000).nullable()).max(MAX_ANSWERS),
    /** The clinician opted to let missing answers be, by the instrument's own rule. */
    isProrated: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('scores'),
    scores: z
      .record(instrumentSlug, z.number().min(-10_000).max(10_000))
      .refine((scores) => Object.keys(scores).length <= MAX_SCORES),
  }),
])
export type MeasureEntry = z.infer<typeof measureEntry>

const measureDetails = z.strictObject({
  takenOn: localDate,
  /** Null for one that was filled in between sessions. */
  sessionId: sessionId.nullable(),
  entry: measureEntry,
})
export type MeasureDetails = z.infer<typeof measureDetails>

export type MeasureResult = {
  readonly id: MeasureId
  readonly instrument: string
  readonly instrumentVersion: number
  readonly takenOn: string
  readonly session: { readonly id: SessionId; readonly number: number } | null
  /** One per item, null where not answered; null where only scores were entered. */
  readonly answers: readonly (number | null)[] | null
  /** By slug of the scale. */
  readonly scores: Readonly<Record<string, number>>
  readonly isProrated: boolean
  /** Whether the instrument's question about safety was answered above its lowest answer. */
  readonly isSafetyPositive: boolean
}

/** What the window must say at once. */
export type MeasureSaved = { readonly id: MeasureId; readonly isSafetyPositive: boolean }

export const measureCalls = {
  /** Of all instruments, oldest first. */
  'measures.list': call<readonly MeasureResult[]>()(byClient),
  /** The last result of each instrument that was used, by client. */
  'measures.latest': call<Readonly<Record<string, readonly LatestMeasure[]>>>()(byClients),
  'measures.add': call<MeasureSaved>()(
    byClient.extend({ instrument: instrumentSlug, ...measureDetails.shape }),
  ),
  'measures.update': call<MeasureSaved>()(measureDetails.extend({ measureId })),
  'measures.remove': call<Done>()(z.strictObject({ measureId })),
} as const
