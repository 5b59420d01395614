/** The timeline's shapes: what the vault hands over (sparse marks) and what is derived from it (lanes of cells). */

/** Same shapes as the contract's `TimelineData`; stated here because the domain stands on itself alone. */
export type TimelineSource<Id extends string = string> = {
  readonly client: { readonly name: string; readonly code: string }
  /** In order of date and time. */
  readonly sessions: readonly SourceSession<Id>[]
  /** In the codebook's order. */
  readonly concepts: readonly SourceConcept[]
  /** At most one for a session and concept, in any order. */
  readonly marks: readonly SourceMark<Id>[]
}
export type SourceSession<Id extends string = string> = {
  readonly id: Id
  /** 1 for the client's first session. */
  readonly number: number
  /** `YYYY-MM-DD` */
  readonly localDate: string
  readonly attendance: 'attended' | 'cancelled' | 'no-show'
  readonly note: 'none' | 'draft' | 'signed'
  readonly processNote: 'none' | 'draft' | 'signed'
  /** Signed ones, of either note. */
  readonly addenda: number
  readonly processAddenda: number
}
export type SourceConcept = {
  readonly slug: string
  readonly name: string
  readonly group: string
  /** Where it is not one of the groups handed in. */
  readonly groupName?: string
  /** Names of colours; that of the group's slug where they say none. */
  readonly color?: string
  readonly groupColor?: string
  readonly isSafety: boolean
  readonly isArchived: boolean
  /** Local date the concept joined the codebook; null when it was there from the start. */
  readonly addedOn: string | null
}
export type Assertion = 'present' | 'denied' | 'historical' | 'other-person'
export type SourceMark<Id extends string = string> = {
  readonly session: Id
  readonly concept: string
  /** Strongest tag of the mark; 0 when every tag says looked for and absent. */
  readonly intensity: 0 | 1 | 2 | 3
  readonly assertion: Assertion
  readonly passages: number
  /** Instant of the first coding, UTC milliseconds. */
  readonly codedAt: number
  /** There are tags, and the filter lets none of them through. */
  readonly isLeftOut?: boolean
}
export type TimelineGroup = {
  readonly slug: string
  readonly name: string
  /** Name of a colour; that of its slug where it says none. */
  readonly color?: string
}

/** One kind of mark, four kinds of blank, and what a filter left out; `TIMELINE_RULES` says in words what each means. */
export const CELL_STATES = [
  'tagged',
  'absent',
  'not-assessed',
  'no-note',
  'no-concept',
  'left-out',
] as const
export type CellState = (typeof CELL_STATES)[number]

export type Cell<Id extends string = string> = {
  readonly session: Id
  readonly state: CellState
  /** 1 to 3 when tagged, 0 when absent, null for the other blanks. */
  readonly intensity: 0 | 1 | 2 | 3 | null
  readonly passages: number
  /** Null where nothing was tagged. */
  readonly assertion: Assertion | null
  /** Tagged with hindsight: see `isLateCoding`. */
  readonly isLate: boolean
}

/** A stretch of silence inside or after a theme's life: session ids, both ends inclusive. */
export type QuietSpell<Id extends string = string> = {
  readonly from: Id
  readonly to: Id
  /** Attended sessions with a note in it, in none of which the theme appeared. */
  readonly sessions: number
}

export type LaneTotals = {
  /** Cells by state; together they are all sessions of the client. */
  readonly cells: Readonly<Record<CellState, number>>
  /** Sessions in which the theme appeared. */
  readonly appearances: number
  /** Of these, the ones that have a note: the numerator that goes with `sessionsWithNote`. */
  readonly appearancesWithNote: number
  /** Sessions with a note, counted from when the concept was in the codebook or first tagged. */
  readonly sessionsWithNote: number
  /** Tagged passages, whatever they assert. */
  readonly passages: number
}

export type Lane<Id extends string = string> = {
  readonly concept: SourceConcept
  readonly group: TimelineGroup
  /** First and latest appearance; null when it never appeared. */
  readonly first: Id | null
  readonly last: Id | null
  /** Appearances that follow a quiet spell. */
  readonly returns: readonly Id[]
  /** Quiet spells between appearances and after the last one, oldest first. */
  readonly quiet: readonly QuietSpell<Id>[]
  /** First session of the quiet spell that still lasts; null while active, never appeared, or a safety concept. */
  readonly dormantSince: Id | null
  readonly totals: LaneTotals
  /** One for each session, in the order of the sessions. */
  readonly cells: readonly Cell<Id>[]
}

export type Timeline<Id extends string = string> = {
  readonly sessions: readonly SourceSession<Id>[]
  /** In the order of the groups, then of the codebook. */
  readonly lanes: readonly Lane<Id>[]
  readonly totals: {
    readonly sessions: number
    readonly sessionsWithNote: number
    readonly attended: number
    /** Sessions with at least one tagged cell. */
    readonly sessionsTagged: number
    readonly passages: number
  }
}
