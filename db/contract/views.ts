/** What the vault answers with. Instants are UTC milliseconds, dates are the therapist's local calendar. */

import type { ConceptColor } from '../domain/concept-color.ts'
import type { ConceptText } from '../domain/concept-text.ts'
import type { SafetySource } from '../domain/risk-note.ts'
import type { MarkColumns } from '../domain/timeline-columns.ts'
import type { SessionTime } from '../domain/zoned-time.ts'
import type { AddendumView } from './calls/addenda.ts'
import type { ClientId, SessionId } from './ids.ts'
import type {
  Attendance,
  CopiedPassage,
  Intensity,
  NoteKind,
  NoteState,
  TagInput,
} from './shapes.ts'

export type VaultState = 'missing' | 'locked' | 'unlocked'

/** A program that copies a folder to other machines while the vault in it is written. */
export type SyncService =
  | 'dropbox'
  | 'onedrive'
  | 'icloud'
  | 'google-drive'
  | 'nextcloud'
  | 'box'
  | 'mega'
  | 'pcloud'
  | 'proton-drive'
  | 'syncthing'
  | 'resilio'
  /** One that macOS shows among its cloud folders, of a name that is not among these. */
  | 'other'

export type VaultStatus = {
  readonly state: VaultState
  /** Whether a recovery code opens it, as far as can be told while it is locked. */
  readonly hasRecoveryCode: boolean
  /** Whether a second key file is there, should the first one not open. */
  readonly hasKeyCopy: boolean
  /** What syncs the folder of the vault, as far as can be told from names and marks; null for none. */
  readonly inSyncedFolder: SyncService | null
}

/** Thirty symbols without spaces; shown once, kept nowhere. */
export type ProposedCode = { readonly recoveryCode: string }

export type PassphraseStrength = {
  /** Whether the vault would accept it. */
  readonly isAccepted: boolean
  /** 0 guessed at once … 4 out of reach, after zxcvbn. */
  readonly level: 0 | 1 | 2 | 3 | 4
  /** Base-10 logarithm of the number of guesses that would find it. */
  readonly guessesLog10: number
  /** Why it is weak, as a code that the reader's side words; null when nothing stands out. */
  readonly weakness:
    | 'too-short'
    | 'common'
    | 'keyboard-pattern'
    | 'repeated'
    | 'sequence'
    | 'date'
    | 'name-or-word'
    | null
}

export type ClientRow = {
  readonly id: ClientId
  readonly name: string
  readonly code: string
  readonly isArchived: boolean
  readonly isSample: boolean
  readonly sessions: number
  readonly lastSession: string | null
  /** Attended sessions whose note is missing or unsigned; the oldest one's local date. */
  readonly notesDue: number
  readonly oldestDue: string | null
  readonly drafts: number
  /** The session whose note is due longest. */
  readonly oldestDueSession: SessionTime | null
  /** What the oldest safety mark that no risk note has answered yet is about; null for none. */
  readonly safety: string | null
  /** What opened those marks. */
  readonly safetyWhy: readonly SafetySource[]
}

export type RecentTheme = {
  readonly concept: string
  /** One level per session, oldest first, null where the concept was not tagged. */
  readonly levels: readonly (Intensity | null)[]
}

/** Addenda of one note: those signed, and whether one more is being written. */
export type AddendaCount = { readonly signed: number; readonly isDraftWaiting: boolean }

export type SessionRow = {
  readonly id: SessionId
  /** 1 for the client's first session, in order of date and time. */
  readonly number: number
  readonly localDate: string
  readonly localTime: string
  readonly timeZone: string
  readonly durationMinutes: number
  readonly attendance: Attendance
  /** Of the progress note. */
  readonly note: NoteState
  readonly processNote: NoteState
  readonly addenda: AddendaCount
  readonly processAddenda: AddendaCount
  /** Of the progress note, and never of the process note: lists show the record. */
  readonly words: number
  readonly preview: string
  /** Concepts tagged as present, strongest first, at most four. */
  readonly themes: readonly string[]
  readonly tags: number
  /** Results of measures that belong to it. */
  readonly measures: number
}

