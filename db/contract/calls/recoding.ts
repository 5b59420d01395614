/** The calls about reading a sample of one's own notes a second time, blind, and comparing the two readings. */
import { z } from 'zod'
import type { ConceptAgreement } from '../../domain/agreement.ts'
import { call, type Done } from '../call.ts'
import {
  type ClientId,
  conceptSlug,
  type RoundId,
  roundId,
  type SessionId,
  sessionId,
} from '../ids.ts'
import { MAX_TAGS_PER_SESSION } from '../limits.ts'
import { type TagInput, tagInput } from '../shapes.ts'

type NamedClient = { readonly id: ClientId; readonly name: string; readonly code: string }

export type RecodingRound = {
  readonly id: RoundId
  readonly begunAt: number
  /** Null for the one that is under way; there is one at most. */
  readonly finishedAt: number | null
  /** In percent, and of how many sessions. */
  readonly share: number
  readonly candidates: number
  /** In the order in which they are read. */
  readonly sessions: readonly {
    readonly id: SessionId
    readonly isDone: boolean
    /** Its text was changed since the round began, so that the two readings would be of two texts. */
    readonly isLeftOut: boolean
  }[]
}

export type RecodingState = {
  /** Newest first. */
  readonly rounds: readonly RecodingRound[]
  /** Sessions with a note whose last tag is four weeks old or more. */
  readonly candidates: number
}

/** Without a trace of the first reading. */
export type BlindNote = {
  readonly client: NamedClient
  readonly session: {
    readonly id: SessionId
    readonly number: number
    readonly localDate: string
  }
  readonly text: string
  /** Those of the second reading. */
  readonly tags: readonly TagInput[]
  readonly revision: number
  readonly isDone: boolean
  readonly recentConcepts: readonly string[]
}

export const READINGS = ['former', 'new'] as const
export type WhichReading = (typeof READINGS)[number]

/** A tag as it is compared: what it says, and of which words; '' for the whole session. */
export type ReadTag = Pick<TagInput, 'intensity' | 'assertion' | 'target' | 'voice'> & {
  readonly quote: string
}

export type Disagreement = {
  readonly client: NamedClient
  readonly session: {
    readonly id: SessionId
    readonly number: number
    readonly localDate: string
  }
  readonly concept: string
  readonly former: readonly ReadTag[]
  readonly anew: readonly ReadTag[]
  /** Null until one of the two is kept. */
  readonly kept: WhichReading | null
}

export type RecodingResult = {
  readonly round: RecodingRound
  /** Sessions read twice: the n of every figure on sessions. */
  readonly sessions: number
  /** Of those drawn: not read, and left out since their text changed. */
  readonly unread: number
  readonly leftOut: number
  /** Concepts that at least one of the readings found, in the codebook's order. */
  readonly concepts: readonly ({ readonly concept: string } & ConceptAgreement)[]
  /** In the order of the round, then of the codebook. */
  readonly disagreements: readonly Disagreement[]
}

const byRound = z.strictObject({ roundId })
const bySession = byRound.extend({ sessionId })

export const recodingCalls = {
  'recoding.state': call<RecodingState>()(z.strictObject({})),
  /** Draws the sample. */
  'recoding.begin': call<{ readonly id: RoundId }>()(
    z.strictObject({ share: z.number().min(1).max(100) }),
  ),
  'recoding.open': call<BlindNote>()(bySession),
  'recoding.save': call<{ readonly revision: number; readonly savedAt: number }>()(
    bySession.extend({
      baseRevision: z.number().int().min(0),
      tags: z.array(tagInput).max(MAX_TAGS_PER_SESSION),
    }),
  ),
  'recoding.mark': call<Done>()(bySession.extend({ isDone: z.boolean() })),
  /** What was not read is left out of the comparison. */
  'recoding.finish': call<Done>()(byRound),
  /** With all that was tagged in it; the record is not touched. */
  'recoding.discard': call<Done>()(byRound),
  'recoding.result': call<RecodingResult>()(byRound),
  /** Keeping the new reading puts its tags in the place of the former ones of this concept, dated today. */
  'recoding.decide': call<Done>()(
    bySession.extend({ concept: conceptSlug, keep: z.enum(READINGS) }),
  ),
} as const
