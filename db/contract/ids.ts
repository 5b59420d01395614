/** Branded ids: a session's id cannot be passed where a client's is meant. */
import { z } from 'zod'

export const clientId = z.uuid().brand<'ClientId', 'inout'>()
export const sessionId = z.uuid().brand<'SessionId', 'inout'>()
export const tagId = z.uuid().brand<'TagId', 'inout'>()
export const templateId = z.uuid().brand<'TemplateId', 'inout'>()
export const snippetId = z.uuid().brand<'SnippetId', 'inout'>()
export const measureId = z.uuid().brand<'MeasureId', 'inout'>()
export const addendumId = z.uuid().brand<'AddendumId', 'inout'>()
export const eventId = z.uuid().brand<'EventId', 'inout'>()
export const riskNoteId = z.uuid().brand<'RiskNoteId', 'inout'>()
export const roundId = z.uuid().brand<'RoundId', 'inout'>()
export const mergeId = z.uuid().brand<'MergeId', 'inout'>()

export type ClientId = z.infer<typeof clientId>
export type SessionId = z.infer<typeof sessionId>
export type TagId = z.infer<typeof tagId>
export type TemplateId = z.infer<typeof templateId>
export type SnippetId = z.infer<typeof snippetId>
/** Of one result of a measure. */
export type MeasureId = z.infer<typeof measureId>
export type AddendumId = z.infer<typeof addendumId>
export type EventId = z.infer<typeof eventId>
export type RiskNoteId = z.infer<typeof riskNoteId>
/** Of one round of second readings. */
export type RoundId = z.infer<typeof roundId>
/** Of one merging of two concepts. */
export type MergeId = z.infer<typeof mergeId>

/** A concept is known by its slug: built-in slugs never change, so exports from two practices mean the same. */
export const conceptSlug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
