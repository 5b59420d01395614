/** New ids, apart from the schemas so that the window need not carry them. UUIDv7: what is made later sorts later. */
import { v7 as uuidv7 } from 'uuid'
import type {
  AddendumId,
  ClientId,
  EventId,
  MeasureId,
  MergeId,
  RiskNoteId,
  RoundId,
  SessionId,
  SnippetId,
  TagId,
  TemplateId,
} from './ids.ts'

export const newClientId = (): ClientId => uuidv7() as ClientId
export const newSessionId = (): SessionId => uuidv7() as SessionId
export const newTagId = (): TagId => uuidv7() as TagId
export const newTemplateId = (): TemplateId => uuidv7() as TemplateId
export const newSnippetId = (): SnippetId => uuidv7() as SnippetId
export const newMeasureId = (): MeasureId => uuidv7() as MeasureId
export const newAddendumId = (): AddendumId => uuidv7() as AddendumId
export const newEventId = (): EventId => uuidv7() as EventId
export const newRiskNoteId = (): RiskNoteId => uuidv7() as RiskNoteId
export const newMergeId = (): MergeId => uuidv7() as MergeId
export const newRoundId = (): RoundId => uuidv7() as RoundId
