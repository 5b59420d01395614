// Which words of a note stand in quotation marks.

import type { Quote } from './document.ts'

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', '«': '»' }
/** An opening mark without its closing one says nothing about the rest of the paragraph. */
const LONGEST_QUOTE = 1_500

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

const closingAt = (text: string, open: number, closer: string): number => {
  const paragraphEnd = text.indexOf('\n\n', open)
  const limit = Math.min(paragraphEnd === -1 ? text.length : paragraphEnd, open + LONGEST_QUOTE)
  for (let at = open + 1; at < limit; at += 1) {
    if (text[at] !== closer) continue
    // An apostrophe looks like a closing single mark: it has letters on both sides.
    if (closer === '’' && isWordCharacter(text[at + 1])) continue
    return at
  }
  return -1
}

/** In the order of the text; a quote inside a quote belongs to the outer one. */
export const quotesOf = (text: string): readonly Quote[] => {
  const quotes: Quote[] = []
  let at = 0
  while (at < text.length) {
    const closer = CLOSERS[text[at] ?? '']
    const isOpening = closer !== undefined && !isWordCharacter(text[at - 1])
    const end = isOpening ? closingAt(text, at, closer) : -1
    if (end > at) quotes.push({ start: at + 1, end })
    at = end > at ? end + 1 : at + 1
  }
  return quotes
}

export const quoteAt = (quotes: readonly Quote[], offset: number): Quote | null =>
  quotes.find(({ start, end }) => start <= offset && offset < end) ?? null
