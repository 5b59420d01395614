/** The calls about suggestions: what the text of a note speaks of, and what the clinician made of it. */
import { z } from 'zod'
import { call, type Done } from '../call.ts'
import { conceptSlug } from '../ids.ts'
import { MAX_NOTE_LENGTH } from '../limits.ts'
import { type Assertion, byNote, noteText } from '../shapes.ts'

export type SuggestionView = {
  /** Slug of a concept of the framework. */
  readonly concept: string
  /** UTF-16 offsets into the text that was asked about, end exclusive. */
  readonly start: number
  readonly end: number
  /** How often such a suggestion was right among the passages the engine was tuned on, 0 to 1. */
  readonly score: number
  readonly assertion: Assertion
  /** Which words, and why they count. */
  readonly because: string
  /** By what experience with it is kept; empty where meaning alone spoke. */
  readonly cue: string
}

const MAX_CUE_LENGTH = 2_000
const answered = { concept: conceptSlug, cue: z.string().max(MAX_CUE_LENGTH) } as const

export const suggestionCalls = {
  /** For the text as it stands in the window, saved or not; in its order, empty where suggestions are off. */
  'suggestions.forNote': call<readonly SuggestionView[]>()(byNote.extend({ text: noteText })),
  'suggestions.accept': call<Done>()(z.strictObject(answered)),
  /** Does not come back for these words in this note. */
  'suggestions.dismiss': call<Done>()(
    byNote.extend({ ...answered, words: z.string().min(1).max(MAX_NOTE_LENGTH) }),
  ),
  /** Forgets what was accepted and dismissed, in all notes. */
  'suggestions.reset': call<Done>()(z.strictObject({})),
} as const
