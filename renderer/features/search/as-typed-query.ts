/** Search while typing: the last word is taken as a beginning until a blank ends it. */

const isInsideQuotes = (typed: string): boolean => typed.split('"').length % 2 === 0

/** One letter of an alphabet begins half of all words: it says nothing yet. */
const LONE_LETTER = /(^|[\s-])\p{Alphabetic}$/u
const IDEOGRAM = /[\p{Ideographic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]$/u

export const asTypedQuery = (typed: string): string => {
  if (isInsideQuotes(typed)) return typed.trim()
  if (LONE_LETTER.test(typed) && !IDEOGRAM.test(typed)) return typed.replace(/\S+$/u, '').trim()
  return /[\p{L}\p{M}\p{N}]$/u.test(typed) ? `${typed}*`.trim() : typed.trim()
}
