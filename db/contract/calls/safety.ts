/** The calls about safety: marks that wait for an answer, and the risk notes that answer them. */
import { z } from 'zod'
import {
  type AnsweredMark,
  RISK_ANSWERS,
  type RiskFields,
  type SafetySource,
} from '../../domain/risk-note.ts'
import { call } from '../call.ts'
import { type ClientId, type RiskNoteId, riskNoteId, type SessionId, sessionId } from '../ids.ts'
import { MAX_RISK_TEXT } from '../limits.ts'
import { byClient, localDate, type NoteKind, text } from '../shapes.ts'

/** What was tagged: a passage, or the whole session where the quote is empty. */
export type SafetyQuote = {
  readonly quote: string
  readonly memo: string
  readonly kind: NoteKind
  /** UTF-16 offsets into that note; null where it is no passage, or one whose words are gone. */
  readonly span: { readonly start: number; readonly end: number } | null
}

export type SafetyMark = {
  readonly id: string
  readonly source: SafetySource
  readonly openedAt: number
  readonly aboutDate: string
  readonly session: { readonly id: SessionId; readonly number: number } | null
  /** Of a tag. */
  readonly quotes: readonly SafetyQuote[]
  /** Of a measure; the answer as its number, null where it is not known. */
  readonly measure: { readonly instrument: string; readonly answer: number | null } | null
}

export type RiskNoteRow = {
  readonly id: RiskNoteId
  readonly localDate: string
  /** Null for the draft. */
  readonly signedAt: number | null
  /** How many safety marks it answered. */
  readonly answered: number
}

export type SafetyState = {
  /** Oldest first, at most `MAX_MARKS_SHOWN`. */
  readonly open: readonly SafetyMark[]
  readonly openTotal: number
  /** The draft first, then the newest. */
  readonly riskNotes: readonly RiskNoteRow[]
}

export type RiskNoteView = {
  readonly client: { readonly id: ClientId; readonly name: string; readonly code: string }
  /** Null for one that is not begun yet. */
  readonly id: RiskNoteId | null
  /** 0 for one that is not begun yet; a save names the one it builds on. */
  readonly revision: number
  readonly savedAt: number | null
  readonly fields: RiskFields
  readonly session: {
    readonly id: SessionId
    readonly number: number
    readonly localDate: string
  } | null
  readonly signed: {
    readonly at: number
    readonly sha256: string
    readonly appVersion: string
    /** Exactly what the hash is of. */
    readonly text: string
    readonly answered: readonly AnsweredMark[]
  } | null
}

const finding = z.strictObject({
  answer: z.enum(RISK_ANSWERS).nullable(),
  detail: text(MAX_RISK_TEXT),
})
const riskFields = z.strictObject({
  localDate,
  ideation: finding,
  plan: finding,
  means: finding,
  intent: finding,
  protective: text(MAX_RISK_TEXT),
  action: text(MAX_RISK_TEXT),
  consultation: text(MAX_RISK_TEXT),
})
const baseRevision = z.number().int().min(0)

export const safetyCalls = {
  'safety.state': call<SafetyState>()(byClient),
  /** Null for the client's draft, begun or not: there is one at most. */
  'safety.openRiskNote': call<RiskNoteView>()(
    byClient.extend({ riskNoteId: riskNoteId.nullable() }),
  ),
  /** The client's draft, which goes when nothing is left in it: its revision is then 0 again. */
  'safety.saveRiskNote': call<{ readonly revision: number; readonly savedAt: number }>()(
    byClient.extend({ baseRevision, sessionId: sessionId.nullable(), fields: riskFields }),
  ),
  /** Freezes the draft for ever and answers every open mark of the client. */
  'safety.signRiskNote': call<{
    readonly id: RiskNoteId
    readonly at: number
    readonly sha256: string
    readonly answered: number
  }>()(byClient.extend({ baseRevision })),
} as const
