/** Quotes in words: what they say where the text is read, and what has become of their source. */
import type { FormulationQuote } from '../../../db/contract/calls/formulation.ts'
import { quotedWords, withQuotes } from '../../../db/domain/formulation/quotes.ts'

/** Null while the source reads as it was quoted. */
export const quoteStateWords = ({ state, wordsNow }: FormulationQuote): string | null => {
  switch (state) {
    case 'same':
      return null
    case 'changed':
      return wordsNow === null || wordsNow === ''
        ? 'The passage has changed since.'
        : `The passage now reads “${wordsNow}”.`
    case 'lost':
      return 'These words are no longer in the note.'
    case 'gone':
      return 'Its tag was removed; the words are as they were quoted.'
  }
}

/** A text with its quotes in place: to be compared, and for paper. Their numbers mean nothing to a reader. */
export const asRead = (text: string, quotes: readonly FormulationQuote[]): string =>
  withQuotes(
    text,
    quotes,
    ({ words, session }) =>
      `${quotedWords(words)}${session === null ? '' : ` (session ${session.number})`}`,
  )
