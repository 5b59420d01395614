// What the language tools make of a note: words with their places, sentences, quotes and clauses.

/** One word or mark; `start` and `end` are UTF-16 offsets into the note. */
export type Token = {
  readonly lower: string
  readonly lemma: string
  /** Universal part of speech, such as NOUN, VERB, AUX, PRON, PUNCT. */
  readonly pos: string
  /** Everything a pattern may call it: the word, its base form, what a contraction may stand for. */
  readonly forms: readonly string[]
  readonly start: number
  readonly end: number
}

/** Words between quotation marks; `start` is after the opening mark, `end` before the closing one. */
export type Quote = { readonly start: number; readonly end: number }

export type Sentence = {
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  /** For each token the number of its clause, counted from 0. */
  readonly clauseOf: readonly number[]
  readonly isQuestion: boolean
  readonly paragraph: number
}

export type NoteDocument = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
}
