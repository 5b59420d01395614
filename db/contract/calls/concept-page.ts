/** The calls behind the page of a concept: who, when, in which words, and together with what. */
import { z } from 'zod'
import type { ConceptTotals, CoOccurrence } from '../../domain/co-occurrence.ts'
import type { ConceptPair } from '../../domain/co-occurrence-matrix.ts'
import { call } from '../call.ts'
import { type ClientId, clientId, conceptSlug, type SessionId } from '../ids.ts'
import { MAX_QUOTES_OFFSET, MAX_QUOTES_PAGE } from '../limits.ts'
import { assertion, type NoteKind, type NoteState, targetPerson, voice } from '../shapes.ts'
import type { Tag } from '../views.ts'

type NamedClient = { readonly id: ClientId; readonly name: string; readonly code: string }

export type ConceptClient = {
  readonly client: NamedClient
  readonly tags: number
  readonly sessions: number
  /** What the sessions are of: those of the client that have a note, or a tag of this concept. */
  readonly ofSessions: number
  /** Local dates of the first and the last session with a tag. */
  readonly first: string
  readonly last: string
}

export type ConceptUse = {
  /** In the order of their names. */
  readonly clients: readonly ConceptClient[]
  /** What the clients are of: those who have a session with a note or a tag. */
  readonly ofClients: number
}

export type Quote = {
  readonly client: NamedClient
  readonly session: {
    readonly id: SessionId
    readonly number: number
    readonly localDate: string
  }
  /** The note whose words it quotes; null for a tag on the whole session. */
  readonly kind: NoteKind | null
  readonly noteState: NoteState
  /** Of the words at most a beginning of 400 characters. */
  readonly tag: Tag
  /** The version of the concept that it was tagged under. */
  readonly version: number
}

export type QuotePage = {
  readonly quotes: readonly Quote[]
  /** How many the filter lets through in all. */
  readonly total: number
}

/** The same with slugs; `of` says what the counts are of. */
export type ConceptTogether = {
  readonly of: {
    readonly passages: number
    readonly sessions: number
    readonly followed: number
  }
  readonly concepts: readonly (Omit<CoOccurrence, 'concept'> & { readonly concept: string })[]
}

/** On overlapping words, in the session, in the session after. */
export const TOGETHER_SCOPES = ['passages', 'sessions', 'next'] as const
export type TogetherScope = (typeof TOGETHER_SCOPES)[number]

/** Each two concepts that are found together, by slug; `one` is the earlier in the order of `concepts`. */
export type PairTogether = Omit<ConceptPair, 'one' | 'other'> & {
  readonly one: string
  readonly other: string
}

export type ConceptMatrix = {
  /** Sessions in which any concept appears. */
  readonly sessions: number
  /** Those that appear, in the codebook's order. */
  readonly concepts: readonly (ConceptTotals & { readonly concept: string })[]
  readonly pairs: readonly PairTogether[]
}

export type TogetherPage = {
  /** Each with the quotes of both concepts that make it count. */
  readonly places: readonly { readonly quotes: readonly Quote[] }[]
  /** How many places there are in all: passages, or sessions. */
  readonly total: number
}

const byConcept = z.strictObject({ concept: conceptSlug })
const page = {
  offset: z.number().int().min(0).max(MAX_QUOTES_OFFSET).default(0),
  limit: z.number().int().min(1).max(MAX_QUOTES_PAGE),
}

export const conceptPageCalls = {
  'concepts.use': call<ConceptUse>()(byConcept),
  /** By client, date and place in the text. Null filters nothing. */
  'concepts.quotes': call<QuotePage>()(
    byConcept.extend({
      clientId: clientId.nullable(),
      assertion: assertion.nullable(),
      target: targetPerson.nullable(),
      voice: voice.nullable(),
      ...page,
    }),
  ),
  'concepts.together': call<ConceptTogether>()(byConcept),
  /** All pairs at once, of one client or, with null, of all. */
  'concepts.matrix': call<ConceptMatrix>()(z.strictObject({ clientId: clientId.nullable() })),
  /** What a count of `concepts.together` or `concepts.matrix` is made of; with null, of all clients. */
  'concepts.togetherQuotes': call<TogetherPage>()(
    byConcept.extend({
      other: conceptSlug,
      scope: z.enum(TOGETHER_SCOPES),
      clientId: clientId.nullable().default(null),
      ...page,
    }),
  ),
} as const
