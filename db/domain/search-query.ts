/** From what a person types to FTS5's query language, with every word quoted so that none is an operator. */

/** A word, a "quoted phrase", or either with a minus before it (not) or a star behind it (begins with). */
const TERM = /(-?)(?:"([^"]*)"?|([^\s"]+))/gu
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

const quoted = (words: string): string => `"${words.replaceAll('"', '')}"`

/**
 * Null when nothing in it can be searched for. All terms must occur; `scope` is the key of a client to stay with.
 */
export const toSearchQuery = (typed: string, scope: number | null): string | null => {
  const wanted: string[] = []
  const unwanted: string[] = []
  for (const [, minus, phrase, word] of typed.matchAll(TERM)) {
    const words = (phrase ?? word ?? '').trim()
    if (!HAS_LETTER_OR_DIGIT.test(words)) continue
    const isPrefix = phrase === undefined && words.endsWith('*')
    const term = isPrefix ? `${quoted(words.replace(/\*+$/, ''))}*` : quoted(words)
    if (minus === '-') unwanted.push(term)
    else wanted.push(term)
  }
  if (wanted.length === 0) return null
  const all = wanted.join(' AND ')
  const text = `text : (${unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`})`
  return scope === null ? text : `${text} AND client_key : "${scope}"`
}
