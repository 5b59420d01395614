/** The record of one client as it leaves the vault, on paper or as files. Instants are UTC milliseconds. */
import type { AddendumKind, AmendmentRequest } from './addendum.ts'
import type { EventKind } from './event-rules.ts'

type Attendance = 'attended' | 'cancelled' | 'no-show'
export type NoteKind = 'progress' | 'process'

export type RecordClient = { readonly name: string; readonly code: string }

export type RecordSession = {
  readonly id: string
  /** 1 for the client's first session. */
  readonly number: number
  /** `YYYY-MM-DD` and `HH:MM` on the therapist's wall. */
  readonly localDate: string
  readonly localTime: string
  readonly timeZone: string
  readonly durationMinutes: number
  readonly attendance: Attendance
}

/** @property sha256 in lower-case hex; of a note's text in UTF-8 */
export type RecordSignature = {
  readonly at: number
  readonly sha256: string
  readonly appVersion: string
}

export type RecordAddendum = {
  /** 1 for the first of its note. */
  readonly number: number
  readonly kind: AddendumKind
  readonly text: string
  readonly writtenAt: number
  /** Null for a draft. */
  readonly signature: RecordSignature | null
  /** Of one that the client asked for. */
  readonly request: AmendmentRequest | null
}

export type RecordNote = {
  readonly sessionId: string
  readonly kind: NoteKind
  readonly text: string
  readonly writtenAt: number
  /** Null for a draft. */
  readonly signature: RecordSignature | null
  /** In their order; the last may be a draft. Only a signed note has any. */
  readonly addenda: readonly RecordAddendum[]
}

export type RecordRiskNote = {
  /** Of the conversation that it is about. */
  readonly localDate: string
  /** Null for one that belongs to no session. */
  readonly sessionId: string | null
  /** Of a signed one, exactly what its hash is taken of. */
  readonly text: string
  readonly writtenAt: number
  /** Null for a draft. */
  readonly signature: RecordSignature | null
}

export type RecordMeasure = {
  readonly takenOn: string
  /** Null for one that was filled in between sessions. */
  readonly sessionId: string | null
  readonly instrument: string
  /** One per item, null where not answered; null where only scores were entered. */
  readonly answers: readonly (number | null)[] | null
  /** By slug of the scale. */
  readonly scores: Readonly<Record<string, number>>
  readonly isProrated: boolean
}

export type RecordEvent = {
  readonly kind: EventKind
  readonly title: string
  readonly detail: string
  readonly startDate: string
  /** Null for a single day, and for what still goes on. */
  readonly endDate: string | null
  readonly isOngoing: boolean
}

/** A concept that the clinician found in a passage of a note. */
export type RecordTheme = {
  readonly sessionId: string
  readonly noteKind: NoteKind
  readonly concept: string
  readonly quote: string
  /** 0 looked for and absent, 1 touched, 2 present, 3 dominant. */
  readonly intensity: number
  readonly assertion: string
  readonly movement: string | null
  /** The person that it is about, by their place in the client's life; null where nobody is named. */
  readonly target: string | null
  readonly voice: string | null
  /** Slugs of aspects of the concept. */
  readonly aspects: readonly string[]
  readonly memo: string
}

export type ClientRecord = {
  readonly client: RecordClient
  /** In their order; every note belongs to one of them. */
  readonly sessions: readonly RecordSession[]
  readonly progressNotes: readonly RecordNote[]
  readonly processNotes: readonly RecordNote[]
  readonly riskNotes: readonly RecordRiskNote[]
  readonly measures: readonly RecordMeasure[]
  readonly events: readonly RecordEvent[]
  readonly themes: readonly RecordTheme[]
}
