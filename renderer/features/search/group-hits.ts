/** Search hits under their clients, and snippets cut into plain and highlighted pieces. */
import type { SearchHit } from '../../../db/contract/views.ts'

export type ResultItem =
  | { readonly kind: 'client'; readonly key: string; readonly client: SearchHit['client'] }
  | { readonly kind: 'hit'; readonly key: string; readonly hit: SearchHit }

/** Clients in the order of their first hit, so that the best answer stays on top. */
export const resultItems = (hits: readonly SearchHit[]): readonly ResultItem[] =>
  [...Map.groupBy(hits, (hit) => hit.client.id)].flatMap(([key, group]) => {
    const rows = group.map((hit): ResultItem => ({ kind: 'hit', key: hit.session.id, hit }))
    const [first] = group
    return first === undefined ? rows : [{ kind: 'client', key, client: first.client }, ...rows]
  })

export type SnippetPiece = {
  readonly text: string
  readonly isMatch: boolean
  readonly start: number
}

/** Highlights may touch, overlap or come unsorted; the pieces put together give the snippet again. */
export const snippetPieces = (
  snippet: string,
  highlights: SearchHit['highlights'],
): readonly SnippetPiece[] => {
  const pieces: SnippetPiece[] = []
  let at = 0
  const upTo = (end: number, isMatch: boolean): void => {
    if (end <= at) return
    pieces.push({ text: snippet.slice(at, end), isMatch, start: at })
    at = end
  }
  for (const [start, end] of highlights.toSorted(([a], [b]) => a - b)) {
    upTo(Math.min(start, snippet.length), false)
    upTo(Math.min(end, snippet.length), true)
  }
  upTo(snippet.length, false)
  return pieces
}
