/**
 * Quotes in a formulation. The text names each by its number, `[[3]]`; what it says, and of which session, lies beside the
 * text, so that no key can change another's words by accident.
 */

const REFERENCE = /\[\[(\d{1,4})\]\]/g

export const referenceTo = (number: number): string => `[[${number}]]`

export type Reference = { readonly number: number; readonly start: number; readonly end: number }

/** Where the text names quotes, in its order; UTF-16 offsets, end exclusive. */
export const referencesIn = (text: string): readonly Reference[] =>
  [...text.matchAll(REFERENCE)].map((match) => ({
    number: Number(match[1]),
    start: match.index,
    end: match.index + match[0].length,
  }))

type Numbered = { readonly number: number }

/** The quotes that the text names, each once, in the order in which it first does. */
export const quotesNamed = <Quote extends Numbered>(
  text: string,
  quotes: readonly Quote[],
): readonly Quote[] =>
  [...new Set(referencesIn(text).map(({ number }) => number))].flatMap(
    (wanted) => quotes.find(({ number }) => number === wanted) ?? [],
  )

/** A quote by a number that was never given to another. */
export const nextNumber = (text: string, quotes: readonly Numbered[]): number =>
  1 +
  Math.max(
    0,
    ...quotes.map(({ number }) => number),
    ...referencesIn(text).map(({ number }) => number),
  )

/** What a quote says when it is read as text: its words, in marks unless they bring their own, or that it is of a whole session. */
export const quotedWords = (words: string): string => {
  if (words === '') return '(the whole session)'
  return /[“”"„«»]/.test(words) ? words : `“${words}”`
}

/** The text with its quotes in place, for reading, comparing and searching by eye; an unknown number stays as it is. */
export const withQuotes = <Quote extends Numbered>(
  text: string,
  quotes: readonly Quote[],
  wordsOf: (quote: Quote) => string,
): string =>
  text.replace(REFERENCE, (reference, digits: string) => {
    const quote = quotes.find(({ number }) => number === Number(digits))
    return quote === undefined ? reference : wordsOf(quote)
  })
