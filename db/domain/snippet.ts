/** A line of a note around its first match. Offsets are UTF-16. */
export type Match = readonly [start: number, end: number]
export type Snippet = {
  readonly snippet: string
  readonly highlights: readonly Match[]
}

const BEFORE = 60
const LENGTH = 220

/** Takes the marks out of a text and says where they stood; each is one character. */
export const unmark = (
  marked: string,
  opens: string,
  closes: string,
): { readonly text: string; readonly matches: readonly Match[] } => {
  const pieces: string[] = []
  const matches: Match[] = []
  let at = 0
  for (;;) {
    const open = marked.indexOf(opens, at)
    const close = open === -1 ? -1 : marked.indexOf(closes, open)
    if (close === -1) break
    pieces.push(marked.slice(at, open), marked.slice(open + 1, close))
    // Two marks for each match before, and one of this one, are not of the text.
    const start = open - 2 * matches.length
    matches.push([start, start + close - open - 1])
    at = close + 1
  }
  pieces.push(marked.slice(at))
  return { text: pieces.join(''), matches }
}

const isSpace = (character: string | undefined): boolean =>
  character === undefined || /\s/.test(character)

export const snippetAround = (text: string, matches: readonly Match[]): Snippet => {
  const first = matches[0]?.[0] ?? 0
  let from = Math.max(0, first - BEFORE)
  while (from > 0 && from < first && !isSpace(text[from - 1])) from += 1
  let to = Math.min(text.length, from + LENGTH)
  while (to < text.length && to > first && !isSpace(text[to])) to -= 1
  const opening = from > 0 ? '… ' : ''
  const closing = to < text.length ? ' …' : ''
  const body = text.slice(from, to)
  const shift = opening.length - from
  return {
    // Line breaks become spaces one for one, so that offsets hold.
    snippet: `${opening}${body.replace(/\s/gu, ' ')}${closing}`,
    highlights: matches
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]): Match => [start + shift, end + shift]),
  }
}
