/** From what a person types to FTS5's query language, with every word quoted so that none is an operator. */

/** A word, a "quoted phrase", or either with a minus before it (not) or a star behind it (begins with). */
const TERM = /(-?)(?:"([^"]*)"?|([^\s"]+))/gu
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

const quoted = (words: string): string => `"${words.replaceAll('"', '')}"`

/** Endings that the index takes off: `loneliness` stands in it as `loneli`, which `lonelin*` would not find. */
const ENDINGS =
  'ness fulness iveness ousness ysis ing ed ement ment ation ational ization ion ions ional izer ator able ible ance ence ative ive ively ate alism ality ity ities ivity ability ibility ally ently ously ical icate icity ism ful ous ize ise ly ies ers er ant ent'.split(
    ' ',
  )
const AFTER_DOUBLED = ['ed', 'ing']

/** The words that begin with these letters and end in one of the endings of which they hold a part. */
const completed = (letters: string): readonly string[] => [
  ...ENDINGS.flatMap((ending) =>
    Array.from({ length: ending.length - 1 }, (_, index) => index + 1)
      .filter((length) => letters.endsWith(ending.slice(0, length)))
      .map((length) => letters + ending.slice(length)),
  ),
  ...(/([b-df-hj-np-tv-z])\1$/.test(letters) ? AFTER_DOUBLED : []).map(
    (ending) => letters + ending,
  ),
]

const beginsWith = (letters: string): string => {
  const whole = [...new Set(completed(letters.toLowerCase()))]
  const prefix = `${quoted(letters)}*`
  return whole.length === 0 ? prefix : `(${[prefix, ...whole.map(quoted)].join(' OR ')})`
}

/** Null when nothing in it can be searched for. All terms must occur. */
export const toSearchQuery = (typed: string): string | null => {
  const wanted: string[] = []
  const unwanted: string[] = []
  for (const [, minus, phrase, word] of typed.matchAll(TERM)) {
    const words = (phrase ?? word ?? '').trim()
    if (!HAS_LETTER_OR_DIGIT.test(words)) continue
    const isPrefix = phrase === undefined && words.endsWith('*')
    const term = isPrefix ? beginsWith(words.replace(/\*+$/, '')) : quoted(words)
    if (minus === '-') unwanted.push(term)
    else wanted.push(term)
  }
  if (wanted.length === 0) return null
  const all = wanted.join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`
}

/** Keeps a query to some columns of an index and, where `client` is its key, to one client. */
export const inColumns = (
  query: string,
  columns: readonly string[],
  client: number | null,
): string => {
  const words = `{${columns.join(' ')}} : (${query})`
  return client === null ? words : `${words} AND client_key : "${client}"`
}
