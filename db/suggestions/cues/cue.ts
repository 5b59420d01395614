// The shape of a cue: a phrase that speaks for one concept, and how strongly.

/**
 * One phrase a line. Words stand in their base form and match every form of it.
 *
 * - `a|b` either; `no_one` two words in a row; `@people` a word class of `word-classes.ts`
 * - `word?` may be missing; `..` up to three words between, `...` up to eight
 * - `=word` exactly this form; `<NOUN>` any word of this part of speech
 *
 * Signs before a phrase, set off by a space: `~` somebody else may be the one who does it;
 * `?` counts in a question as well; `!` counts where a "not" stands before it.
 */
export type CuePhrases = string

export type ConceptCues = {
  /** Slug of a concept of the framework. */
  readonly concept: string
  /** The concept's own words, as a note says them outright. */
  readonly plain: CuePhrases
  /** Enough by themselves. */
  readonly sure: CuePhrases
  /** Enough unless something speaks against them. */
  readonly likely: CuePhrases
  /** Only beside another cue or where the meaning of the clause agrees. */
  readonly faint: CuePhrases
  /** The same words in another meaning: what these cover is not read. */
  readonly not: CuePhrases
}

export type CueStrength = 'plain' | 'sure' | 'likely' | 'faint'
