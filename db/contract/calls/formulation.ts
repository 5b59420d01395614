/** The calls about the formulation: its map of the framework, its text with quotes as evidence, its dated versions. */
import { z } from 'zod'
import type { FormulationMap } from '../../domain/formulation/weights.ts'
import { call } from '../call.ts'
import type { TagEvidence } from '../evidence.ts'
import { type ClientId, conceptSlug, type SessionId, sessionId, tagId } from '../ids.ts'
import { MAX_FORMULATION_LENGTH, MAX_FORMULATION_QUOTES, MAX_QUOTE_LENGTH } from '../limits.ts'
import { byClient, localDate, noteKind, text } from '../shapes.ts'

const number = z.number().int().min(1).max(9_999)

/**
 * A quote as the text has it. Of one that the vault does not hold yet it takes the words from the tag itself; what
 * comes with it counts only where the tag has gone meanwhile.
 */
const quoteInput = z.strictObject({
  number,
  tagId,
  sessionId,
  concept: conceptSlug,
  /** The note that it quotes; null for a tag on the whole session. */
  note: noteKind.nullable(),
  words: text(MAX_QUOTE_LENGTH),
})
export type QuoteInput = z.infer<typeof quoteInput>

/** What has become of the words since they were quoted. */
export type QuoteState =
  | 'same'
  /** The passage reads otherwise now. */
  | 'changed'
  /** The tag is there, its words are no longer in the note. */
  | 'lost'
  /** The tag was removed. */
  | 'gone'

export type FormulationQuote = QuoteInput & {
  readonly state: QuoteState
  /** How the passage reads now, where that differs. */
  readonly wordsNow: string | null
  /** Null where the session was removed. */
  readonly session: {
    readonly id: SessionId
    readonly number: number
    readonly localDate: string
  } | null
  /** UTF-16 offsets into that note, as it is now. */
  readonly span: { readonly start: number; readonly end: number } | null
}

export type FormulationVersionRow = {
  /** 1 for the first. */
  readonly number: number
  readonly localDate: string
  readonly closedAt: number
  readonly words: number
  /** It quotes a process note, and is of their class. */
  readonly isProcess: boolean
}

export type FormulationView = {
  readonly client: { readonly id: ClientId; readonly name: string; readonly code: string }
  /** 0 for one that is not begun yet; a save names the one it builds on. */
  readonly revision: number
  readonly savedAt: number | null
  readonly text: string
  readonly quotes: readonly FormulationQuote[]
  /** Newest first. */
  readonly versions: readonly FormulationVersionRow[]
}

export type FormulationVersion = FormulationVersionRow & {
  readonly text: string
  readonly quotes: readonly FormulationQuote[]
  /** Of the text with its quotes in place, see db/services/formulation.ts. */
  readonly sha256: string
}

const baseRevision = z.number().int().min(0)
const content = {
  baseRevision,
  text: text(MAX_FORMULATION_LENGTH),
  quotes: z.array(quoteInput).max(MAX_FORMULATION_QUOTES),
}

export const formulationCalls = {
  'formulation.map': call<FormulationMap>()(byClient),
  /** Every tag of one concept, in the order of the sessions. */
  'formulation.evidence': call<readonly TagEvidence[]>()(byClient.extend({ concept: conceptSlug })),
  'formulation.open': call<FormulationView>()(byClient),
  'formulation.save': call<{ readonly revision: number; readonly savedAt: number }>()(
    byClient.extend(content),
  ),
  /** Freezes the text as it is, under a date; it goes on from there. */
  'formulation.close': call<{ readonly number: number }>()(
    byClient.extend({ baseRevision, localDate }),
  ),
  'formulation.version': call<FormulationVersion>()(byClient.extend({ number })),
} as const
