/** A line of a note around its first match. Offsets are UTF-16. */
export type Match = readonly [start: number, end: number]
export type Snippet = {
  readonly snippet: string
  readonly highlights: readonly Match[]
}

const BEFORE = 60
const LENGTH = 220

/** Takes the marks out of a text and says where they stood. */
export const unmark = (
  marked: string,
  opens: string,
  closes: string,
): { readonly text: string; readonly matches: readonly Match[] } => {
  const matches: Match[] = []
  let text = ''
  let start = 0
  for (const piece of marked.split(new RegExp(`([${opens}${closes}])`, 'u'))) {
    if (piece === opens) start = text.length
    else if (piece === closes) matches.push([start, text.length])
    else text += piece
  }
  return { text, matches }
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
