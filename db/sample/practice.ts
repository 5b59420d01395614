// The shape in which an invented practice is handed to whoever loads it into a vault.

import type { TargetPerson } from '../domain/target-person.ts'

/** A reading of one concept in one session. */
export type PracticeTag = {
  /** Slug of a built-in concept of the framework. */
  readonly concept: string
  /** 0 looked for and absent, 1 touched, 2 present, 3 dominant. */
  readonly intensity: 0 | 1 | 2 | 3
  readonly assertion: 'present' | 'denied' | 'historical' | 'other-person'
  readonly movement: 'emerging' | 'intensifying' | 'steady' | 'easing' | 'resolved' | null
  /** The person that it is about; left out where nobody is. */
  readonly target?: TargetPerson | null
  readonly voice?: 'client' | 'clinician' | 'third-party' | null
  /** Slugs of aspects of the concept. */
  readonly aspects?: readonly string[]
  /** Empty when there is nothing to add. */
  readonly memo: string
  /** UTF-16 offsets into the note's text, end exclusive; null means the whole session. */
  readonly span: { readonly start: number; readonly end: number } | null
}

/** What was added to a signed note, so many days after the session. */
export type PracticeAddendum = {
  readonly daysLater: number
  readonly text: string
} & (
  | { readonly kind: 'correction' | 'late-entry' | 'clarification' }
  /** Asked for and accepted, each so many days after the session. */
  | {
      readonly kind: 'client-requested'
      readonly requestedDaysLater: number
      readonly acceptedDaysLater: number
    }
)

/** How the note read so many minutes after it was begun, when it was left like that. */
export type PracticeFormerText = { readonly minutesIn: number; readonly text: string }

export type PracticeSession = {
  /** YYYY-MM-DD */
  readonly localDate: string
  /** HH:MM, 24 hours */
  readonly localTime: string
  readonly durationMinutes: number
  readonly attendance: 'attended' | 'cancelled' | 'no-show'
  readonly note: { readonly text: string; readonly state: 'draft' | 'signed' } | null
  readonly tags: readonly PracticeTag[]
  /** Of the note, where it is signed. */
  readonly addenda?: readonly PracticeAddendum[]
  /** Oldest first; the note itself came after them. */
  readonly formerTexts?: readonly PracticeFormerText[]
  /** A draft of the therapist's own, with tags on its passages; there is seldom one. */
  readonly processNote?: { readonly text: string; readonly tags: readonly PracticeTag[] }
}

/** A result of an instrument of `db/measures`, filled in on the date of a session of that client. */
export type PracticeMeasure = {
  /** YYYY-MM-DD */
  readonly localDate: string
  /** Slug. */
  readonly instrument: string
  /** One per item; null where only scores are known. */
  readonly answers: readonly (number | null)[] | null
  /** By slug of the scale; null where the answers are known. */
  readonly scores: Readonly<Record<string, number>> | null
}

/** Something in life or treatment; dates YYYY-MM-DD. */
export type PracticeEvent = {
  /** One of the closed list in db/domain. */
  readonly kind:
    | 'medication-start'
    | 'medication-dose'
    | 'medication-stop'
    | 'treatment-start'
    | 'treatment-end'
    | 'hospital'
    | 'holiday-break'
    | 'risk'
    | 'loss'
    | 'break-up'
    | 'relationship-start'
    | 'move'
    | 'work'
    | 'illness'
    | 'other'
  readonly title: string
  readonly detail: string
  readonly startDate: string
  readonly endDate: string | null
  readonly isOngoing: boolean
}

type PracticeFinding = {
  readonly answer: 'not-assessed' | 'denied' | 'present'
  readonly detail: string
}

/** Signed on the day of a session of that client, soon after it. */
export type PracticeRiskNote = {
  /** YYYY-MM-DD */
  readonly localDate: string
  readonly ideation: PracticeFinding
  readonly plan: PracticeFinding
  readonly means: PracticeFinding
  readonly intent: PracticeFinding
  readonly protective: string
  readonly action: string
  readonly consultation: string
}

/** The clinician's account as it stood on a day; its text names quotes by number, as db/domain/formulation/quotes.ts says. */
export type PracticeFormulation = {
  /** YYYY-MM-DD */
  readonly localDate: string
  /** Closed as a version; else the text that is still being written, which comes last. */
  readonly isClosed: boolean
  readonly text: string
  /** Each the first passage of a concept in the session of a date, in its note or its process note. */
  readonly quotes: readonly {
    readonly number: number
    readonly localDate: string
    readonly concept: string
    readonly isProcess: boolean
  }[]
}

export type PracticeClient = {
  readonly name: string
  readonly code: string
  /** Ascending by date. */
  readonly sessions: readonly PracticeSession[]
  /** Ascending by date. */
  readonly measures: readonly PracticeMeasure[]
  /** Ascending by start. */
  readonly events: readonly PracticeEvent[]
  /** Ascending by date. */
  readonly riskNotes: readonly PracticeRiskNote[]
  /** Ascending by date. */
  readonly formulations: readonly PracticeFormulation[]
}
