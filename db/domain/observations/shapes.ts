/** What a rule is given, and what it answers: an observation with its evidence, or a reason for its silence. */
import type { Assertion } from '../timeline-shapes.ts'

/** Everything tagged, measured and answered for one client, as far as any rule reads it. */
export type History = {
  /** In order of date and time. */
  readonly sessions: readonly HistorySession[]
  readonly concepts: readonly HistoryConcept[]
  /** Oldest first. */
  readonly results: readonly HistoryResult[]
  readonly safety: {
    /** Safety marks that no risk note has answered. */
    readonly openMarks: number
    /** Local date of the latest signed risk note; null for none. */
    readonly lastRiskNote: string | null
  }
}

export type HistorySession = {
  readonly id: string
  /** 1 for the client's first session. */
  readonly number: number
  readonly localDate: string
  readonly attendance: 'attended' | 'cancelled' | 'no-show'
  /** Whether it has a note of either kind. */
  readonly isWritten: boolean
  /** Of both notes, in any order. */
  readonly tags: readonly HistoryTag[]
}

export type HistoryTag = {
  readonly id: string
  readonly concept: string
  readonly intensity: 0 | 1 | 2 | 3
  readonly assertion: Assertion
  /** UTC milliseconds. */
  readonly codedAt: number
}

export type HistoryConcept = {
  readonly slug: string
  readonly name: string
  readonly group: string
  readonly isSafety: boolean
  readonly isArchived: boolean
  /** Local date the concept joined the codebook; null when it was there from the start. */
  readonly addedOn: string | null
}

export type HistoryResult = {
  readonly id: string
  readonly instrument: string
  readonly instrumentVersion: number
  /** Local date. */
  readonly takenOn: string
  /** By slug of the scale. */
  readonly scores: Readonly<Record<string, number>>
  /** Whether the instrument's question about safety was answered above its lowest answer. */
  readonly isSafetyPositive: boolean
}

/** A sentence whose dates the reader's side prints in its own way. */
export type Words = readonly (string | { readonly date: string })[]

/** 'Loneliness, in the latest 10': in n of N sessions with a note, or of results. */
export type Tally = {
  readonly what: string
  readonly n: number
  readonly of: number
  readonly unit: 'sessions' | 'results'
}

/** A score that a rule leaned on, by the result's id. */
export type ScoreRef = {
  readonly result: string
  readonly instrument: string
  /** Slug; null for the answer to the question about safety. */
  readonly scale: string | null
}

export type Observed = {
  readonly isFound: true
  /** What was found, with dates and figures and no word on why. */
  readonly statement: Words
  readonly counts: readonly Tally[]
  /** Ids of tags, in the order of their sessions. */
  readonly tags: readonly string[]
  /** Oldest first. */
  readonly scores: readonly ScoreRef[]
}

export type Silent = {
  readonly isFound: false
  /** `not-enough`: the rule may not speak yet. `not-found`: it looked, and this is what it saw. */
  readonly reason: 'not-enough' | 'not-found'
  readonly because: Words
}

export type Finding = Observed | Silent