export type Tag = TagInput & {
  readonly codedAt: number
  /** The words tagged; empty for a whole session. */
  readonly quote: string
}

export type NoteView = {
  readonly client: { readonly id: ClientId; readonly name: string; readonly code: string }
  readonly session: {
    readonly id: SessionId
    readonly number: number
    readonly of: number
    readonly localDate: string
    readonly localTime: string
    readonly durationMinutes: number
    readonly attendance: Attendance
  }
  readonly kind: NoteKind
  readonly text: string
  readonly state: NoteState
  /** The state of the session's other note. */
  readonly otherState: NoteState
  /** Counts every saved change of text or tags; a save names the one it builds on. */
  readonly revision: number
  readonly savedAt: number | null
  readonly signed: {
    readonly at: number
    readonly sha256: string
    readonly appVersion: string
  } | null
  readonly tags: readonly Tag[]
  /** In the order of the text. */
  readonly copied: readonly CopiedPassage[]
  /** In their order; the last may be a draft. Only a signed note has any. */
  readonly addenda: readonly AddendumView[]
  readonly previous: SessionId | null
  readonly next: SessionId | null
  /** Concepts this clinician used last, this client's first. */
  readonly recentConcepts: readonly string[]
}

export type ConceptRow = {
  readonly slug: string
  readonly code: string
  readonly name: string
  readonly group: string
  readonly groupName: string
  readonly groupColor: ConceptColor
  /** The concept below which it hangs; it is of the same group. */
  readonly parent: string | null
  /** What it is drawn in: its own colour, or that of its group. */
  readonly color: ConceptColor
  /** Its own colour alone. */
  readonly ownColor: ConceptColor | null
  /** The clinician's own words; null where the framework's hold. See `textOfConcept`. */
  readonly text: ConceptText | null
  readonly remark: string
  /** Null for one of the clinician's own. */
  readonly frameworkVersion: string | null
  /** The concept that took it in; it is archived as long. */
  readonly mergedInto: string | null
  readonly isSafety: boolean
  readonly isArchived: boolean
  /** Local date the concept joined the codebook; null for those that were there from the start. */
  readonly addedOn: string | null
}

/** Sparse: only what was tagged. `db/domain/timeline.ts` derives lanes, blanks and first emergence. */
export type TimelineData = {
  readonly client: { readonly id: ClientId; readonly name: string; readonly code: string }
  readonly sessions: readonly TimelineSession[]
  readonly concepts: readonly ConceptRow[]
  readonly marks: MarkColumns
}
export type TimelineSession = {
  readonly id: SessionId
  readonly number: number
  readonly localDate: string
  readonly attendance: Attendance
  readonly note: NoteState
  readonly processNote: NoteState
  /** Signed ones, of either note. */
  readonly addenda: number
  readonly processAddenda: number
}
export type Passage = {
  readonly tag: Tag
  /** The note whose words it quotes; null for a tag on the whole session. */
  readonly kind: NoteKind | null
  /** Up to some 80 characters of the note on either side of the quote. */
  readonly before: string
  readonly after: string
}
export type MarkDetails = {
  readonly note: NoteState
  readonly processNote: NoteState
  readonly passages: readonly Passage[]
}

export type Counts = {
  readonly clients: number
  readonly sessions: number
  readonly notes: number
}

export type VerifyReport = {
  readonly isSound: boolean
  readonly checks: readonly {
    readonly name:
      | 'pages'
      | 'foreign-keys'
      | 'search-index'
      | 'signed-notes'
      | 'signed-addenda'
      | 'formulation-versions'
      | 'anchors'
      | 'audit-log'
    readonly isSound: boolean
    readonly checked: number
    readonly faults: number
    /** Of the audit log, where it is not sound: the number of the first event that is missing or does not fit. */
    readonly firstFault?: number
  }[]
}
