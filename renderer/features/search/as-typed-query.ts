/** Search while typing: the last word is taken as a beginning until a blank ends it. */

const isInsideQuotes = (typed: string): boolean => typed.split('"').length % 2 === 0

export const asTypedQuery = (typed: string): string => {
  const isWordOpen = /[\p{L}\p{N}]$/u.test(typed) && !isInsideQuotes(typed)
  return isWordOpen ? `${typed}*` : typed.trim()
}
