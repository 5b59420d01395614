// What the engine answers.

export type SuggestedAssertion = 'present' | 'denied' | 'historical' | 'other-person'

export type Suggestion = {
  /** Slug of a concept of the framework. */
  readonly concept: string
  /** UTF-16 offsets into the note's text, end exclusive. */
  readonly start: number
  readonly end: number
  /** How often such a suggestion was right among the passages it was tuned on, 0 to 1. */
  readonly score: number
  readonly assertion: SuggestedAssertion
  /** Which words, and why they count, in a sentence for the clinician. */
  readonly because: string
  /** The phrase that was read, by which a clinician's own experience is kept; empty where meaning alone spoke. */
  readonly cue: string
}
