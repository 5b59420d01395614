/** Where a search looks and what it answers with, stated apart from the schemas so that the window need not carry them. */
import type { EventKind } from '../domain/event-rules.ts'
import type { TargetPerson } from '../domain/target-person.ts'
import type { ClientId, EventId, RiskNoteId, SessionId } from './ids.ts'
import type { Assertion, Intensity, Movement, NoteKind, NoteState, Voice } from './shapes.ts'

/** What may be read freely by whoever reads the record. */
export const RECORD_SOURCES = ['note', 'addendum', 'tag', 'event', 'risk-note'] as const
/** Process notes, what quotes or adds to them, and what may quote them: the formulation, which is no part of the record. */
export const PROCESS_SOURCES = [
  'process-note',
  'process-addendum',
  'process-tag',
  'formulation',
] as const
export const SEARCH_SOURCES = [...RECORD_SOURCES, ...PROCESS_SOURCES] as const

export type ProcessSource = (typeof PROCESS_SOURCES)[number]
export type SearchSource = (typeof SEARCH_SOURCES)[number]

const OF_PROCESS: ReadonlySet<SearchSource> = new Set(PROCESS_SOURCES)
export const isProcessSource = (source: SearchSource): source is ProcessSource =>
  OF_PROCESS.has(source)

/** Hits in one answer. */
export const SEARCH_PAGE = 50
/** How far into the hits an answer may begin. */
export const MAX_SEARCH_OFFSET = 10_000

type Span = readonly [start: number, end: number]
type Place = { readonly start: number; readonly end: number }

type Hit = {
  readonly client: { readonly id: ClientId; readonly name: string; readonly code: string }
  /** The day of the session or risk note or, of an event, its first. */
  readonly localDate: string
  /** Empty where there is nothing to show, as in a list of tags for one on a whole session. */
  readonly snippet: string
  /** Matches inside the snippet, UTF-16 offsets. */
  readonly highlights: readonly Span[]
}
type SessionHit = Hit & {
  readonly session: { readonly id: SessionId; readonly number: number; readonly localDate: string }
  /** The note it belongs to. */
  readonly kind: NoteKind
}
export type NoteHit = SessionHit & {
  readonly source: 'note' | 'process-note'
  readonly noteState: NoteState
  /** First match inside the note's text, UTF-16 offsets. */
  readonly start: number
  readonly end: number
}
export type AddendumHit = SessionHit & {
  readonly source: 'addendum' | 'process-addendum'
  /** 1 for the first addendum to its note. */
  readonly number: number
  readonly isSigned: boolean
}
export type TagHit = SessionHit & {
  readonly source: 'tag' | 'process-tag'
  readonly concept: string
  readonly intensity: Intensity
  readonly assertion: Assertion
  readonly movement: Movement | null
  readonly target: TargetPerson | null
  readonly voice: Voice | null
  readonly aspects: readonly string[]
  /** The words tagged; empty for a whole session. The snippet is of the memo or, in a list of tags, of these words. */
  readonly quote: string
  readonly memo: string
  /** Where the words stand in the note; null for a whole session, and where they are no longer there. */
  readonly passage: Place | null
}
export type EventHit = Hit & {
  readonly source: 'event'
  readonly eventId: EventId
  readonly eventKind: EventKind
  readonly title: string
  readonly titleHighlights: readonly Span[]
  /** Local date; null for one day, and for what goes on. */
  readonly endDate: string | null
  readonly isOngoing: boolean
}
export type RiskNoteHit = Hit & {
  readonly source: 'risk-note'
  readonly riskNoteId: RiskNoteId
  readonly isSigned: boolean
}
/** Of the text that goes on, not of its closed versions; the day is that of its last save. */
export type FormulationHit = Hit & { readonly source: 'formulation' }
export type SearchHit = NoteHit | AddendumHit | TagHit | EventHit | RiskNoteHit | FormulationHit

export type SearchAnswer = {
  readonly hits: readonly SearchHit[]
  /** All that match, in each of the places that were searched and together. */
  readonly found: Readonly<Partial<Record<SearchSource, number>>>
  readonly total: number
}
